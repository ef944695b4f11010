import type { ArticleMetadata, Block } from '../../utils/article/article.ts';
import type { PageDefinition, PageSuggestion } from '../../utils/messages.ts';
import type { TermSubject, TermWords } from '../../utils/overlay/card-messages.ts';
import { compoundOf } from '../../utils/terms/compound-of.ts';
import { derivedEnd } from '../../utils/terms/derived-form.ts';
import { isExplained, sortIds } from '../../utils/terms/page-ids.ts';
import type { Occurrence, PageTerms } from '../../utils/terms/page-terms.ts';
import type { SenseContext } from '../../utils/terms/sense-context.ts';
import { definitionPlaces } from './definition-places.ts';

/** UTF-16 units of a block that are told of where senses are chosen, half of them before the words. */
const NEARBY = 1000;

type BlockText = Pick<Block, 'id' | 'text'>;

/** What is known of the page. */
export interface Learnt {
  /** Empty where it has none. */
  host: string;
  metadata: Pick<ArticleMetadata, 'lang'> | null;
  /** In document order. */
  blocks: readonly BlockText[];
  terms: PageTerms;
  /** What a study has found, by id or in a list. */
  study: {
    definitions: ReadonlyMap<number, PageDefinition>;
    suggestions: readonly PageSuggestion[] | null;
    words: readonly string[];
  };
}

function definitionsOf(ids: readonly number[], { study }: Learnt): PageDefinition[] {
  return sortIds(ids)
    .definitions.map((id) => study.definitions.get(id))
    .filter((found) => found !== undefined);
}

/**
 * By what the likeliest sense of an occurrence is chosen.
 * @returns null where there is nothing to choose
 */
export function senseContext(block: BlockText, occurrence: Occurrence, learnt: Learnt): SenseContext | null {
  const { entries } = sortIds(occurrence.entries);
  if (entries.length < 2) return null;
  const { host, metadata, terms, study } = learnt;
  const from = Math.max(0, occurrence.start - NEARBY / 2);
  return {
    host,
    lang: metadata?.lang ?? null,
    words: [...study.words],
    nearby: block.text.slice(from, from + NEARBY),
    definitions: definitionsOf(occurrence.entries, learnt).map(({ definition }) => definition),
    named: terms.alsoNamed(entries),
  };
}

function termWords(block: BlockText, occurrence: Occurrence, learnt: Learnt): TermWords {
  const { start, end, entries } = occurrence;
  const definitions = definitionsOf(entries, learnt);
  return {
    text: block.text.slice(start, end),
    entries: sortIds(entries).entries,
    definitions,
    places: definitionPlaces(definitions, learnt.blocks, block.id),
    context: senseContext(block, occurrence, learnt),
  };
}

/**
 * What the card is to show of an occurrence.
 * @param block the one it stands in
 * @param position which of the page's marked terms it is, where the reader goes from one to the next
 * @returns null where nothing is known of it any more
 */
export function termSubject(
  block: BlockText,
  lang: string | null,
  occurrence: Occurrence,
  learnt: Learnt,
  position: TermSubject['position'],
): TermSubject | null {
  const words = termWords(block, occurrence, learnt);
  const { suggestions } = sortIds(occurrence.entries);
  const suggestion = learnt.study.suggestions?.find(({ id }) => suggestions.includes(id)) ?? null;
  if (words.entries.length === 0 && words.definitions.length === 0 && suggestion === null) return null;
  const compound = suggestion === null ? compoundAt(block, occurrence, learnt) : null;
  const { start, end } = occurrence;
  // A compound's part is shown as it is; any other word with the ending that makes a new word of it.
  const text = compound === null ? block.text.slice(start, derivedEnd(block.text, end)) : words.text;
  return { kind: 'term', ...words, text, lang, suggestion, compound, position };
}

/** The compound that an occurrence is a part of, of terms that are explained. */
function compoundAt(block: BlockText, occurrence: Occurrence, learnt: Learnt): TermSubject['compound'] {
  const explained = learnt.terms.of(block.id).filter(({ entries }) => isExplained(entries));
  const at = explained.findIndex(({ start }) => start === occurrence.start);
  const found = at < 0 ? null : compoundOf(block.text, explained, at);
  if (found === null) return null;
  const parts = found.parts.map((part) => termWords(block, part, learnt));
  return { text: block.text.slice(found.start, found.end), parts };
}
