import { checkEntry } from '../terms/entry-schema.ts';
import type { Learning, LearntEntry } from '../terms/learning.ts';
import { checkPlainEntry } from './check-plain-entry.ts';
import { collectProblems } from './collect-problems.ts';
import { entryProblem } from './entry-problem.ts';
import { NO_DESCRIPTION } from './file-description.ts';
import type { FormatMessageCode, FormatMessageValues, FormatPlace } from './format-messages.ts';
import { type FileDescription, type ParsedEnd, type ParsedSlice, SLICE } from './glossary-file.ts';

export interface CollectedEntries {
  /** What the file says of itself, as far as it has been read. */
  description: FileDescription;
  /** How many entries were right so far. */
  readonly count: number;
  /** Whether nothing was found in the file yet, neither right nor wrong. */
  readonly isEmpty: boolean;
  /** Whether so much has been read since the last slice that it should be handed out. */
  readonly isDue: boolean;
  /**
   * Adds an entry as a file gives it, or what is wrong with it.
   * @param learning what the file says of knowing it
   * @returns whether it was right
   */
  add(place: FormatPlace, input: unknown, learning?: Learning | null): boolean;
  /** Tells of an entry that is left out. */
  skip(place: FormatPlace, code: FormatMessageCode, values?: FormatMessageValues): void;
  /** Tells of something else that is left out. */
  note(place: FormatPlace, code: FormatMessageCode, values?: FormatMessageValues): void;
  /** Hands out what has been added since the last slice. */
  slice(done: number): ParsedSlice;
  end(): ParsedEnd;
}

/** Gathers the entries of a file that are right, and says of each other one why it is left out. */
export function collectEntries(description: FileDescription = NO_DESCRIPTION): CollectedEntries {
  let entries: LearntEntry[] = [];
  let count = 0;
  let read = 0;
  const problems = collectProblems();
  const tell = (
    place: FormatPlace,
    code: FormatMessageCode,
    values: FormatMessageValues,
    skipped: boolean,
  ) => {
    read++;
    problems.tell(place, code, values, skipped);
  };
  return {
    description,
    get count() {
      return count;
    },
    get isEmpty() {
      return count === 0 && problems.isEmpty;
    },
    get isDue() {
      return read >= SLICE;
    },
    add(place, input, learning = null) {
      const plain = checkPlainEntry(input);
      const { fields, problems: wrong } =
        plain === null ? checkEntry(input) : { fields: plain, problems: [] };
      if (fields === null) {
        const { code, values } = entryProblem(wrong[0]!);
        tell(place, code, values, true);
        return false;
      }
      entries.push(learning === null ? fields : { ...fields, learning });
      read++;
      count++;
      return true;
    },
    skip(place, code, values = {}) {
      tell(place, code, values, true);
    },
    note(place, code, values = {}) {
      tell(place, code, values, false);
    },
    slice(done) {
      const slice = { done, entries, description: this.description };
      entries = [];
      read = 0;
      return slice;
    },
    end() {
      return { description: this.description, problems: problems.all() };
    },
  };
}
