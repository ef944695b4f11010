/** Files made to do harm, or damaged beyond use: each ends in one sentence, in time, and does nothing else. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import type { FormatMessageCode } from './format-messages.ts';
import type { GlossaryPart, ParsedGlossary } from './glossary-file.ts';
import { openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';

type Content = string | Uint8Array;

function part(path: string, content: Content): GlossaryPart {
  const bytes = new Uint8Array(typeof content === 'string' ? strToU8(content) : content);
  return { path, size: bytes.length, read: () => bytes };
}

function huge(path: string, size: number): GlossaryPart {
  const read = () => {
    throw new Error('It was read.');
  };
  return { path, size, read };
}

/** @returns what is read, or the code with which it is refused */
function read(parts: readonly GlossaryPart[]): ParsedGlossary | FormatMessageCode {
  try {
    return finish(openGlossary(parts).parsing);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    expect(error.message).toMatch(/^[^\n]{1,700}\.$/);
    return error.code;
  }
}

const outcome = (result: ParsedGlossary | FormatMessageCode) =>
  typeof result === 'string' ? result : result.problems.map(({ code }) => code);

const yomitan = (bank: string, index = '{"title":"x","format":3}') => [
  part('x.zip', zipSync({ 'index.json': strToU8(index), 'term_bank_1.json': [strToU8(bank), { level: 1 }] })),
];
const csv = (text: string) => [part('x.csv', text)];
const json = (entries: string) => [
  part('x.json', `{"format":"warichu-glossary","version":1,"entries":[${entries}]}`),
];
const turtle = (text: string) => [
  part('x.ttl', `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${text}`),
];
const jsonLd = (text: string) => [part('x.jsonld', `{"@context":{},"@graph":[${text}]}`)];
const tbx = (concept: string, head = '') => [
  part('x.tbx', `${head}<tbx><text><body><conceptEntry id="c">${concept}</conceptEntry></body></text></tbx>`),
];
const markdown = (text: string) => [part('x.md', text)];
const dict = (index: string, data: Content) => [part('x.index', index), part('x.dict', data)];

const LONG = 'x'.repeat(10 << 20);
const MANY = 200_000;
const times = (count: number, make: (at: number) => string, by = '') =>
  Array.from({ length: count }, (_, at) => make(at)).join(by);
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

describe('what nests without end:', { timeout: 60_000 }, () => {
  const DEEP = 200_000;
  const nest = (open: string, close: string, inside = '1', depth = DEEP) =>
    open.repeat(depth) + inside + close.repeat(depth);

  it.each<[string, GlossaryPart[], (FormatMessageCode | FormatMessageCode[])[]]>([
    ['JSON', [part('x.json', nest('[', ']'))], ['jsonOtherFormat', 'notJson']],
    ['an entry of JSON', json(`{"term":"x","aliases":${nest('[', ']')}}`), [['entryNotText'], 'notJson']],
    ['JSON-LD', jsonLd(nest('{"skos:narrower":', '}')), ['nestsTooDeep', 'notJson']],
    [
      'lists of JSON-LD',
      jsonLd(`{"skos:prefLabel":${nest('{"@list":', '}')}}`),
      ['nestsTooDeep', 'notJson', 'noConcept'],
    ],
    [
      'nodes of Turtle',
      turtle(`<c> skos:prefLabel "x" ; skos:note ${nest('[ skos:note ', ' ]')} .`),
      [[], 'notTurtle'],
    ],
    [
      'lists of Turtle',
      turtle(`<c> skos:prefLabel "x" ; skos:note ${nest('( ', ' )')} .`),
      [[], 'notTurtle'],
    ],
    ['elements of TBX', tbx(nest('<descrip>', '</descrip>')), ['nestsTooDeep']],
    [
      'content of Yomitan',
      yomitan(
        `[["x","","","",0,[{"type":"structured-content","content":${nest('{"tag":"b","content":', '}')}}],1,""],["y","","","",0,["z"],1,""]]`,
      ),
      [[], 'yomitanNotJson'],
    ],
    [
      'lists of YAML',
      markdown(`---\ntitle: ${nest('[', ']', '1', 40_000)}\n---\n`),
      [['matterTooDeep'], ['matterNotYaml']],
    ],
    [
      'maps of YAML',
      markdown(`---\n${times(400, (at) => `${' '.repeat(at)}a:\n`)}---\n`),
      [[], ['matterTooDeep'], ['matterNotYaml']],
    ],
  ])('%s', (_, parts, outcomes) => {
    expect(outcomes).toContainEqual(outcome(read(parts)));
  });

  it('laughs in XML and YAML', () => {
    const entities = times(9, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(9)}">`);
    const bomb = `<!DOCTYPE tbx [<!ENTITY l0 "ha">${entities}]>`;
    expect(read(tbx('&l9;', bomb))).toBe('xmlEntities');
    const anchors = times(9, (at) => `l${at + 1}: &l${at + 1} [${times(9, () => `*l${at}`, ',')}]\n`);
    expect(outcome(read(markdown(`---\ntitle: x\nl0: &l0 ha\n${anchors}---\n`)))).toEqual(['matterNotYaml']);
  });
});

