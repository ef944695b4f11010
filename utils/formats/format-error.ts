/** A file that cannot be read at all. The message is one sentence that says what is wrong and what to do. */
export class FormatError extends Error {
  override name = 'FormatError';
}
