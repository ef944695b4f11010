/** A command that cannot go on. The message is one line that says what, where and what to do. */
export class Failure extends Error {
  override name = 'Failure';
  /** 2 for bad usage, 1 for input that cannot be read. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2) {
    super(message);
    this.status = status;
  }
}
