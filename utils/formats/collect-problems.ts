import {
  type FormatMessageCode,
  type FormatMessageValues,
  type FormatPlace,
  formatMessage,
  formatPlace,
  shortenValues,
} from './format-messages.ts';
import type { FileProblem } from './glossary-file.ts';

export interface CollectedProblems {
  readonly isEmpty: boolean;
  /** @param skipped whether something is missing because of it */
  tell(place: FormatPlace, code: FormatMessageCode, values: FormatMessageValues, skipped: boolean): void;
  /** @returns all of them; of more than anybody reads the first ones, and how many there are besides */
  all(): FileProblem[];
}

/** More than anybody reads; a file may have a problem in each of millions of rows. */
const MOST_PROBLEMS = 10_000;
const FURTHER: FormatPlace = { code: 'further', values: {} };

function describeProblem(
  place: FormatPlace,
  code: FormatMessageCode,
  given: FormatMessageValues,
  skipped: boolean,
): FileProblem {
  const values = shortenValues(given);
  const where = formatPlace({ code: place.code, values: shortenValues(place.values) });
  return { where, place, message: formatMessage(code, values), code, values, skipped };
}

/** Gathers what is wrong with a file. */
export function collectProblems(): CollectedProblems {
  let further = 0;
  const problems: FileProblem[] = [];
  return {
    get isEmpty() {
      return problems.length === 0;
    },
    tell(place, code, values, skipped) {
      if (problems.length >= MOST_PROBLEMS) further++;
      else problems.push(describeProblem(place, code, values, skipped));
    },
    all() {
      if (further === 0) return problems;
      return [...problems, describeProblem(FURTHER, 'furtherProblems', { count: further }, true)];
    },
  };
}
