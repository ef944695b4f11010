import { i18n } from '#i18n';
import type { DefinedTerm } from '../../utils/definitions/group-definitions.ts';
import { OccurrenceCount } from '../entry-list/OccurrenceCount.tsx';
import type { RowPlace } from '../entry-list/VirtualList.tsx';
import { Icon } from '../Icon.tsx';
import { textLang } from '../text-lang.ts';
import { lineCount } from './line-count.ts';

interface Props {
  defined: DefinedTerm;
  /** Whether the reader's own glossary has it from this page. */
  isAdded: boolean;
  /** Whether it is being added: then it can't be once more. */
  isBusy: boolean;
  place: RowPlace;
  onShow: () => void;
  onAdd: () => void;
  /** Opens the entry that was added. */
  onEdit: () => void;
}

const EXPANSION_LINES = 2;
const MEANING_LINES = 3;
const DERIVED_LINES = 2;

/** The height of a row without its text, and of a line of text: `.defined-row` in page-parts.css. In rem. */
const HEAD_HEIGHT = 2.75;
const LINE_HEIGHT = 1.1875;

/** @returns the height of a term's row, in rem */
export function definitionRowHeight(defined: DefinedTerm): number {
  return HEAD_HEIGHT + LINE_HEIGHT * linesOf(defined).reduce((sum, { lines }) => sum + lines, 0);
}

function linesOf({ expansions, meanings, derived }: DefinedTerm) {
  const expansion = expansions.join(' / ');
  const words = derived.map(({ text, base, ending }) => `${text} = ${base} + ${ending}`).join(' · ');
  const meaning = meanings.join(' ').replaceAll('\n', ' ');
  return [
    { kind: 'expansion', text: expansion, lines: lineCount(expansion, EXPANSION_LINES) },
    { kind: 'meaning', text: meaning, lines: lineCount(meaning, MEANING_LINES) },
    { kind: 'derived', text: words, lines: lineCount(words, DERIVED_LINES) },
  ].filter(({ lines }) => lines > 0);
}

/** A term that the page defines: press it to see where, or add it to the glossary. */
export function DefinitionRow({ defined, isAdded, isBusy, place, onShow, onAdd, onEdit }: Props) {
  const { term, lang, count } = defined;
  const { row, isCurrent, onFocus } = place;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div class="defined-row">
      <button
        type="button"
        class="defined-place"
        title={i18n.t('popupShowOnPage')}
        data-row={row}
        data-column="place"
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={onShow}
      >
        <span class="entry-head">
          <span class="entry-term text" lang={textLang(term, lang)}>
            {term}
          </span>
          {count > 0 && <OccurrenceCount count={count} />}
        </span>
        {linesOf(defined).map(({ kind, text, lines }) => (
          <span
            key={kind}
            class={`defined-${kind}`}
            lang={textLang(text, lang)}
            style={`-webkit-line-clamp: ${lines}`}
          >
            {text}
          </span>
        ))}
      </button>
      <button
        type="button"
        class="quiet defined-add"
        aria-disabled={!isAdded && isBusy}
        aria-label={i18n.t(isAdded ? 'popupAddedEdit' : 'popupAddThis', [term])}
        data-row={row}
        data-column="add"
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={isAdded ? onEdit : onAdd}
      >
        <Icon name={isAdded ? 'check' : 'add'} />
        {i18n.t(isAdded ? 'popupAdded' : 'popupAdd')}
      </button>
    </div>
  );
}
