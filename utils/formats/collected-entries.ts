import { checkEntry } from '../terms/entry-schema.ts';
import type { Learning, LearntEntry } from '../terms/learning.ts';
import { checkPlainEntry } from './check-plain-entry.ts';
import { Collected } from './collected.ts';
import { entryProblem } from './entry-problem.ts';
import { NO_DESCRIPTION } from './file-description.ts';
import type { FormatPlace } from './format-messages.ts';
import type { FileDescription, ParsedEnd, ParsedSlice } from './glossary-file.ts';

/** The entries of a file that are right, and of each other one why it is left out. */
export class CollectedEntries extends Collected<LearntEntry> {
  /** What the file says of itself, as far as it has been read. */
  description: FileDescription;

  constructor(description: FileDescription = NO_DESCRIPTION) {
    super();
    this.description = description;
  }

  /**
   * Adds an entry as a file gives it, or what is wrong with it.
   * @param learning what the file says of knowing it
   * @returns whether it was right
   */
  add(place: FormatPlace, input: unknown, learning: Learning | null = null): boolean {
    const plain = checkPlainEntry(input);
    const { fields, problems } = plain === null ? checkEntry(input) : { fields: plain, problems: [] };
    if (fields === null) {
      const { code, values } = entryProblem(problems[0]!);
      this.skip(place, code, values);
      return false;
    }
    this.keep(learning === null ? fields : { ...fields, learning });
    return true;
  }

  /** Hands out what has been added since the last slice. */
  slice(done: number): ParsedSlice {
    return { done, entries: this.take(), description: this.description };
  }

  end(): ParsedEnd {
    return { description: this.description, problems: this.problems };
  }
}
