import type { Block } from '../article/article.ts';
import { isExplaining, type NamedTerm, readTermPart } from './term-parts.ts';

/** A line that names a term and goes on with its meaning. */
export interface SplitItem extends NamedTerm {
  /** Where the meaning begins, a UTF-16 offset in the block's text. */
  from: number;
  /** The term is set off by markup: bold, code, `dfn`. */
  isMarked: boolean;
}

/** What parts a term from its meaning, and only that. */
const SEPARATORS: readonly RegExp[] = [
  /\s*[:：]\s*/,
  /\s+[—–―]+\s*|\s*(?:—|――|──|―)\s*|\s+-{1,2}\s+/,
  /\s*(?:とは|というのは)[、,:：]?\s*/,
  /\s*(?:＝|=>|⇒|→|\s=\s)\s*/,
  /\n/,
];

/**
 * Reads an item or a paragraph of the form `Term: …`, `Term — …`, `Term …とは`, or a term in bold and its meaning.
 * @returns null where it has no such form
 */
export function splitItem(block: Block): SplitItem | null {
  const { text } = block;
  let best: { start: number; end: number } | null = null;
  const head = text.slice(0, 100);
  for (const separator of SEPARATORS) {
    const found = separator.exec(head);
    if (found && found.index > 0 && (best === null || found.index < best.start)) {
      // A time or a scheme has a colon that parts nothing.
      if (/^:\S/.test(head.slice(found.index)) && /^:(?:\d|\/\/)/.test(head.slice(found.index))) continue;
      best = { start: found.index, end: found.index + found[0].length };
    }
  }
  const bold = block.spans.find(
    ({ kind, start }) => start === 0 && (kind === 'emphasis' || kind === 'dfn' || kind === 'code'),
  );
  if (bold && (best === null || best.start >= bold.end - 1 || bold.end < text.length)) {
    const behind = /^\s*(?:[:：—–-]|とは)?\s*/.exec(text.slice(bold.end))![0].length;
    if (best === null || best.start > bold.end) {
      if (/^\s*(?:[:：—–]|\n|とは)/.test(text.slice(bold.end)))
        best = { start: bold.end, end: bold.end + behind };
      else best = null;
    }
  }
  if (best === null) return null;
  const named = readTermPart(text.slice(0, best.start));
  if (!named || !isExplaining(text.slice(best.end))) return null;
  return { ...named, from: best.end, isMarked: bold !== undefined && Math.abs(bold.end - best.start) <= 1 };
}
