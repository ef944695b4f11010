/** Files made to do harm, or damaged beyond use: each ends in one sentence, in time, and does nothing else. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FormatMessageCode } from './format-messages.ts';
import type { GlossaryPart, ParsedGlossary } from './glossary-file.ts';
import {
  type Content,
  csv,
  dict,
  huge,
  json,
  jsonLd,
  markdown,
  outcome,
  part,
  read,
  tbx,
  times,
  turtle,
  yomitan,
} from './hostile-files.ts';

const LONG = 'x'.repeat(10 << 20);
const MANY = 200_000;
const GIGABYTE = 1 << 30;

describe('sizes are looked at before anything is read:', { timeout: 60_000 }, () => {
  it.each<[string, GlossaryPart[], FormatMessageCode]>([
    ['a table of a gigabyte', [huge('x.csv', GIGABYTE)], 'fileTooLarge'],
    ['JSON of a gigabyte', [huge('x.json', GIGABYTE)], 'fileTooLarge'],
    ['an archive of a gigabyte', [huge('x.zip', GIGABYTE)], 'fileTooLarge'],
    ['a file without a name', [huge('', GIGABYTE)], 'fileTooLarge'],
    ['a dictionary of a gigabyte', [part('x.index', ''), huge('x.dict', GIGABYTE)], 'fileTooLarge'],
    [
      'a folder of a gigabyte',
      times(16, String, ' ')
        .split(' ')
        .map((at) => huge(`${at}.md`, GIGABYTE / 16)),
      'folderTooLarge',
    ],
    ['a page of a gigabyte', [huge('x.md', GIGABYTE)], 'fileTooLarge'],
    [
      'a bank of a gigabyte',
      [part('index.json', '{"title":"x","format":3}'), huge('term_bank_1.json', GIGABYTE)],
      'fileTooLarge',
    ],
  ])('%s', (_, parts, code) => {
    expect(read(parts)).toBe(code);
  });
});

describe('archives', { timeout: 60_000 }, () => {
  const bomb = zipSync({
    'term_bank_1.json': [new Uint8Array(64 << 20), { level: 9 }],
    'index.json': strToU8('{}'),
  });

  it.each<[string, Content, FormatMessageCode]>([
    ['a bomb', bomb, 'archiveBomb'],
    ['a bomb in an archive', zipSync({ 'b.zip': bomb }), 'archiveNested'],
    ['a bomb in an archive under another name', zipSync({ 'b.csv': bomb }), 'archiveNested'],
    ['half an archive', bomb.slice(0, bomb.length / 2), 'archiveDamaged'],
    ['a name that leads out', zipSync({ '../../x.csv': strToU8('term\nx') }), 'archiveTrick'],
  ])('%s', (_, content, code) => {
    expect(read([part('x.zip', content)])).toBe(code);
  });

  it.each([
    ['a file of zeros', gzipSync(new Uint8Array(64 << 20), { level: 9 }), 'dictBomb'],
    ['half a file', gzipSync(strToU8(times(9_999, String))).slice(0, 9_999), 'dictDamaged'],
  ] as const)('of DICT: %s', (_, content, code) => {
    const result = read([part('x.index', 'x\tA\tB\n'), part('x.dict.dz', content)]);
    expect([code, 'dictBomb']).toContain(result);
  });
});

describe('much of one thing:', { timeout: 60_000 }, () => {
  const aliases = times(MANY, (at) => `a${at}`, '|');
  const list = times(MANY, (at) => `"a${at}"`, ',');

  it.each<[string, GlossaryPart[], FormatMessageCode | FormatMessageCode[]]>([
    ['a line that never ends', csv(`term,definition\n${LONG}${LONG}`), ['rowTooLong']],
    ['a cell of 10 MB', csv(`term,definition\nx,"${LONG}"\ny,z\n`), ['rowTooLong']],
    ['a cell of 2 MB', csv(`term,definition\nx,"${LONG.slice(0, 2 << 20)}"\ny,z\n`), ['entryTooLong']],
    ['a cell of quotation marks', csv(`term,definition\nx,${'"'.repeat(4_000_001)}\ny,z\n`), ['linesTorn']],
    ['quotation marks that do not close', csv(`term,definition\n${'"a"b\n'.repeat(MANY)}`), ['linesTorn']],
    [
      'a quotation mark that does not close in a large file',
      csv(`term,definition\n"x,y\n${'a,b\n'.repeat((1 << 20) + 1_000)}`),
      ['rowTooLong'],
    ],
    ['nothing but separators', csv(`term,definition\n${','.repeat(3 << 20)}`), ['entryTermMissing']],
    ['nothing but lines', csv(`term\n${'\n'.repeat(10 << 20)}x`), []],
    ['nothing but tabs', csv('\t'.repeat(1 << 20)), 'tooManyColumns'],
    ['a great many aliases in a cell', csv(`term,aliases\nx,${aliases}\n`), ['entryTooMany']],
    ['a great many columns', csv(`term,${times(20_000, (at) => `c${at}`, ',')}\nx\n`), 'tooManyColumns'],
    ['a text of 10 MB in JSON', json(`{"term":"x","definition":"${LONG}"}`), ['entryTooLong']],
    ['a great many aliases in JSON', json(`{"term":"x","aliases":[${list}]}`), ['entryTooMany']],
    [
      'a great many fields in JSON',
      json(`{"term":"x",${times(20_000, (at) => `"f${at}":1`, ',')}}`),
      times(10_000, () => 'fieldUnknown', ' ')
        .split(' ')
        .concat('furtherProblems') as FormatMessageCode[],
    ],
    [
      'a text of 10 MB in Turtle',
      turtle(`<c> skos:prefLabel "x" ; skos:definition "${LONG}" .`),
      ['entryTooLong'],
    ],
    [
      'a text of many lines in Turtle',
      turtle(`<c> skos:prefLabel "x" ; skos:definition """${'x\n'.repeat(MANY)}""" .`),
      ['entryTooLong'],
    ],
    [
      'a great many aliases in Turtle',
      turtle(`<c> skos:prefLabel "x" ; skos:altLabel ${list} .`),
      ['entryTooMany'],
    ],
    ['a great many labels in Turtle', turtle(`<c> skos:prefLabel ${list} .`), ['entryTooMany']],
    [
      'a great many aliases in JSON-LD',
      jsonLd(`{"skos:prefLabel":"x","skos:altLabel":[${list}]}`),
      ['entryTooMany'],
    ],
    [
      'a text of 10 MB in TBX',
      tbx(
        `<langSec xml:lang="en"><descrip type="definition">${LONG}</descrip><termSec><term>x</term></termSec></langSec>`,
      ),
      ['entryTooLong'],
    ],
    [
      'a great many terms in TBX',
      tbx(
        `<langSec xml:lang="en">${times(MANY, (at) => `<termSec><term>a${at}</term></termSec>`)}</langSec>`,
      ),
      ['entryTooMany'],
    ],
    ['a text of 10 MB in Yomitan', yomitan(`[["x","","","",0,["${LONG}"],0,""]]`), ['entryTooLong']],
    [
      'a great many spellings in Yomitan',
      yomitan(`[${times(MANY, (at) => `["a${at}","","","",0,["x"],1,""]`, ',')}]`),
      ['entryTooMany'],
    ],
    ['a text of 10 MB in DICT', dict('x\tA\toAAA\n', LONG), ['entryTooLong']],
    [
      'a great many headwords in DICT',
      dict(
        times(MANY, (at) => `a${at}\tA\tB\n`),
        'x\n',
      ),
      ['entryTooMany'],
    ],
    [
      'a text over and over in DICT',
      dict(
        times(
          1_000,
          (at) => `a${at}\tA\tn${'ABCDEFGHIJ'[at % 10]}${'ABCDEFGHIJ'[Math.floor(at / 10) % 10]}A\n`,
        ),
        LONG,
      ),
      'dictBomb',
    ],
    ['a page of 10 MB', markdown(`# x\n\n${LONG}`), ['pageTooLong']],
    [
      'a great many aliases in front matter',
      markdown(`---\ntitle: x\naliases: [${times(10_000, (at) => `a${at}`, ',')}]\n---\n`),
      ['entryTooMany'],
    ],
    ['front matter of 10 MB', markdown(`---\ntitle: ${LONG.slice(0, 900_000)}\n---\n`), ['matterTooLong']],
  ])('%s', (_, parts, code) => {
    expect(outcome(read(parts))).toEqual(code);
  });

  it('languages of one concept in SKOS and TBX', () => {
    const tag = (at: number) => `en-x-l${at}`;
    const labels = times(5_000, (at) => `"a"@${tag(at)}`, ',');
    const skos = read(
      turtle(`<c> skos:prefLabel ${labels} ; skos:altLabel ${labels} ; skos:definition ${labels} .`),
    );
    expect((skos as ParsedGlossary).entries).toHaveLength(5_000);
    const shared = times(5_000, (at) => `<descrip type="subjectField">t${at}</descrip>`);
    const sections = times(
      5_000,
      (at) => `<langSec xml:lang="${tag(at)}"><termSec><term>a</term></termSec></langSec>`,
    );
    const { problems } = read(tbx(shared + sections)) as ParsedGlossary;
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['entryTooMany']));
  });

  it('contexts of JSON-LD', () => {
    const terms = times(5_000, (at) => `"t${at}":"https://v.example/${at}"`, ',');
    const nodes = times(5_000, (at) => `{"@context":{"a":"b"},"skos:prefLabel":"x${at}"}`, ',');
    const result = read([part('x.jsonld', `{"@context":{${terms}},"@graph":[${nodes}]}`)]) as ParsedGlossary;
    expect(result.entries).toHaveLength(5_000);
  });

  it.each(['\u3000', ' ', '\t', '-', '#', '"', '{', '[', '<', '&#32;', '*', '_ ', '- - ', '\\', '> '])(
    '%j in a page',
    (piece) => {
      const text = piece.repeat(900_000 / piece.length);
      for (const page of [
        text,
        `# a${text}b`,
        `---\ntitle: x${text.slice(0, 90_000)}y\n---\n${text}z`,
        `<b>${text}`,
      ]) {
        expect(['entryTooLong', 'entryTermMissing', 'matterNotYaml', 'matterTooDeep', undefined]).toContain(
          outcome(read(markdown(page)))[0],
        );
      }
    },
  );

  it.each([' ', '\u3000', '\n ', '<', '&'])('%j in structured content and HTML', (piece) => {
    const text = JSON.stringify(`a${piece.repeat(2 << 20)}b`);
    const content = `{"type":"structured-content","content":{"tag":"div","content":${text}}}`;
    expect(Array.isArray(outcome(read(yomitan(`[["x","","","",0,[${content}],0,""]]`))))).toBe(true);
    const html = `#html:true\nx\t"a${piece.repeat(1 << 19)}b"\n`;
    expect(Array.isArray(outcome(read([part('x.txt', html)])))).toBe(true);
  });
});
