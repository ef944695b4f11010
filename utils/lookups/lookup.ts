/** Where the reader looks a term up. */
export interface Lookup {
  name: string;
  /** An https address with `%s` where the term goes and, where it has one, `%l` for the term's language. */
  url: string;
}
