/** A stretch of a block's text, in UTF-16 offsets. */
interface Occurrence {
  start: number;
  end: number;
}

/** A compound of terms that stand side by side. */
export interface Compound<T extends Occurrence> {
  start: number;
  end: number;
  /** In order; two to six. */
  parts: T[];
}

/** What Japanese compounds are written with: hiragana and everything else parts them. Half-width katakana too. */
const NOUN = '[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Latin}ーｰﾞﾟ]';
const BEGINS = new RegExp(`^${NOUN}`, 'u');
const ENDS = new RegExp(`${NOUN}$`, 'u');
/** A run of more terms is no word: a page may repeat one of them without end. */
const MOST_PARTS = 6;
/** UTF-16 units of the longest character. */
const CHARACTER = 2;

const begins = (text: string, at: number) => BEGINS.test(text.slice(at, at + CHARACTER));
const ends = (text: string, at: number) => ENDS.test(text.slice(Math.max(0, at - CHARACTER), at));

/**
 * The compound that a term is a part of, where terms make up the whole of it: プロダクト開発 of プロダクト and 開発.
 * @param text of the block
 * @param occurrences of terms in it, in order, none over another
 * @param at which of them is asked about
 * @returns null where it touches no other, or where the run of kanji, katakana and letters goes on beyond what is
 *   known: in プロダクト開発部 nobody knows what 部 makes of it; where it has more than six parts
 */
export function compoundOf<T extends Occurrence>(
  text: string,
  occurrences: readonly T[],
  at: number,
): Compound<T> | null {
  const isJoint = (left: number) => {
    const before = occurrences[left];
    const behind = occurrences[left + 1];
    if (before === undefined || behind === undefined || before.end !== behind.start) return false;
    return ends(text, before.end) && begins(text, behind.start);
  };
  let first = at;
  while (at - first < MOST_PARTS && isJoint(first - 1)) first--;
  let last = at;
  while (last - first < MOST_PARTS && isJoint(last)) last++;
  const count = last - first + 1;
  if (count < 2 || count > MOST_PARTS) return null;
  const { start } = occurrences[first]!;
  const { end } = occurrences[last]!;
  if ((begins(text, start) && ends(text, start)) || (ends(text, end) && begins(text, end))) return null;
  return { start, end, parts: occurrences.slice(first, last + 1) };
}
