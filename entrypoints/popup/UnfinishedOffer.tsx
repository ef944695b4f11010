import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EditorStart, startUnfinished } from './editor-start.ts';
import { dropUnfinished, listUnfinished, type Unfinished } from './unfinished.ts';

interface Props {
  /** True while the editor is open: what it holds is not offered. */
  isCovered: boolean;
  onOpen: (start: Promise<EditorStart>) => void;
}

/** Offers the form that was left last without being saved. */
export function UnfinishedOffer({ isCovered, onOpen }: Props) {
  const [form, setForm] = useState<Unfinished | null>(null);
  const look = () => void listUnfinished().then(([last]) => setForm(last ?? null));
  useEffect(() => {
    if (!isCovered) look();
  }, [isCovered]);
  if (form === null || isCovered) return null;
  return (
    <section class="unfinished" aria-label={i18n.t('popupUnfinished')}>
      <p>
        {i18n.t('popupUnfinished')}
        {form.values.term.trim() !== '' && <strong class="unfinished-term text">{form.values.term}</strong>}
      </p>
      <button type="button" class="quiet" onClick={() => void dropUnfinished(form.key).then(look)}>
        {i18n.t('popupDiscard')}
      </button>
      <button type="button" class="button" onClick={() => onOpen(startUnfinished(form))}>
        {i18n.t('popupContinue')}
      </button>
    </section>
  );
}
