/** The clippings of one book: notes go to the highlights they were written on, highlights that grew are told. */

export interface Highlight {
  words: string;
  page: string | null;
  start: number | null;
  end: number | null;
  created: number | null;
  /** Of the file, from 1. */
  line: number;
  notes: string[];
  /** The line of the highlight that has these words and more; null where there is none. */
  within: number | null;
}

export interface Note {
  text: string;
  page: string | null;
  at: number | null;
  line: number;
}

/** How many highlights before are compared with one; nobody marks a place more often. */
const NEAR = 20;

const folded = (text: string) => text.replaceAll(/\s+/g, '');

const byPlace = (one: Highlight, other: Highlight) =>
  (one.start ?? 0) - (other.start ?? 0) || (one.end ?? 0) - (other.end ?? 0) || one.line - other.line;

function isSamePlace(one: Highlight, other: Highlight): boolean {
  if (one.start === null || other.start === null) return one.page !== null && one.page === other.page;
  return one.start <= other.end! && other.start <= one.end!;
}

/**
 * A Kindle adds a highlight that is changed as a new one: of those of one place of which one has all words of the
 * other, the longest is kept, the last where they are the same. Sets `within` of the others.
 */
export function tellGrown(highlights: readonly Highlight[]): void {
  const sorted = [...highlights].sort(byPlace);
  const kept: Highlight[] = [];
  for (const one of sorted) {
    const words = folded(one.words);
    for (const other of kept.slice(-NEAR)) {
      if (other.within !== null || !isSamePlace(one, other)) continue;
      const rest = folded(other.words);
      const isPart = rest.includes(words) && (rest.length > words.length || other.line > one.line);
      if (isPart) {
        one.within = other.line;
        break;
      }
      if (words.includes(rest)) other.within = one.line;
    }
    if (one.within === null) kept.push(one);
  }
}

/** @returns the highlight that a note was written on: the one that ends there, else the shortest that reaches there */
export function findNoted(sorted: readonly Highlight[], { at, page, line }: Note): Highlight | null {
  if (at === null) {
    const same = sorted.filter((one) => page !== null && one.page === page).slice(0, NEAR);
    return same.sort((one, other) => Math.abs(one.line - line) - Math.abs(other.line - line))[0] ?? null;
  }
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]!.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const reaching = sorted
    .slice(Math.max(0, low - NEAR), low)
    .filter(({ start, end }) => start !== null && start <= at && at <= end!);
  const length = ({ start, end }: Highlight) => end! - start!;
  return (
    reaching.sort(
      (one, other) =>
        Number(other.end === at) - Number(one.end === at) ||
        length(one) - length(other) ||
        Math.abs(one.line - line) - Math.abs(other.line - line),
    )[0] ?? null
  );
}

/**
 * Puts notes to highlights; one to a highlight that grew goes to the one that has its words.
 * @returns the notes that belong to none
 */
export function placeNotes(highlights: readonly Highlight[], notes: readonly Note[]): Note[] {
  const sorted = [...highlights].sort(byPlace);
  const byLine = new Map(highlights.map((one) => [one.line, one]));
  return notes.filter((note) => {
    let noted = findNoted(sorted, note);
    for (let steps = 0; noted !== null && noted.within !== null && steps < NEAR; steps++) {
      noted = byLine.get(noted.within) ?? null;
    }
    noted?.notes.push(note.text);
    return noted === null;
  });
}
