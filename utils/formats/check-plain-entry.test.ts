import { expect, it } from 'vitest';
import { checkEntry } from '../terms/entry-schema.ts';
import { checkPlainEntry } from './check-plain-entry.ts';

/** Values of every kind that a field may have, right and wrong. */
const TEXTS = [
  undefined,
  null,
  '',
  ' ',
  ' a\n',
  'b',
  'x'.repeat(200),
  `${'x'.repeat(200)} `,
  'x'.repeat(201),
  1,
  {},
  [],
];
const LISTS = [
  undefined,
  null,
  [],
  ['a'],
  [' a', 'a ', ''],
  ['a', 1],
  ['a', null],
  'a',
  {},
  Array.from({ length: 100 }, String),
  Array.from({ length: 101 }, String),
  Array.from({ length: 101 }, () => 'a'),
  ['x'.repeat(100)],
  ['x'.repeat(101)],
  ['x'.repeat(201)],
];

const cases: [string, unknown][] = [
  ...[
    null,
    undefined,
    1,
    'a',
    [],
    ['term'],
    Object.create({ term: 'a' }),
    JSON.parse('{"__proto__":{"term":"a"}}'),
  ].map((input) => ['input', input] as [string, unknown]),
  ...TEXTS.flatMap((value) =>
    ['term', 'reading', 'definition', 'lang'].map((field): [string, unknown] => [
      field,
      { term: 'a', [field]: value },
    ]),
  ),
  ...['en', 'ja-jp', 'EN-gb', 'not a tag', 'x-private', 'zh-Hant-TW', 'i-klingon', '__proto__'].map(
    (lang): [string, unknown] => ['lang', { term: 'a', lang }],
  ),
  ...['x'.repeat(20_000), 'x'.repeat(20_001)].map((definition): [string, unknown] => [
    'text',
    { term: 'a', definition },
  ]),
  ...LISTS.flatMap((value) =>
    ['aliases', 'tags', 'sources', 'sites'].map((field): [string, unknown] => [
      field,
      { term: 'a', [field]: value },
    ]),
  ),
  ['more', { term: 'a', colour: 1, aliases: ['b'] }],
];

it('says what checkEntry says, or nothing', () => {
  let told = 0;
  for (const [field, input] of cases) {
    const fields = checkPlainEntry(input);
    if (fields === null) continue;
    told++;
    expect(checkEntry(input), field).toEqual({ fields, problems: [] });
  }
  expect(told).toBeGreaterThan(30);
});

it('says it of usual entries', () => {
  const usual = {
    term: 'SRE',
    aliases: ['a'],
    reading: 'b',
    definition: 'c',
    lang: 'en',
    sources: [],
    tags: ['d'],
    sites: [],
  };
  expect(checkPlainEntry(usual)).toEqual(usual);
});
