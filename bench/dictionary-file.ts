import { random } from './random.ts';
import type { Noun } from './word-net.ts';

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

function csv(rows: readonly (readonly [term: string, definition: string])[]): string {
  return `term,definition,lang\n${rows.map(([term, definition]) => `${cell(term)},${cell(definition)},en`).join('\n')}\n`;
}

/** @returns the nouns of WordNet with their first gloss, as CSV */
export function nounFile(nouns: readonly Noun[]): string {
  return csv(nouns.map(({ lemma, gloss }) => [lemma, gloss]));
}

/**
 * A dictionary of names that are two nouns, to reach more labels than there are nouns.
 * @param count how many entries
 * @param seed another one gives other names
 * @returns CSV
 */
export function compoundFile(nouns: readonly Noun[], count: number, seed: number): string {
  const pick = random(seed);
  const noun = () => nouns[pick(nouns.length)]!;
  const rows = new Map<string, string>();
  while (rows.size < count) {
    const { lemma, gloss } = noun();
    rows.set(`${lemma} ${noun().lemma}`, gloss);
  }
  return csv([...rows]);
}
