import type { Block } from '../article/article.ts';

/** Words between quotation marks. Offsets are UTF-16 units into the block's text. */
export interface QuotedPair {
  /** Of the opening mark; of the first word where the markup makes the marks. */
  open: number;
  /** Behind the closing mark. */
  close: number;
  /** Of the words themselves. */
  start: number;
  end: number;
}

const MARKS = /[“”「」"]/g;
const HAS_MARKS = /[“「"]/;
/** A passage that goes on for longer in one block was not closed where it should have been. */
const LONGEST = 1500;

/** The outermost quoted passages of a block, in order; those that are never closed are left out. */
export function quotedPairs(block: Block): QuotedPair[] {
  const { text } = block;
  const pairs: QuotedPair[] = [];
  for (const { kind, start, end } of block.spans)
    if (kind === 'q') pairs.push({ open: start, close: end, start, end });
  if (!HAS_MARKS.test(text)) return pairs;
  let from = -1;
  let mark = '';
  let depth = 0;
  for (const { index, 0: found } of text.matchAll(MARKS)) {
    if (from < 0) {
      if (found === '“' || found === '「' || (found === '"' && opens(text, index))) {
        [from, mark, depth] = [index, found, 1];
      }
      continue;
    }
    // A straight mark, or a second one, begins anew where the first was not closed.
    if (found === mark && mark !== '"') depth++;
    else if (found === closing(mark) && (mark !== '"' || closes(text, index))) depth--;
    if (depth > 0) {
      if (index - from > LONGEST) [from, depth] = [-1, 0];
      continue;
    }
    const pair = { open: from, close: index + 1, start: from + 1, end: index };
    if (!pairs.some(({ open, close }) => open < pair.close && pair.open < close)) pairs.push(pair);
    from = -1;
  }
  return pairs.sort((a, b) => a.open - b.open);
}

function closing(mark: string): string {
  return mark === '“' ? '”' : mark === '「' ? '」' : '"';
}

function opens(text: string, at: number): boolean {
  return (
    (at === 0 || /[\s(（[—–、。，:：」』]|[ぁ-ヿ一-鿿]/.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? ' ')
  );
}

function closes(text: string, at: number): boolean {
  return (
    /\S/.test(text[at - 1]!) && (at + 1 === text.length || /[^\p{L}\p{N}]|[ぁ-ヿ一-鿿]/u.test(text[at + 1]!))
  );
}
