import { expect, test } from 'vitest';
import { type CurrentImport, descriptionOf, nameOfFiles, outcomesOf } from './import-state.ts';

const picked = (...paths: string[]) => paths.map((path) => ({ path, file: new File([], path) }));

test.each([
  [['terms.csv'], 'terms.csv'],
  [['team/terms.csv'], 'terms.csv'],
  [['vera.index', 'vera.dict.dz'], 'vera'],
  [['dicts/vera.index', 'dicts/vera.dict'], 'vera'],
  [['words/en/slo.md', 'words/_index.md'], 'words'],
  [['slo.md', 'sla.md'], 'slo'],
  [[], ''],
])('%j is called %s', (paths, name) => {
  expect(nameOfFiles(picked(...paths))).toBe(name);
});

const current: CurrentImport = {
  key: 1,
  files: picked('terms.v2.csv'),
  preview: null,
  edited: {},
  into: 'new',
  columns: null,
  failure: null,
  progress: null,
};

test('a glossary is named after its file where the file does not name it', () => {
  expect(descriptionOf(current)).toEqual({ name: 'terms.v2', lang: null, licence: '', credit: '', url: '' });
});

const PREVIEW = {
  format: 'warichu-json',
  encoding: 'utf-8',
  description: { name: 'Sailing', language: 'en', licence: 'CC0', credit: null, url: null },
  samples: [],
  table: null,
  quotations: null,
  problem: null,
};

const entry = (lang: string | null) => ({
  ...{ term: 'sheet', aliases: [], reading: null, lang, definition: '', sources: [], tags: [], sites: [] },
});

test.each([
  [['en', 'en'], 'en'],
  [['en', 'ja'], null],
  [['en', null], null],
  [[], null],
])('entries in %j make it a glossary in %s where the file does not say', (langs, lang) => {
  const preview = { ...PREVIEW, description: { ...PREVIEW.description, language: null } };
  expect(descriptionOf({ ...current, preview: { ...preview, samples: langs.map(entry) } }).lang).toBe(lang);
});

test('what the file says counts, and what the reader writes counts more', () => {
  expect(
    descriptionOf({ ...current, preview: PREVIEW, edited: { licence: '', credit: 'The harbour' } }),
  ).toEqual({
    name: 'Sailing',
    lang: 'en',
    licence: '',
    credit: 'The harbour',
    url: '',
  });
});

test('a report stands where it belongs, one of a file that could not be read in both places', () => {
  const outcomes = ([true, false, null] as const).map((isOfQuotations, key) => ({
    ...{ key, name: 'terms', result: null, problem: null, isOfQuotations },
  }));
  expect(outcomesOf(outcomes, true).map(({ key }) => key)).toEqual([0, 2]);
  expect(outcomesOf(outcomes, false).map(({ key }) => key)).toEqual([1, 2]);
});
