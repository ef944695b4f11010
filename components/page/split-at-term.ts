/** Where a term stands further in, what goes before it is cut to so many UTF-16 units: it is to be seen. */
const BEFORE = 60;

/**
 * Parts a sentence for showing the term in it.
 * @returns what goes before the term, the term as it is written there, what comes after; the last two are empty where
 *   the sentence has it in no form that is alike
 */
export function splitAtTerm(sentence: string, term: string): [before: string, term: string, after: string] {
  const at = placeOf(sentence, term);
  if (at < 0 || term === '') return [sentence, '', ''];
  const end = at + term.length;
  return [shortened(sentence.slice(0, at)), sentence.slice(at, end), sentence.slice(end)];
}

function placeOf(sentence: string, term: string): number {
  const exact = sentence.indexOf(term);
  if (exact >= 0) return exact;
  const folded = sentence.toLowerCase();
  // Where lowering changes lengths, places in it are others than in the sentence.
  return folded.length === sentence.length ? folded.indexOf(term.toLowerCase()) : -1;
}

function shortened(before: string): string {
  if (before.length <= BEFORE) return before;
  const tail = before.slice(-BEFORE);
  const gap = tail.search(/\s/u);
  return `…${gap < 0 || gap > BEFORE / 2 ? tail.replace(/^[\udc00-\udfff]/u, '') : tail.slice(gap + 1)}`;
}
