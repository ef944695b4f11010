import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { overBlocks } from './over-blocks.ts';
import { isExplaining, readTermPart } from './term-parts.ts';

const TERM_HEAD =
  /^(?:terms?|terminology|words?|acronyms?|abbreviations?|phrase|concept|jargon|用語|言葉|ことば|略語|語句|単語|キーワード|専門用語|名称|用語名)$/i;
const DEFINITION_HEAD =
  /^(?:definitions?|meanings?|descriptions?|explanations?|stands for|expansion|full form|what it means|意味|説明|定義|解説|内容|正式名称|概要)$/i;

/** Tables whose head says that a term stands in the first column and its meaning in another. */
export function findTabled(blocks: readonly Block[]): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = tableOf(blocks[at]!);
    const first = at;
    if (table === undefined) at++;
    else {
      while (at < blocks.length && tableOf(blocks[at]!) === table) at++;
      found.push(...readTable(blocks.slice(first, at)));
    }
  }
  return found;
}

function tableOf(block: Block): number | undefined {
  return block.kind === 'cell' ? block.within?.findLast(({ kind }) => kind === 'table')?.id : undefined;
}

function readTable(cells: readonly Block[]): DefinitionAnnotation[] {
  if (!TERM_HEAD.test(cells[0]!.text.trim())) return [];
  const meaning = cells.slice(1, 4).findIndex(({ text }) => DEFINITION_HEAD.test(text.trim())) + 1;
  if (meaning === 0) return [];
  // Empty cells make no block, and a block says nothing of its row: the width is the one that fits every row.
  const read = [2, 3, 4]
    .filter((width) => width > meaning && cells.length % width === 0)
    .map((width) => readRows(cells, width, meaning));
  return read.sort((one, other) => other.share - one.share).find(({ share }) => share > 0.7)?.found ?? [];
}

function readRows(cells: readonly Block[], width: number, meaning: number) {
  const found: DefinitionAnnotation[] = [];
  for (let at = width; at < cells.length; at += width) {
    const named = readTermPart(cells[at]!.text);
    const said = cells[at + meaning]!;
    const definition = isExplaining(said.text) ? overBlocks([said]) : null;
    if (named && definition) found.push({ ...named, ...definition, how: 'list' });
  }
  return { found, share: found.length / (cells.length / width - 1) };
}
