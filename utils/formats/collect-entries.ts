import type { EntryFields } from '../terms/entry.ts';
import { checkEntry } from '../terms/entry-schema.ts';
import { describeEntryProblem } from './describe-entry-problem.ts';
import type { FileProblem } from './glossary-file.ts';

export interface CollectedEntries {
  entries: EntryFields[];
  problems: FileProblem[];
  /** Adds an entry as a file gives it, or what is wrong with it. */
  add(where: string, input: unknown): void;
}

/** Gathers the entries of a file that are right, and says of each other one why it is left out. */
export function collectEntries(): CollectedEntries {
  const entries: EntryFields[] = [];
  const problems: FileProblem[] = [];
  return {
    entries,
    problems,
    add(where, input) {
      const { fields, problems: wrong } = checkEntry(input);
      if (fields !== null) {
        entries.push(fields);
        return;
      }
      const message = `The entry is left out: ${wrong.map(describeEntryProblem).join(', and ')}.`;
      problems.push({ where, message, skipped: true });
    },
  };
}
