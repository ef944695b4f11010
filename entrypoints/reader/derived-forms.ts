import type { Block } from '../../utils/article/article.ts';
import type { DerivedText, PageDefinition } from '../../utils/messages.ts';
import { derivedEnd, derivedForm } from '../../utils/terms/derived-form.ts';
import { sortIds } from '../../utils/terms/page-ids.ts';
import type { Occurrence } from '../../utils/terms/page-terms.ts';

/** No more blocks are looked through, */
const MOST_BLOCKS = 2000;
/** and no more forms are told of one definition. */
const MOST_FORMS = 3;

/**
 * The words of a page that are made of what it defines: CREing where it says what CRE is.
 * @param blocks in document order
 * @param terms what stands in each of them
 * @returns by the definition's id, in the page's order, each word once; without those that have none
 */
export function derivedForms(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  terms: { of: (block: number) => readonly Occurrence[] },
  definitions: ReadonlyMap<number, Pick<PageDefinition, 'term' | 'aliases'>>,
): Record<number, DerivedText[]> {
  const found: Record<number, DerivedText[]> = {};
  const seen = new Set<string>();
  for (const { id: block, text } of blocks.slice(0, MOST_BLOCKS)) {
    for (const { start, end, entries } of terms.of(block)) {
      const ids = sortIds(entries).definitions;
      if (ids.length === 0) continue;
      const word = text.slice(start, derivedEnd(text, end));
      for (const id of ids) {
        const definition = definitions.get(id);
        const forms = found[id] ?? [];
        const key = `${id} ${word}`;
        if (definition === undefined || forms.length === MOST_FORMS || seen.has(key)) continue;
        seen.add(key);
        const form = derivedForm(word, [definition.term, ...definition.aliases]);
        if (form !== null) found[id] = [...forms, { text: word, ...form }];
      }
    }
  }
  return found;
}
