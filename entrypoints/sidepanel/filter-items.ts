import type { QuotationItem, TermItem } from '../../utils/overlay/panel-messages.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { foldKana } from '../../utils/text/fold-kana.ts';
import { normalize } from '../../utils/text/normalize.ts';

/** What has been folded already: a list is filtered at every key that is pressed. */
const folded = new WeakMap<object, string>();

/** @returns what is compared, of what is looked for and of what it is looked for in: as every search of the library has it */
export function foldWords(text: string): string {
  return foldKana(normalize(text).folded).trim();
}

/**
 * Whether something on the page has the words that are looked for.
 * @param words as `foldWords` gives them; empty finds all
 * @param entry what the reader's glossaries say of a term, by the entry's id; undefined where it is not read yet
 */
export function hasWords(
  item: TermItem | QuotationItem,
  words: string,
  entry: (id: number) => Entry | undefined,
): boolean {
  if (words === '' || cached(item, () => ownWords(item)).includes(words)) return true;
  if (item.kind !== 'term') return false;
  return item.entries.some((id) => {
    const known = entry(id);
    return known !== undefined && cached(known, () => entryWords(known)).includes(words);
  });
}

function ownWords(item: TermItem | QuotationItem): string[] {
  if (item.kind === 'term') return [item.text, item.definition ?? ''];
  const { author = '', title = '', site = '', url = '' } = item.source ?? {};
  return [item.text, author ?? '', title ?? '', site ?? '', url ?? ''];
}

function entryWords({ term, aliases, reading, definition, tags }: Entry): string[] {
  return [term, ...aliases, reading ?? '', definition, ...tags];
}

function cached(of: object, words: () => string[]): string {
  const known = folded.get(of) ?? words().map(foldWords).join('\n');
  folded.set(of, known);
  return known;
}