describe('names that objects have anyway', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  afterAll(() => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each<[string, (name: string) => GlossaryPart[]]>([
    ['CSV', (name) => csv(`term,aliases,definition\n${name},${name}s,${name}`)],
    ['a header', (name) => csv(`term,definition,aliases,${name}\n${name},${name},${name}s,polluted`)],
    [
      'JSON',
      (name) =>
        json(`{"term":"${name}","aliases":["${name}s"],"definition":"${name}","${name}":{"polluted":1}}`),
    ],
    [
      'Turtle',
      (name) =>
        turtle(`<${name}> skos:prefLabel "${name}" ; skos:altLabel "${name}s" ; skos:definition "${name}" .`),
    ],
    [
      'JSON-LD',
      (name) =>
        jsonLd(
          `{"@id":"${name}","${name}":{"polluted":1},"skos:prefLabel":"${name}","skos:altLabel":"${name}s","skos:definition":"${name}"}`,
        ),
    ],
    [
      'TBX',
      (name) =>
        tbx(
          `<langSec xml:lang="en" ${name}="polluted"><descrip type="definition">${name}</descrip><descrip type="${name}">polluted</descrip><${name}>polluted</${name}><termSec><term>${name}</term></termSec><termSec><term>${name}s</term></termSec></langSec>`,
        ),
    ],
    [
      'Yomitan',
      (name) =>
        yomitan(
          `[["${name}","","","",0,["${name}"],1,""],["${name}s","","","",0,["${name}"],1,""]]`,
          `{"title":"x","format":3,"${name}":{"polluted":1}}`,
        ),
    ],
    ['DICT', (name) => dict(`${name}\tA\tBA\n${name}s\tA\tBA\n`, `${name}\n ${name}\n`.padEnd(64))],
    [
      'Markdown',
      (name) =>
        markdown(`---\ntitle: ${name}\naliases: [${name}s]\n${name}: {polluted: 1}\n---\n\`${name}\``),
    ],
  ])('%s', (_, make) => {
    for (const name of NAMES) {
      const result = read(make(name)) as ParsedGlossary;
      expect(result.entries).toMatchObject([{ term: name, aliases: [`${name}s`], definition: name }]);
      expect(result.problems.filter(({ skipped }) => skipped)).toEqual([]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('odd characters', () => {
  const ODD = ['a\0b', 'a\u202eb', 'a\u0085b', 'a\ufffeb', 'a\u2028b', '\u{e0001}a'];

  it.each<[string, (text: string) => GlossaryPart[]]>([
    ['CSV', (text) => csv(`term,definition\nx,"${text}"\n`)],
    ['JSON', (text) => json(JSON.stringify({ term: 'x', definition: text }))],
    ['Yomitan', (text) => yomitan(JSON.stringify([['x', '', '', '', 0, [text], 0, '']]))],
    ['DICT', (text) => dict('x\tA\tJ\n', `x\n ${text}`.padEnd(12))],
    ['JSON-LD', (text) => jsonLd(JSON.stringify({ 'skos:prefLabel': 'x', 'skos:definition': text }))],
    ['Turtle', (text) => turtle(`<c> skos:prefLabel "x" ; skos:definition "${text}" .`)],
  ])('are text in %s', (_, make) => {
    for (const text of ODD) {
      const { entries, problems } = read(make(text)) as ParsedGlossary;
      expect(problems).toEqual([]);
      expect(entries).toMatchObject([{ term: 'x', definition: expect.stringContaining(text.trim()) }]);
    }
  });

  it('half a character is kept apart from its neighbours', () => {
    const { entries } = read(json('{"term":"a\\ud83d","definition":"\\ude42b"}')) as ParsedGlossary;
    expect(entries).toMatchObject([{ term: 'a\ud83d', definition: '\ude42b' }]);
  });

  it.each([
    ['NUL in TBX', tbx('<langSec xml:lang="en"><termSec><term>a\0b</term></termSec></langSec>'), ['notXml']],
    ['NUL in front matter', markdown('---\ntitle: "a\0b"\n---\n'), [['matterNotYaml'], []]],
  ])('%s ends in a sentence', (_, parts, outcomes) => {
    expect(outcomes).toContainEqual(outcome(read(parts)));
  });
});
