import { normalize } from '../text/normalize.ts';

/**
 * The form in which labels are compared: width, case, kinds of dashes and quotation marks do not count.
 * @returns the folded label without white space at its ends
 */
export function foldLabel(label: string): string {
  return normalize(label).folded.trim();
}
