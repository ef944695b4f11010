import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { isLeadIn } from './lead-in.ts';
import { overBlocks } from './over-blocks.ts';
import { isExplaining, readTermPart } from './term-parts.ts';

const WHAT_IS: readonly RegExp[] = [
  /^(?:そもそも)?(.{1,40}?)(?:とは|って)(?:何|なに|なん)?(?:か|ですか|でしょうか|だろう)?[？?。]?$/,
  /^what (?:is|are) (?:an? |the )?(.{2,50})\?$/i,
];

/**
 * Headings that name a term, with the paragraph below: those under a heading such as Glossary, and everywhere those
 * that ask what it is (Xとは, What is X?).
 */
export function findHeaded(blocks: readonly Block[]): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  /** The level of the glossary's own heading; null outside one. */
  let glossary: number | null = null;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'heading') continue;
    const level = block.level ?? 2;
    if (glossary !== null && level <= glossary) glossary = null;
    const isGlossary = isLeadIn(block);
    if (isGlossary) {
      glossary ??= level;
      continue;
    }
    const asked = WHAT_IS.map((form) => form.exec(block.text.trim())?.[1]).find((name) => name !== undefined);
    if (glossary === null && asked === undefined) continue;
    const below = blocks[at + 1];
    if (
      !below ||
      (below.kind !== 'paragraph' && below.kind !== 'text') ||
      below.excluded ||
      !isExplaining(below.text)
    )
      continue;
    const named = readTermPart(asked ?? block.text);
    if (!named) continue;
    // The answer to a question that names its term: it does so, too.
    if (
      asked !== undefined &&
      glossary === null &&
      !below.text
        .slice(0, named.term.length + 30)
        .toLowerCase()
        .includes(named.term.toLowerCase())
    )
      continue;
    const definition = overBlocks([below]);
    if (definition) found.push({ ...named, ...definition, how: 'heading' });
  }
  return found;
}
