/** A large index remembers words and a small one doesn't: with labels that no text has the same must be found. */
import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { findTerms, type TermMatch } from './find-terms.ts';
import type { Labelled } from './index-builder.ts';
import type { IndexLayer, LayeredIndex } from './layered-index.ts';
import { compileIndex, type TermIndex } from './term-index.ts';
import { memoryOf } from './word-memory.ts';

const WORDS = [
  ...['error', 'budget', 'SRE', 'IT', 'it', 'US', 'us', 'node', 'js', 'C', 'log', 'logs', 'logging', 'cache'],
  ...[
    'policy',
    'policies',
    'leaves',
    'leaf',
    'colour',
    'color',
    'catalogue',
    'analyses',
    'analysis',
    'people',
  ],
  ...['data', 'boss', 'on', 'one', '12', 'EC2', 'naïve', 'IDs', 'internationalisations', 'サーバー', '信頼'],
  'counterrevolutionarycounterrevolutionary',
];
const FORMS = [
  (word: string) => word,
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word[0]!.toUpperCase() + word.slice(1),
  (word: string) => `${word}s`,
  (word: string) => `${word}ed`,
  (word: string) => `${word}ing`,
];
const JOINTS = ['', ' ', ' ', ' ', ' ', '-', '.', '・'];
const SIGNS = [
  ...Array.from({ length: 12 }, () => ' '),
  ...[', ', '. ', '; ', ': ', '! ', ' (', ') ', ' "', '" '],
];
const RARE_SIGNS = [
  '',
  '.',
  '@',
  '-',
  '/',
  '#',
  '+',
  "'s ",
  "' ",
  " '",
  '(s) ',
  '\n',
  '\u00AD',
  'の',
  '、',
  '  ',
  'é',
];

type Pick = (below: number) => number;

function phrase(pick: Pick, count: number, signs: readonly string[]): string {
  let text = '';
  for (let at = 0; at < count; at++) {
    if (at > 0)
      text +=
        pick(8) === 0 && signs === SIGNS ? RARE_SIGNS[pick(RARE_SIGNS.length)]! : signs[pick(signs.length)]!;
    text += FORMS[pick(FORMS.length)]!(WORDS[pick(WORDS.length)]!);
  }
  return pick(10) === 0 ? text.toUpperCase() : text;
}

function entriesFrom(pick: Pick, first: number, count: number): Labelled[] {
  return Array.from({ length: count }, (_, at) => ({
    id: first + at,
    term: phrase(pick, 1 + pick(3), JOINTS),
    aliases: pick(2) === 0 ? [WORDS[pick(WORDS.length)]!] : [],
    reading: null,
  }));
}

const FILLERS: readonly Labelled[] = Array.from({ length: 50_000 }, (_, at) => ({
  id: 1_000_000 + at,
  term: `filler ${at.toString(36)}`,
  aliases: [],
  reading: null,
}));
const FILLED: IndexLayer = { index: compileIndex(FILLERS), removed: new Set() };

function compare(pick: Pick, small: TermIndex | LayeredIndex, large: TermIndex | LayeredIndex): void {
  const found: [text: string, matches: TermMatch[], kept: string][] = [];
  for (let round = 0; round < 60; round++) {
    const text = phrase(pick, 1 + pick(60), SIGNS);
    const options = { excluded: pick(3) === 0 ? [{ start: 3, end: 12 }] : [] };
    const matches = findTerms(large, text, options);
    expect(matches, text).toEqual(findTerms(small, text, options));
    found.push([text, matches, JSON.stringify(matches)]);
  }
  // What was given out stays as it was.
  for (const [text, matches, kept] of found) expect(JSON.stringify(matches), text).toBe(kept);
  expect(found.some(([, matches]) => matches.length > 5)).toBe(true);
}

it.each(Array.from({ length: 30 }, (_, seed) => seed))('finds the same in layers, seed %i', (seed) => {
  const pick = random(seed);
  const layers = Array.from({ length: 1 + pick(3) }, (_, layer): IndexLayer => {
    const entries = entriesFrom(pick, layer * 1000, 5 + pick(60));
    const removed = new Set(entries.filter(() => pick(6) === 0).map(({ id }) => id));
    return { index: compileIndex(entries), removed };
  });
  compare(pick, { layers }, { layers: [...layers, FILLED] });
});

it.each([1, 2, 3, 4])('finds the same in one index, seed %i', (seed) => {
  const pick = random(seed);
  const entries = entriesFrom(pick, 0, [8, 30, 100, 300][seed - 1]!);
  compare(pick, compileIndex(entries), compileIndex([...entries, ...FILLERS]));
});

it('remembers the words of a large index alone, and of each index its own', () => {
  const entry: Labelled = { id: 1, term: 'toil', aliases: [], reading: null };
  const index = compileIndex([entry]);
  const text = 'toil and toil and toil and toil';
  const starts = (layered: LayeredIndex) => findTerms(layered, text).map(({ start }) => start);
  const here = { layers: [{ index, removed: new Set<number>() }, FILLED] };
  const gone = { layers: [{ index, removed: new Set([1]) }, FILLED] };
  expect(starts(here)).toEqual([0, 9, 18, 27]);
  expect(starts(gone)).toEqual([]);
  expect(starts(here)).toEqual([0, 9, 18, 27]);
  expect(memoryOf(here, here.layers)).not.toBe(memoryOf(gone, gone.layers));
  expect(memoryOf(index, [{ index, removed: new Set() }])).toBeNull();
});

it('reads a word in a text all in capitals as there, and elsewhere as elsewhere', () => {
  const index = compileIndex([
    { id: 1, term: 'IT', aliases: [], reading: null },
    { id: 2, term: 'sre', aliases: [], reading: null },
    ...FILLERS,
  ]);
  const found = (text: string) => findTerms(index, text).map(({ start }) => start);
  for (let round = 0; round < 3; round++) {
    expect(found('it is IT, it is IT, or it')).toEqual([6, 16]);
    expect(found('IT IS IT')).toEqual([0, 6]);
    expect(found('SRE sre SRE')).toEqual([0, 4, 8]);
  }
});
