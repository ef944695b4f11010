import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { overBlocks } from './over-blocks.ts';
import { readsLikeMeaning } from './reads-like-meaning.ts';
import { splitItem } from './split-item.ts';

const MARK = /^\s*(?:\^|↩︎?|†|‡|\*\d*|※\d*|注?\d{1,3}|\[\d{1,3}\])\s*[.:：)）]?\s*/;

/** Footnotes and sidenotes of the form `Term: …`; those that are sentences are read as sentences. */
export function findNoted(blocks: readonly Block[]): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  for (const block of blocks) {
    if (block.excluded || !(block.within ?? []).some(({ kind }) => kind === 'note')) continue;
    const mark = MARK.exec(block.text)?.[0].length ?? 0;
    const split = splitItem({ ...block, text: block.text.slice(mark), spans: [] });
    const definition = split && overBlocks([block], mark + split.from);
    // An `aside` may be a box of links as well: without a footnote's mark its words have to tell.
    if (mark === 0 && split && !readsLikeMeaning(block.text.slice(split.from), false)) continue;
    if (split && definition)
      found.push({ term: split.term, aliases: split.aliases, ...definition, how: 'list' });
  }
  return found;
}
