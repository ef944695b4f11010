import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import type { GlossaryPart } from './glossary-file.ts';
import { formatByName } from './glossary-format.ts';
import { openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';
import { UNPACK_LIMITS } from './unpack-limits.ts';

const part = (path: string, content: string | Uint8Array = ''): GlossaryPart => {
  const bytes = new Uint8Array(typeof content === 'string' ? strToU8(content) : content);
  return { path, size: bytes.length, read: () => bytes };
};
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

it.each([
  ['term,definition\nSRE,x', 'a.txt', 'csv'],
  ['definition,term\nx,SRE', '', 'csv'],
  ['\uFEFFterm\nSRE', '', 'csv'],
  ['"Term";x', '', 'csv'],
  ['lang\tterm\tx', 'a.json', 'csv'],
  ['\uFEFF \n{"format":"x"}', 'a.csv', 'warichu-json'],
  ['[]', 'a.JSON', 'warichu-json'],
  ['whatever', 'a.csv', 'csv'],
  ['a\tb', 'a.tsv', 'tsv'],
  ['#separator:tab\na\tb', 'a.csv', 'tsv'],
  ['#columns:a,b', '', 'tsv'],
  ['{"@context":{},"@graph":[]}', 'a.json', 'skos-json-ld'],
  ['[{"@id":"x"}]', '', 'skos-json-ld'],
  ['# comment\n@prefix skos: <x> .', 'a.txt', 'skos-turtle'],
  ['PREFIX : <x>', '', 'skos-turtle'],
  ['<?xml version="1.0"?><tbx/>', 'a.txt', 'tbx'],
  ['<martif/>', '', 'tbx'],
  ['# Term\ntext', 'a.md', 'markdown'],
])('%j in %j is %s', (text, name, id) => {
  expect(openGlossary([part(name, text)]).format.id).toBe(id);
});

it.each([
  ['a Markdown folder', { 'x/en/a.md': '# A', 'x/README.md': '', '__MACOSX/x/._a.md': 'x' }, 'markdown'],
  ['a packed table', { 'x/README.txt': 'no', 'x/a.csv': 'term\nSRE' }, null],
  ['one packed table', { 'x/a.csv': 'term\nSRE', '.DS_Store': 'x' }, 'csv'],
  ['a dictionary', { 'index.json': '{"title":"x","format":3}', 'term_bank_1.json': '[]' }, 'yomitan'],
  ['a pair', { 'a.index': '', 'a.dict': '' }, 'dict'],
])('knows %s in an archive', (_, files, id) => {
  const open = () => openGlossary([part('a', zip(files))]).format.id;
  if (id === null) expect(open).toThrow(/several glossaries/);
  else expect(open()).toBe(id);
});

it('says in what a text was taken to be encoded', () => {
  const bytes = new Uint8Array([...strToU8('term\n'), 0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f]);
  const { encoding, parsing } = openGlossary([part('a.csv', bytes)]);
  expect(encoding).toBe('shift_jis');
  expect(finish(parsing).entries).toMatchObject([{ term: 'サーバ' }]);
});

describe('refuses', () => {
  it.each([
    ['what is no glossary', [part('a.xyz', 'whatever')], /no glossary/],
    ['nothing', [], /no glossary in it/],
    ['half a dictionary', [part('a.dict', 'x')], /needs the .index/],
    ['the other half', [part('a.index', 'x')], /needs the .dict/],
    ['halves of two', [part('a.index'), part('b.dict')], /not one pair/],
    ['a broken archive', [part('a.zip', zip({ 'a.md': 'x' }).slice(0, 40))], /damaged or cut off/],
    [
      'an archive in an archive',
      [part('a.zip', zipSync({ 'b.zip': zip({ 'a.md': 'x' }) }))],
      /holds another archive/,
    ],
    [
      'a file that is too large',
      [{ ...part('a.csv', 'term'), size: UNPACK_LIMITS.file + 1 }],
      /larger than 256 MB/,
    ],
  ])('%s', (_, parts, message) => {
    const open = () => finish(openGlossary(parts).parsing);
    expect(open).toThrow(FormatError);
    expect(open).toThrow(message);
  });
});

it.each([
  ['x.csv', 'csv'],
  ['X.TTL', 'skos-turtle'],
  ['x.jsonld', 'skos-json-ld'],
  ['x.json', 'warichu-json'],
  ['x.index', 'dict'],
  ['x/', 'markdown'],
  ['x.exe', undefined],
])('%s is written as %s', (name, id) => {
  expect(formatByName(name)?.id).toBe(id);
});
