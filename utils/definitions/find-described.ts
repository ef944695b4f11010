import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { METADATA } from './metadata-words.ts';
import { overBlocks } from './over-blocks.ts';
import { isExplaining, type NamedTerm, readTermPart } from './term-parts.ts';

/** `dt` and the `dd` that follow it. A list that tells of one thing (author, date, price) is left out whole. */
export function findDescribed(blocks: readonly Block[]): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  for (let at = 0; at < blocks.length; ) {
    if (blocks[at]!.kind !== 'dt') {
      at++;
      continue;
    }
    const list: DefinitionAnnotation[] = [];
    let isMetadata = false;
    while (at < blocks.length && blocks[at]!.kind === 'dt') {
      const names: Block[] = [];
      while (at < blocks.length && blocks[at]!.kind === 'dt') names.push(blocks[at++]!);
      const said: Block[] = [];
      while (at < blocks.length && isInDescription(blocks[at]!, names[0]!)) said.push(blocks[at++]!);
      if (
        names.some(({ text }) =>
          METADATA.has(
            text
              .trim()
              .replace(/\s*[:：]$/, '')
              .toLowerCase(),
          ),
        )
      )
        isMetadata = true;
      const read = names
        .map(({ text }) => readTermPart(text))
        .filter((name): name is NamedTerm => name !== null);
      const first = read[0];
      if (!first || said.length === 0 || names.some(({ excluded }) => excluded)) continue;
      const definition = overBlocks(said);
      if (definition === null || !isExplaining(definition.definition)) continue;
      const aliases = [...first.aliases, ...read.slice(1).flatMap(({ term, aliases }) => [term, ...aliases])];
      list.push({ term: first.term, aliases, ...definition, how: 'dl' });
    }
    if (!isMetadata) found.push(...list);
  }
  return found;
}

/** A description's own paragraphs, lists and code are in it as long as they are no deeper term. */
function isInDescription(block: Block, term: Block): boolean {
  if (block.kind === 'dd') return true;
  const list = term.within?.findLast(({ kind }) => kind === 'list');
  return list !== undefined && block.kind !== 'dt' && (block.within ?? []).some(({ id }) => id === list.id);
}
