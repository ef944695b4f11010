import { expect, it } from 'vitest';
import type { PageDefinition } from '../messages.ts';
import { checkEntry } from '../terms/entry-schema.ts';
import { entryOfDefinitions } from './entry-of-definitions.ts';

const PAGE = { title: 'Of lamps', url: 'https://lamps.example/terms' };

const defined = (definition: string, how: PageDefinition['how'], aliases: string[] = []): PageDefinition => ({
  id: 1,
  term: 'ALR',
  aliases,
  definition,
  how,
  block: 0,
  start: 0,
  end: 1,
  lang: 'en',
});

it.each<[string, PageDefinition[], string, string[]]>([
  ['one meaning', [defined('A report.', 'dl')], 'A report.', []],
  [
    'an expansion alone',
    [defined('Annual Lamp Report', 'abbreviation')],
    'Annual Lamp Report',
    ['Annual Lamp Report'],
  ],
  [
    'two expansions and a remark',
    [
      defined('Annual Lamp Report', 'abbreviation'),
      defined('Annual Lamp Reporter', 'abbr'),
      defined('Nearly always the paper.', 'list'),
    ],
    'Nearly always the paper.',
    ['Annual Lamp Report', 'Annual Lamp Reporter'],
  ],
  [
    'two expansions alone',
    [defined('Annual Lamp Report', 'abbreviation'), defined('Annual Lamp Reporter', 'abbreviation')],
    'Annual Lamp Report / Annual Lamp Reporter',
    ['Annual Lamp Report', 'Annual Lamp Reporter'],
  ],
  [
    'two meanings, one of them said twice',
    [defined('A report.', 'dl'), defined('A report.', 'sentence'), defined('It is read in May.', 'list')],
    'A report.\nIt is read in May.',
    [],
  ],
  [
    'other names, the term itself among them',
    [defined('A report.', 'dl', ['lamp report', 'ALR'])],
    'A report.',
    ['lamp report'],
  ],
  [
    'an expansion that is too long for a name',
    [defined('x'.repeat(201), 'abbreviation')],
    'x'.repeat(201),
    [],
  ],
])('%s', (_, definitions, definition, aliases) => {
  const fields = entryOfDefinitions(definitions, PAGE);
  expect(fields).toEqual({
    term: 'ALR',
    aliases,
    reading: null,
    lang: 'en',
    definition,
    sources: [PAGE],
    tags: [],
    sites: [],
  });
  expect(checkEntry(fields)).toEqual({ fields, problems: [] });
});

it.each([
  ['a file', 'file:///home/lamps.html'],
  ['an address longer than an entry holds', `https://lamps.example/${'x'.repeat(2000)}`],
])('%s is no source', (_, url) => {
  expect(entryOfDefinitions([defined('A report.', 'dl')], { ...PAGE, url }).sources).toEqual([]);
});

it('a language that is none is left out', () => {
  const fields = entryOfDefinitions([{ ...defined('A report.', 'dl'), lang: 'jp_JP' }], PAGE);
  expect(checkEntry(fields).fields?.lang).toBeNull();
});
