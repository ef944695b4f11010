import { quotedParts } from '../../utils/quotes/omission-marks.ts';
import { type FragmentContext, textFragment } from '../../utils/quotes/text-fragment.ts';

const NO_CONTEXT: FragmentContext = { prefix: '', suffix: '' };

/**
 * A link straight to quoted words.
 * @param url the page on which they stand
 * @param words as they were quoted: of those with something left out the first stretch is led to
 * @param lang BCP 47 of the words, or null
 * @param context what stands round them there
 * @param source the page's text, where it is known: the words are then as the page has them
 */
export function passageLink(
  url: string,
  words: string,
  lang: string | null,
  context: FragmentContext = NO_CONTEXT,
  source: string | null = null,
): string {
  if (!/[\p{L}\p{N}]/u.test(words)) return url;
  const first = source === null ? quotedParts(words).find(({ isMark }) => !isMark) : undefined;
  const stretch = first === undefined ? words : words.slice(first.start, first.end).trim();
  const fragment = textFragment(stretch, context, source, lang);
  // A fragment of the page's own stays before the directive.
  return fragment === '' ? url : url.includes('#') ? `${url}${fragment.slice(1)}` : `${url}${fragment}`;
}
