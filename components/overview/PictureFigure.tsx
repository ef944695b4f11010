import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../Switch.tsx';

interface Props {
  /** Of the figure's heading. */
  id: string;
  title: string;
  /** What the picture shows, in a sentence. */
  finding: string;
  /** What the picture is of: chosen here. */
  children?: ComponentChildren;
  picture: ComponentChildren;
  /**
   * The same as a table.
   * @param isShown false where it is there for screen readers alone: then nothing in it may take the focus
   */
  table: (isShown: boolean) => ComponentChildren;
}

/** A picture with what it says. Its table is always there, to be seen or to be read out. */
export function PictureFigure({ id, title, finding, children, picture, table }: Props) {
  const [isTable, setTable] = useState(false);
  return (
    <figure class="picture" aria-labelledby={id}>
      <figcaption class="picture-caption">
        <h3 class="picture-title" id={id}>
          {title}
        </h3>
        <p class="picture-finding text">{finding}</p>
      </figcaption>
      <div class="picture-bar">
        {children}
        <Switch label={i18n.t('overviewAsTable')} showLabel checked={isTable} onChange={setTable} />
      </div>
      {!isTable && picture}
      <div class={isTable ? 'picture-table' : 'visually-hidden'}>{table(isTable)}</div>
    </figure>
  );
}
