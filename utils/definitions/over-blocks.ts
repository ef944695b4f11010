import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';

/** A card shows no more than this of a definition, in UTF-16 units. */
const LONGEST = 1500;

/**
 * What several blocks say together.
 * @param from where it begins in the first block, white space left out
 * @returns null where there is no text; what is over 1,500 units is left off block by block
 */
export function overBlocks(
  blocks: readonly Block[],
  from = 0,
): Pick<DefinitionAnnotation, 'definition' | 'block' | 'start' | 'end' | 'endBlock'> | null {
  const first = blocks[0];
  if (!first) return null;
  let start = from;
  while (start < first.text.length && /\s/.test(first.text[start]!)) start++;
  let end = first.text.trimEnd().length;
  let last = first;
  let definition = first.text.slice(start, end);
  if (definition.length > LONGEST) {
    definition = definition.slice(0, LONGEST);
    end = start + LONGEST;
  } else {
    for (const block of blocks.slice(1)) {
      const text = block.text.trimEnd();
      if (definition.length + text.length > LONGEST) break;
      definition += `\n${text}`;
      end = text.length;
      last = block;
    }
  }
  if (definition === '') return null;
  return { definition, block: first.id, start, end, ...(last !== first && { endBlock: last.id }) };
}
