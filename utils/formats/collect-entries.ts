import type { EntryFields } from '../terms/entry.ts';
import { checkEntry } from '../terms/entry-schema.ts';
import { describeEntryProblem } from './describe-entry-problem.ts';
import { NO_DESCRIPTION } from './file-description.ts';
import {
  type FileDescription,
  type FileProblem,
  type ParsedEnd,
  type ParsedSlice,
  SLICE,
} from './glossary-file.ts';

export interface CollectedEntries {
  /** What the file says of itself, as far as it has been read. */
  description: FileDescription;
  problems: FileProblem[];
  /** How many entries were right so far. */
  readonly count: number;
  /** Whether so much has been added since the last slice that it should be handed out. */
  readonly isDue: boolean;
  /**
   * Adds an entry as a file gives it, or what is wrong with it.
   * @returns whether it was right
   */
  add(where: string, input: unknown): boolean;
  /** Hands out what has been added since the last slice. */
  slice(done: number): ParsedSlice;
  end(): ParsedEnd;
}

/** Gathers the entries of a file that are right, and says of each other one why it is left out. */
export function collectEntries(description: FileDescription = NO_DESCRIPTION): CollectedEntries {
  let entries: EntryFields[] = [];
  let count = 0;
  let added = 0;
  const problems: FileProblem[] = [];
  return {
    description,
    problems,
    get count() {
      return count;
    },
    get isDue() {
      return added >= SLICE;
    },
    add(where, input) {
      added++;
      const { fields, problems: wrong } = checkEntry(input);
      if (fields !== null) {
        entries.push(fields);
        count++;
        return true;
      }
      const message = `The entry is left out: ${wrong.map(describeEntryProblem).join(', and ')}.`;
      problems.push({ where, message, skipped: true });
      return false;
    },
    slice(done) {
      const slice = { done, entries, description: this.description };
      entries = [];
      added = 0;
      return slice;
    },
    end() {
      return { description: this.description, problems };
    },
  };
}
