import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SavedHere } from '../../utils/overlay/card-messages.ts';
import type { QuotationChange } from '../../utils/quotes/quotation-changes.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { shortDate } from '../short-date.ts';
import { textLang } from '../text-lang.ts';
import { ChangesText } from './ChangesText.tsx';
import { NoteFields } from './NoteFields.tsx';

interface Props {
  quotation: SavedQuotation;
  /** How it was found on the page. */
  status: SavedHere['status'];
  /** From the words that were saved to those that stand there now; null where they are the same or not told yet. */
  changes: readonly QuotationChange[] | null;
  /** The words have been shown already. */
  isShown: boolean;
  library: string;
  onEdit: () => void;
  onStore: (patch: { note: string } | { tags: string[] }) => Promise<unknown>;
  children?: ComponentChildren;
}

/** A quotation that the reader keeps: what became of it, its note and its tags. */
export function SavedPart(props: Props) {
  const { quotation, status, changes, isShown, library, onEdit, onStore, children } = props;
  const { selector, created, page } = quotation;
  return (
    <section class="saved-part">
      <p class="saved-head">
        <span>{i18n.t('cardSavedOn', [shortDate(created)])}</span>
        <a href={library} target="_blank" rel="noopener">
          {i18n.t('cardOpenLibrary')}
        </a>
      </p>
      {status === 'changed' && <p class="saved-status">{i18n.t('cardChanged')}</p>}
      {status === 'ambiguous' && <p class="saved-status">{i18n.t('cardAmbiguous')}</p>}
      {changes !== null && (
        <ChangesText
          changes={changes}
          lang={page.lang}
          removed={i18n.t('cardGone')}
          added={i18n.t('cardNew')}
        />
      )}
      {changes === null && !isShown && (
        <blockquote class="quote-text" lang={textLang(selector.exact, page.lang)}>
          {selector.exact}
        </blockquote>
      )}
      {children}
      <NoteFields quotation={quotation} onEdit={onEdit} onStore={onStore} />
    </section>
  );
}
