import { contentWords } from './content-words.ts';
import type { Entry } from './entry.ts';

/** How much of a definition is read, in UTF-16 units: what it is about is said at its beginning. */
const READ = 2_000;

/** What choosing among senses reads of an entry. */
export type SenseFields = Pick<
  Entry,
  'id' | 'term' | 'aliases' | 'reading' | 'lang' | 'definition' | 'tags' | 'sites'
>;

/** A name of an entry, and its words. */
export interface SenseName {
  name: string;
  words: string[];
}

/** The words of an entry, as `contentWords` gives them. */
export interface SenseWords {
  /** The names that no other of the senses has. */
  names: SenseName[];
  /** Those of the names and of the definition; words of names that are shared say nothing and are left out. */
  words: ReadonlySet<string>;
}

/** The words of several senses, and those of the label that they share, which tell nothing about either. */
export interface ReadSenses {
  senses: SenseWords[];
  shared: ReadonlySet<string>;
}

/** Reads the words of all senses of a label. */
export function readSenses(entries: readonly SenseFields[]): ReadSenses {
  const labels = entries.map(({ term, aliases, reading }) => {
    const names = new Map<string, SenseName>();
    for (const name of [term, ...aliases, ...(reading === null ? [] : [reading])]) {
      const words = contentWords(name);
      names.set(words.join(' ') || name, { name, words });
    }
    return names;
  });
  const times = new Map<string, number>();
  for (const names of labels) for (const key of names.keys()) times.set(key, (times.get(key) ?? 0) + 1);
  const shared = new Set<string>();
  for (const names of labels) {
    for (const [key, { words }] of names) if (times.get(key)! > 1) for (const word of words) shared.add(word);
  }
  const senses = labels.map((names, at) => {
    const own = [...names].filter(([key]) => times.get(key) === 1).map(([, name]) => name);
    const words = new Set(contentWords(entries[at]!.definition.slice(0, READ)));
    for (const name of own) for (const word of name.words) words.add(word);
    for (const word of shared) words.delete(word);
    return { names: own, words };
  });
  return { senses, shared };
}
