import { readLemmas } from './word-net.ts';

/** Words whose pairs fill a dictionary up, one of each every so many. */
const FIRST_EVERY = 7;
const SECOND_EVERY = 5;

/**
 * Labels of a dictionary of any size: the lemmas of WordNet (nouns, verbs, adjectives and adverbs, each once), spread
 * evenly over the alphabet where fewer are wanted. Where more are wanted, pairs of one-word lemmas follow ("abacus
 * tribute"), different ones, which stand in no text but begin and end as words of the text do.
 * @param size how many, up to some millions
 */
export function indexLabels(size: number): string[] {
  const lemmas = readLemmas();
  if (size <= lemmas.length) {
    return Array.from({ length: size }, (_, at) => lemmas[Math.floor((at * lemmas.length) / size)]!);
  }
  const words = lemmas.filter((lemma) => /^[a-z]{3,}$/.test(lemma));
  const labels = new Set(lemmas);
  for (let round = 0; labels.size < size; round++) {
    for (let at = 0; at < words.length && labels.size < size; at++) {
      const first = words[(at * FIRST_EVERY) % words.length]!;
      labels.add(`${first} ${words[(at * SECOND_EVERY + round * 1013 + 11) % words.length]!}`);
    }
  }
  return [...labels];
}
