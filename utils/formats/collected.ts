import { collectProblems } from './collect-problems.ts';
import type { FormatMessageCode, FormatMessageValues, FormatPlace } from './format-messages.ts';
import { type FileProblem, SLICE } from './glossary-file.ts';

/** What is read of a file, slice by slice: what is right, and of everything else why it is left out. */
export class Collected<T> {
  #kept: T[] = [];
  #count = 0;
  #read = 0;
  readonly #problems = collectProblems();

  /** How many were right so far. */
  get count(): number {
    return this.#count;
  }

  /** Whether nothing was found in the file yet, neither right nor wrong. */
  get isEmpty(): boolean {
    return this.#count === 0 && this.#problems.isEmpty;
  }

  /** Whether so much has been read since the last slice that it should be handed out. */
  get isDue(): boolean {
    return this.#read >= SLICE;
  }

  /** What is wrong with the file so far. */
  get problems(): FileProblem[] {
    return this.#problems.all();
  }

  /** Tells of something that is left out and that the reader may miss. */
  skip(place: FormatPlace, code: FormatMessageCode, values: FormatMessageValues = {}): void {
    this.#tell(place, code, values, true);
  }

  /** Tells of something else. */
  note(place: FormatPlace, code: FormatMessageCode, values: FormatMessageValues = {}): void {
    this.#tell(place, code, values, false);
  }

  /** Adds what is right. */
  keep(one: T): void {
    this.#kept.push(one);
    this.#read++;
    this.#count++;
  }

  /** @returns what has been kept since the last time */
  take(): T[] {
    const kept = this.#kept;
    this.#kept = [];
    this.#read = 0;
    return kept;
  }

  #tell(place: FormatPlace, code: FormatMessageCode, values: FormatMessageValues, skipped: boolean): void {
    this.#read++;
    this.#problems.tell(place, code, values, skipped);
  }
}
