import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchHit } from '../../entrypoints/quotation-worker/quotation-messages.ts';
import type { CitationMarkup } from '../../utils/quote-formats/cite-quotation.ts';
import { QUOTATION_LIMITS } from '../../utils/quotes/quotation-limits.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { formatCount } from '../library/amounts.ts';
import { textLang } from '../text-lang.ts';
import { InPlaceField } from './InPlaceField.tsx';
import { passageLink } from './passage-link.ts';
import { QuotationSource } from './QuotationSource.tsx';
import { QuotationStatus } from './QuotationStatus.tsx';
import { QuotationWords } from './QuotationWords.tsx';
import { tagsOfText, textOfTags } from './tags-of-text.ts';

/** What a card asks of whoever keeps the quotations. */
export interface CardActions {
  /** @returns when it is stored */
  onNote: (id: string, note: string) => Promise<void>;
  onTags: (id: string, tags: string[]) => Promise<void>;
  onCopy: (quotation: SavedQuotation, markup: CitationMarkup) => void;
  onDelete: (quotation: SavedQuotation) => void;
}

interface Props {
  hit: SearchHit;
  /** Whether it stands beside its page: then it does not say itself which page that is. */
  isBesidePage?: boolean;
  isTicked: boolean;
  /** @param isRange whether all from the one ticked before are meant */
  onTick: (isTicked: boolean, isRange: boolean) => void;
  actions: CardActions;
}

const MARKUPS: readonly [CitationMarkup, () => string][] = [
  ['markdown', () => i18n.t('quotationMarkdown')],
  ['html', () => i18n.t('quotationHtml')],
  ['text', () => i18n.t('quotationText')],
];

/** One quotation: the words, where they are from, what became of them, and the reader's own words about them. */
export function QuotationCard({ hit, isBesidePage = false, isTicked, onTick, actions }: Props) {
  const { quotation } = hit;
  const { id, note, tags } = quotation;
  const [isCopying, setCopying] = useState(false);
  const href = useMemo(() => passageLink(quotation), [quotation]);
  const words = `words-${id}`;
  return (
    <article class="quotation" aria-labelledby={words}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isTicked}
          aria-label={i18n.t('quotationTick')}
          aria-describedby={words}
          onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)}
        />
      </label>
      <div class="quotation-body">
        <QuotationWords hit={hit} id={words} />
        <QuotationSource hit={hit} href={href} isBesidePage={isBesidePage} />
        <QuotationStatus quotation={quotation} />
        <InPlaceField
          id={`note-${id}`}
          label={i18n.t('quotationNote')}
          placeholder={i18n.t('quotationAddNote')}
          value={note}
          lang={textLang(note, null)}
          maxLength={QUOTATION_LIMITS.note}
          isMultiline
          onSave={(text) => actions.onNote(id, text.trim())}
        />
        <InPlaceField
          id={`tags-${id}`}
          label={i18n.t('popupTags')}
          placeholder={i18n.t('quotationAddTags')}
          value={textOfTags(tags)}
          lang={textLang(textOfTags(tags), null)}
          problemOf={tagsProblem}
          onSave={(text) => actions.onTags(id, tagsOfText(text).tags)}
        />
        <div class="quotation-actions">
          <button
            type="button"
            class="quiet"
            aria-expanded={isCopying}
            aria-controls={`copy-${id}`}
            onClick={() => setCopying(!isCopying)}
          >
            {i18n.t('quotationCopy')}
          </button>
          <span class="quotation-copy" id={`copy-${id}`} hidden={!isCopying}>
            {MARKUPS.map(([markup, name]) => (
              <button
                key={markup}
                type="button"
                class="button small"
                onClick={() => actions.onCopy(quotation, markup)}
              >
                {name()}
              </button>
            ))}
          </span>
          <button type="button" class="quiet danger" onClick={() => actions.onDelete(quotation)}>
            {i18n.t('popupDelete')}
          </button>
        </div>
      </div>
    </article>
  );
}

function tagsProblem(text: string): string | null {
  const { problem } = tagsOfText(text);
  if (problem === null) return null;
  const limit = [formatCount(problem.limit)] as [string];
  return problem.code === 'tooLong'
    ? i18n.t('popupProblemTooLong', limit)
    : i18n.t('popupProblemTooMany', limit);
}
