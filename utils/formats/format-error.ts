import {
  type FormatMessageCode,
  type FormatMessageValues,
  formatMessage,
  shortenValues,
} from './format-messages.ts';

/** A file that cannot be read at all. The message is one sentence that says what is wrong and what to do. */
export class FormatError extends Error {
  override name = 'FormatError';
  /** Which sentence it is, for an interface in another language. */
  readonly code: FormatMessageCode;
  readonly values: FormatMessageValues;

  constructor(code: FormatMessageCode, values: FormatMessageValues = {}) {
    const short = shortenValues(values);
    super(formatMessage(code, short));
    this.code = code;
    this.values = short;
  }
}
