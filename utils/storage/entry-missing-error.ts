/** An entry that was to be changed is no longer there: it was removed meanwhile, perhaps in another window. */
export class EntryMissingError extends Error {
  override name = 'EntryMissingError';
  readonly id: number;

  constructor(id: number) {
    super(`There is no entry ${id} in the glossary any more.`);
    this.id = id;
  }
}
