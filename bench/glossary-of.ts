import type { EntryFields } from '../utils/terms/entry.ts';
import type { Noun } from './word-net.ts';

/**
 * A glossary of so many terms, spread evenly over the nouns, so that a small one is not all of one letter.
 */
export function glossaryOf(nouns: readonly Noun[], size: number): EntryFields[] {
  return Array.from({ length: size }, (_, index) => {
    const { lemma, gloss } = nouns[Math.floor((index * nouns.length) / size)]!;
    return {
      term: lemma,
      aliases: [],
      reading: null,
      lang: 'en',
      definition: gloss,
      sources: [],
      tags: [],
      sites: [],
    };
  });
}
