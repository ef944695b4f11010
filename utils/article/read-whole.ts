import type { BlockContext } from './block-context.ts';
import { collapseText } from './collapse-run.ts';
import { isBlank } from './inline-run.ts';
import type { UnreadText } from './live-block.ts';
import { placeCodes } from './place-codes.ts';
import type { PlainElements } from './plain-elements.ts';

const NONE: readonly never[] = Object.freeze([]);

/**
 * Reads a block-level element as one text, its nodes unseen, where it holds nothing else.
 * @param element no form
 * @param context what the element hands down to its text
 * @returns the text, `blank` where there is nothing to be read in it, or null where its nodes have to be looked at
 */
export function readWhole(
  element: Element,
  context: BlockContext,
  plain: PlainElements,
): UnreadText | 'blank' | null {
  if (context.marks.length > 0) return null;
  const codes = plain.codesIn(element);
  if (codes === null) return null;
  const raw = element.textContent;
  if (isBlank(raw)) return 'blank';
  const text = context.preserve ? raw : collapseText(raw);
  // Where no terms are marked, nobody asks what is code.
  if (codes.length === 0 || context.excluded || context.editable)
    return { holder: element, text, codes: NONE };
  const words: string[] = [];
  for (let i = 0; i < codes.length; i += 1) words.push(codes[i]!.textContent);
  const places = placeCodes(text, words, text !== raw);
  return places && { holder: element, text, codes: places };
}
