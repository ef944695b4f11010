import type { PageDefinition, PageSuggestion } from '../../utils/messages.ts';
import type { TermSubject, TermWords } from '../../utils/overlay/card-messages.ts';
import { sortIds } from '../../utils/terms/page-ids.ts';
import type { Occurrence } from '../../utils/terms/page-terms.ts';

/** What a study of the page has found, by id or in a list. */
interface Learnt {
  definitions: ReadonlyMap<number, PageDefinition>;
  suggestions: readonly PageSuggestion[] | null;
}

function termWords(text: string, { start, end, entries }: Occurrence, { definitions }: Learnt): TermWords {
  const sorted = sortIds(entries);
  return {
    text: text.slice(start, end),
    entries: sorted.entries,
    definitions: sorted.definitions.map((id) => definitions.get(id)).filter((found) => found !== undefined),
  };
}

/**
 * What the card is to show of an occurrence.
 * @param text of the block it stands in
 * @param position which of the page's marked terms it is, where the reader goes from one to the next
 * @returns null where nothing is known of it any more
 */
export function termSubject(
  text: string,
  lang: string | null,
  occurrence: Occurrence,
  learnt: Learnt,
  position: TermSubject['position'],
): TermSubject | null {
  const words = termWords(text, occurrence, learnt);
  const { suggestions } = sortIds(occurrence.entries);
  const suggestion = learnt.suggestions?.find(({ id }) => suggestions.includes(id)) ?? null;
  if (words.entries.length === 0 && words.definitions.length === 0 && suggestion === null) return null;
  return { kind: 'term', ...words, lang, suggestion, compound: null, position };
}
