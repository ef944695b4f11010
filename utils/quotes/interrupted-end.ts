import { BREAK_GAP, type FoldedText } from './fold-quoted.ts';

/** As much may have been put between two blocks of a quotation, and into all of it; in units. */
const LONGEST = 400;
const LONGEST_ALL = 1000;
/** So many units behind an interruption have to be the quotation's. */
const LEAST = 4;

/**
 * Follows a quotation over blocks that were put between its own: advertisements, pictures' captions.
 * @param page the page's text
 * @param start the unit at which the quotation begins
 * @param exact the quotation
 * @returns the unit behind its last one, or null where it doesn't stand there unit by unit and interrupted
 */
export function interruptedEnd({ units, gaps }: FoldedText, start: number, exact: string): number | null {
  let at = start;
  let done = 0;
  let inserted = 0;
  for (;;) {
    while (done < exact.length && units.charCodeAt(at) === exact.charCodeAt(done)) {
      at++;
      done++;
    }
    if (done === exact.length) return inserted > 0 ? at : null;
    // What was put in may begin as the quotation goes on.
    while (done > 0 && at > start && gaps[at] !== BREAK_GAP) {
      at--;
      done--;
    }
    if (done === 0) return null;
    const next = exact.slice(done, done + LEAST);
    let resumed = units.indexOf(next, at + 1);
    while (resumed >= 0 && resumed - at <= LONGEST && gaps[resumed] !== BREAK_GAP)
      resumed = units.indexOf(next, resumed + 1);
    if (resumed < 0 || resumed - at > LONGEST) return null;
    inserted += resumed - at;
    if (inserted > LONGEST_ALL) return null;
    at = resumed;
  }
}
