import type { RowPlace } from '../entry-list/VirtualList.tsx';
import { textLang } from '../text-lang.ts';

interface Props {
  text: string;
  lang: string | null;
  place: RowPlace;
  onShow: () => void;
  /** The reader leaves the list with the Escape key. */
  onLeave: () => void;
}

/** A heading of the page, over what stands below it there. */
export function HeadingRow({ text, lang, place, onShow, onLeave }: Props) {
  return (
    <h2 class="panel-heading">
      <button
        type="button"
        class="panel-heading-text"
        lang={textLang(text, lang)}
        data-row={place.row}
        tabIndex={place.isCurrent ? 0 : -1}
        onFocus={place.onFocus}
        onClick={onShow}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          onLeave();
        }}
      >
        {text}
      </button>
    </h2>
  );
}
