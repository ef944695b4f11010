import { expect, test } from 'vitest';
import { DESCRIPTION_LIMITS, descriptionProblems, tidyDescription } from './description-problem.ts';

const FULL = {
  name: 'Sailing',
  lang: 'en',
  licence: 'CC0',
  credit: 'The harbour',
  url: 'https://harbour.example/',
};

const wrong = (part: Partial<typeof FULL>, hasName = true) =>
  descriptionProblems({ ...FULL, ...part }, hasName).map(({ field, code }) => `${field} ${code}`);

test.each([
  [{}, []],
  [{ licence: '', credit: '', url: '' }, []],
  [{ name: ' ' }, ['name nameMissing']],
  [{ name: 'x'.repeat(DESCRIPTION_LIMITS.name) }, []],
  [{ name: 'x'.repeat(DESCRIPTION_LIMITS.name + 1) }, ['name tooLong']],
  [{ url: 'harbour.example' }, ['url urlNotWeb']],
  [{ url: 'javascript:alert(1)' }, ['url urlNotWeb']],
  [{ url: `https://harbour.example/${'x'.repeat(DESCRIPTION_LIMITS.url)}` }, ['url tooLong']],
  [{ url: 'x'.repeat(DESCRIPTION_LIMITS.url + 1) }, ['url tooLong']],
  [{ licence: 'x'.repeat(2001), credit: 'x'.repeat(2001) }, ['licence tooLong', 'credit tooLong']],
])('%j', (part, problems) => {
  expect(wrong(part)).toEqual(problems);
});

test('the own glossary needs no name', () => {
  expect(wrong({ name: '' }, false)).toEqual([]);
});

test('white space at the ends goes, an empty language is none', () => {
  expect(
    tidyDescription({ name: ' a ', lang: ' ', licence: ' b', credit: 'c ', url: ' https://d.example ' }),
  ).toEqual({ name: 'a', lang: null, licence: 'b', credit: 'c', url: 'https://d.example' });
});
