import search from 'approx-string-match';

/** Longer texts are compared through the search, which is faster and less exact. */
const LONGEST_TABLE = 400;

/**
 * How alike two texts are.
 * @returns 1 less their edits (Levenshtein's) divided by the length of the longer one: 1 for the same, 0 for nothing alike
 */
export function editSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return 0;
  return (
    1 -
    (longer.length <= LONGEST_TABLE ? byTable(shorter, longer) : bySearch(shorter, longer)) / longer.length
  );
}

function byTable(one: string, other: string): number {
  const row = new Int32Array(other.length + 1);
  for (let column = 0; column <= other.length; column++) row[column] = column;
  for (let at = 1; at <= one.length; at++) {
    const unit = one.charCodeAt(at - 1);
    let diagonal = row[0]!;
    row[0] = at;
    for (let column = 1; column <= other.length; column++) {
      const above = row[column]!;
      const same = diagonal + (other.charCodeAt(column - 1) === unit ? 0 : 1);
      row[column] = Math.min(same, above + 1, row[column - 1]! + 1);
      diagonal = above;
    }
  }
  return row[other.length]!;
}

/** What the longer one has on both sides of the best match is counted as added. */
function bySearch(shorter: string, longer: string): number {
  const [match] = search(longer, shorter, shorter.length);
  if (match === undefined) return longer.length;
  return Math.min(longer.length, match.errors + longer.length - (match.end - match.start));
}
