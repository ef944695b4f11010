/** Where a command writes to. */
export interface Output {
  /** Writes one line to standard output. */
  line(text: string): void;
  /** Writes one line to standard error. */
  error(text: string): void;
}
