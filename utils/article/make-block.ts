import type { Block, Container } from './article.ts';
import type { BlockContext } from './block-context.ts';
import type { RunContent } from './inline-run.ts';

/** The block that a run of inline content makes in a context. */
export function makeBlock(id: number, content: RunContent, context: BlockContext): Block {
  const kind = context.kind ?? 'text';
  const block: Block = { id, kind, text: content.text, spans: content.spans };
  if (context.lang !== undefined) block.lang = context.lang;
  if (kind === 'heading') block.level = context.level ?? 2;
  if (kind === 'item' || kind === 'dt' || kind === 'dd') block.depth = Math.max(1, context.depth);
  if (context.within.length > 0) block.within = context.within as Container[];
  if (context.excluded || context.editable) block.excluded = true;
  return block;
}
