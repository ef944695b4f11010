import { describe, expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import { finish } from './parsing.ts';
import * as jsonLd from './skos-json-ld.ts';
import * as turtle from './skos-turtle.ts';

const PREFIXES = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@base <https://v.example/> .
`;
const fromTurtle = (text: string) => finish(turtle.parse(PREFIXES + text));
const fromJson = (document: unknown) => finish(jsonLd.parse(JSON.stringify(document)));

const shown = ({ entries }: ReturnType<typeof fromTurtle>) =>
  entries.map(({ term, aliases, lang, definition }) => [term, aliases, lang, definition]);

const BOTH = [
  ['server', ['host'], 'en', 'It serves.'],
  ['サーバー', ['サーバ'], 'ja', '応える。'],
];

describe('Turtle', () => {
  it('gives an entry for each language of a concept', () => {
    const read = fromTurtle(`<scheme> a skos:ConceptScheme ; dct:title "Words"@en ; dct:language "en" .
      <c> a skos:Concept ; # a comment
        skos:prefLabel "server"@en , """サーバー"""@ja ; skos:altLabel 'host'@en, "サーバ"@ja ;
        skos:definition "It serves."@en , "応える。"@ja ; dct:source <https://a.example/> ; dct:subject "ops" .`);
    expect(shown(read)).toEqual(BOTH);
    expect(read).toMatchObject({ name: 'Words', language: 'en', problems: [] });
    expect(read.entries[1]).toMatchObject({
      sources: [{ title: '', url: 'https://a.example/' }],
      tags: ['ops'],
    });
  });

  it.each([
    [
      'a definition of any language when there is no other',
      'skos:prefLabel "x"@ja ; skos:definition "d"@en',
      [['x', [], 'ja', 'd']],
    ],
    [
      'a variety of a language',
      'skos:prefLabel "colour"@en-gb ; skos:definition "d"@en, "f"@fr',
      [['colour', [], 'en-GB', 'd']],
    ],
    ['no language', 'skos:prefLabel "x" ; skos:altLabel "y"', [['x', ['y'], null, '']]],
    [
      'aliases of a language without a term',
      'skos:prefLabel "サーバー"@ja ; skos:altLabel "server"@en',
      [['サーバー', ['server'], 'ja', '']],
    ],
    [
      'a definition that is a node',
      'skos:prefLabel "x"@en ; skos:definition [ rdf:value "d"@en ]',
      [['x', [], 'en', 'd']],
    ],
    ['a note for a definition', 'skos:prefLabel "x"@en ; skos:scopeNote "n"@en', [['x', [], 'en', 'n']]],
    ['labels that are nodes', 'xl:prefLabel [ xl:literalForm "x"@en ]', [['x', [], 'en', '']]],
  ])('takes %s', (_, properties, entries) => {
    expect(shown(fromTurtle(`<c> ${properties} .`))).toEqual(entries);
  });

  it('reads how Japanese is read', () => {
    const { entries } = fromTurtle(
      '<c> skos:prefLabel "信頼"@ja ; skos:hiddenLabel "しんらい"@ja-Hira , "しん頼"@ja .',
    );
    expect(entries).toMatchObject([{ reading: 'しんらい', aliases: ['しん頼'] }]);
  });

  it('leaves a concept out that has more labels than an entry holds', () => {
    const labels = Array.from({ length: 1_000 }, (_, at) => `"alias ${at}"@en`).join(',');
    const { entries, problems } = fromTurtle(
      `<c> skos:prefLabel "x"@en ; skos:altLabel ${labels} .\n<d> skos:prefLabel "y"@en .`,
    );
    expect(entries.map(({ term }) => term)).toEqual(['y']);
    expect(problems).toMatchObject([{ where: 'https://v.example/c', skipped: true }]);
  });

  it.each([
    ['broken Turtle', '<c> skos:prefLabel "x', /not Turtle/],
    ['no concepts', '<c> dct:title "x" .', /no SKOS concept/],
  ])('refuses %s', (_, text, message) => {
    expect(() => fromTurtle(text)).toThrow(FormatError);
    expect(() => fromTurtle(text)).toThrow(message);
  });
});

describe('JSON-LD', () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const text = (value: string, language: string) => ({ '@value': value, '@language': language });

  it.each([
    [
      'expanded',
      [
        {
          '@id': 'https://v.example/c',
          '@type': [`${skos}Concept`],
          [`${skos}prefLabel`]: [text('server', 'en'), text('サーバー', 'ja')],
          [`${skos}altLabel`]: [text('host', 'en'), text('サーバ', 'ja')],
          [`${skos}definition`]: [text('It serves.', 'en'), text('応える。', 'ja')],
        },
      ],
    ],
    [
      'with names of its own',
      {
        '@context': {
          s: skos,
          id: '@id',
          type: '@type',
          label: { '@id': 's:prefLabel', '@container': '@language' },
          other: { '@id': 's:altLabel', '@container': '@language' },
          definition: { '@id': 's:definition', '@container': ['@language', '@set'] },
        },
        '@graph': [
          {
            id: 'c',
            type: 's:Concept',
            label: { en: 'server', ja: 'サーバー' },
            other: { en: ['host'], ja: 'サーバ' },
            definition: { en: ['It serves.'], ja: ['応える。'] },
          },
        ],
      },
    ],
    [
      'with a vocabulary and a language for all',
      {
        '@context': [{ '@vocab': skos }, { '@language': 'en' }],
        '@type': 'Concept',
        prefLabel: ['server', text('サーバー', 'ja')],
        altLabel: { '@set': ['host', text('サーバ', 'ja')] },
        definition: ['It serves.', text('応える。', 'ja')],
      },
    ],
    [
      'with a context elsewhere and the usual prefixes',
      {
        '@context': 'https://elsewhere.example/context.json',
        'skos:prefLabel': [text('server', 'en'), text('サーバー', 'ja')],
        'skos:altLabel': [text('host', 'en'), text('サーバ', 'ja')],
        'skos:definition': [text('It serves.', 'en'), text('応える。', 'ja')],
      },
    ],
  ])('reads it %s', (_, document) => {
    expect(shown(fromJson(document))).toEqual(BOTH);
  });

  it('reads concepts inside others, and keys that objects have anyway', () => {
    const document = JSON.parse(`{"skos:prefLabel":"a","__proto__":{"skos:prefLabel":"no"},"constructor":"x",
      "skos:narrower":{"skos:prefLabel":"b"}}`);
    expect(
      shown(fromJson(document))
        .map(([term]) => term)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(({} as Record<string, unknown>)['skos:prefLabel']).toBeUndefined();
  });

  it.each([
    ['broken JSON', '{', /not JSON/],
    ['no concepts', '{"@id":"x"}', /no SKOS concept/],
    ['what nests without end', `${'{"skos:narrower":'.repeat(1_000)}1${'}'.repeat(1_000)}`, /nests deeper/],
  ])('refuses %s', (_, given, message) => {
    expect(() => finish(jsonLd.parse(given))).toThrow(FormatError);
    expect(() => finish(jsonLd.parse(given))).toThrow(message);
  });
});
