/** More entries than something takes: the reader's own glossary at once, or an archive of files. */
export class TooManyError extends Error {
  override name: 'OwnTooMany' | 'PrintTooMany';

  /** @param limit how many it takes, which is all that the message says: the page makes a sentence of it */
  constructor(name: TooManyError['name'], limit: number) {
    super(String(limit));
    this.name = name;
  }
}
