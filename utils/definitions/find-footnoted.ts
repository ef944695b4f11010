import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block, Span } from '../article/article.ts';
import { overBlocks } from './over-blocks.ts';
import { readsLikeMeaning } from './reads-like-meaning.ts';
import { readTermPart } from './term-parts.ts';

/** What a link to a footnote, or back from it, shows. */
const MARK = /^[[(（［]?\s*(?:[*＊※注]?\s*\d{1,3}|[*†‡§^↑↩]+\d*\ufe0e?)\s*[\])）］]?$/;
const FRAGMENT =
  /#(?:user-content-)?(?:fnref|fn|footnote|cite_note|cite_ref|note|ref|f|r|n|back)?[-_:.]*([\w.%-]+)$/i;
/** Words right before a mark that may be a term by themselves. */
const NAME_AT_END =
  /(?:[\p{Script=Katakana}ー・]{2,}|[\p{Script=Han}々]{2,12}|[A-Z][\w.+#-]{1,30}|[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]{2,20})$/u;
const QUOTED_AT_END = /[「『“"]([^「」『』“”"]{1,40})[」』”"]$/;

/** Footnotes that explain the words at which their mark stands: ルビ*1 … *1: 文字のわきに付ける読みのこと. */
export function findFootnoted(blocks: readonly Block[]): DefinitionAnnotation[] {
  const notes = new Map<string, { block: Block; from: number; to: number }>();
  for (const block of blocks) {
    for (const span of block.spans) {
      const key = keyOf(block, span);
      if (key === null) continue;
      // A note begins or ends with the way back to its place.
      if (block.text.slice(0, span.start).trim() === '') {
        const colon = /^[\s:：.]*/.exec(block.text.slice(span.end))![0].length;
        notes.set(key, { block, from: span.end + colon, to: block.text.length });
      } else if (
        block.text.slice(span.end).trim() === '' &&
        /[↩↑^]/.test(block.text.slice(span.start, span.end))
      ) {
        notes.set(key, { block, from: 0, to: span.start });
      }
    }
  }
  if (notes.size === 0) return [];
  const found: DefinitionAnnotation[] = [];
  for (const block of blocks) {
    if (block.excluded) continue;
    for (const span of block.spans) {
      const note = notes.get(keyOf(block, span) ?? '');
      if (!note || note.block === block) continue;
      const named = nameBefore(block, span);
      const said = note.block.text.slice(note.from, note.to).trim();
      if (!named || !readsLikeMeaning(said, false) || /^the\s/i.test(said)) continue;
      const definition = overBlocks([{ ...note.block, text: note.block.text.slice(0, note.to) }], note.from);
      if (definition) found.push({ ...named, ...definition, how: 'list' });
    }
  }
  return found;
}

function keyOf({ text }: Block, { kind, href, start, end }: Span): string | null {
  if (kind !== 'link' || href === undefined || end - start > 8 || !MARK.test(text.slice(start, end).trim()))
    return null;
  return FRAGMENT.exec(href)?.[1]?.toLowerCase() ?? null;
}

function nameBefore(block: Block, mark: Span): ReturnType<typeof readTermPart> {
  const before = block.text.slice(Math.max(0, mark.start - 60), mark.start).replace(/[\s[(（]+$/, '');
  const end = Math.max(0, mark.start - 60) + before.length;
  const marked = block.spans.find(
    (span) => (span.kind === 'emphasis' || span.kind === 'dfn' || span.kind === 'abbr') && span.end === end,
  );
  const name = marked
    ? block.text.slice(marked.start, marked.end)
    : (QUOTED_AT_END.exec(before)?.[1] ?? NAME_AT_END.exec(before)?.[0]);
  return name === undefined ? null : readTermPart(name);
}
