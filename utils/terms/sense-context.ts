/** What choosing among the senses of a label goes by, and what comes of it: plain JSON, since it goes through messages. */

/** What is known of the place where a label stands. */
export interface SenseContext {
  /** The page's host name; empty where it has none, as a file has not. */
  host: string;
  /** BCP 47 of the page, as it claims. */
  lang: string | null;
  /** The words that the page is about, as `pageWords` gives them: the most telling first. */
  words: string[];
  /** The text round the label: its block, or 1,000 UTF-16 units of it. */
  nearby: string;
  /** What the page itself says of the label: expansions and definitions. */
  definitions: string[];
  /** Ids of the senses that also stand on the page under a name that is theirs alone. */
  named: number[];
}

/** That the reader prefers an entry to others of the same label. */
export interface SenseChoice {
  entry: number;
  /** The host name it holds for; empty where it holds everywhere. */
  site: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Where a reader's choice for a sense holds. */
export type Chosen = 'here' | 'everywhere' | null;

/** Why a sense stands where it does, the strongest evidence alone; each has what a sentence about it needs. */
export type SenseReason =
  | { kind: 'chosen'; site: string }
  | { kind: 'chosen-everywhere' }
  /** The page itself says so: an expansion or a name that both have, or at most three words that both use. */
  | { kind: 'page'; words: string[] }
  /** One of the entry's own sites is the page's, or one that it belongs to. */
  | { kind: 'site'; site: string }
  /** The page uses another of its names; null where it is not known which. */
  | { kind: 'named'; name: string | null }
  /** The page is about one of its tags. */
  | { kind: 'tag'; tag: string }
  /** At most three words of the page that its definition has, the most telling first. */
  | { kind: 'words'; words: string[] }
  /** It is in the page's language, and others are not; the primary part of BCP 47. */
  | { kind: 'language'; lang: string };
