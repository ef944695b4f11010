import { expect, test } from 'vitest';
import { groupPicked } from './group-picked.ts';

const grouped = (...paths: string[]) =>
  groupPicked(paths.map((path) => ({ path, file: new File([], path) }))).map((group) =>
    group.map(({ path }) => path).join(' + '),
  );

test.each([
  ['one file', ['terms.csv'], ['terms.csv']],
  ['one page that tells of a project', ['README.md'], ['README.md']],
  ['several files', ['a.csv', 'b.json'], ['a.csv', 'b.json']],
  ['a pair', ['vera.dict.dz', 'vera.index'], ['vera.dict.dz + vera.index']],
  [
    'two pairs and a table',
    ['a.index', 'b.index', 'c.csv', 'b.dict', 'a.dict'],
    ['a.index + a.dict', 'b.index + b.dict', 'c.csv'],
  ],
  ['half a pair', ['vera.index'], ['vera.index']],
  ['loose pages', ['slo.md', 'sla.md'], ['slo.md + sla.md']],
  ['a page beside a table', ['slo.md', 'a.csv'], ['slo.md', 'a.csv']],
  [
    'a folder of pages',
    ['g/en/slo.md', 'g/_index.md', 'g/logo.png'],
    ['g/en/slo.md + g/_index.md + g/logo.png'],
  ],
  ['a folder of tables', ['g/a.csv', 'g/b.csv', 'g/README.md'], ['g/a.csv', 'g/b.csv']],
  ['a folder with a pair', ['g/vera.index', 'g/vera.dict'], ['g/vera.index + g/vera.dict']],
  ['two folders', ['g/a.md', 'h/b.md'], ['g/a.md', 'h/b.md']],
  ['an unpacked dictionary', ['d/index.json', 'd/term_bank_1.json'], ['d/index.json + d/term_bank_1.json']],
  ['loose files of a dictionary', ['index.json', 'term_bank_1.json'], ['index.json + term_bank_1.json']],
  ['what systems leave behind', ['.DS_Store', 'g/Thumbs.db', '__MACOSX/x'], []],
  ['nothing', [], []],
])('%s', (_, paths, groups) => {
  expect(grouped(...paths)).toEqual(groups);
});
