/** What nests without end, has the names of an object's own fields, or odd characters in it. */
import { afterAll, describe, expect, it } from 'vitest';
import type { FormatMessageCode } from './format-messages.ts';
import type { GlossaryPart, ParsedGlossary } from './glossary-file.ts';
import {
  csv,
  dict,
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
