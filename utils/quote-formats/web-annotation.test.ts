import { describe, expect, it } from 'vitest';
import { codes, NOW, read } from './quotation-parts.ts';
import { SAMPLES } from './sample-quotations.ts';
import * as webAnnotation from './web-annotation.ts';

const quote = { type: 'TextQuoteSelector', exact: 'An index is a promise.', prefix: 'p', suffix: 's' };
const target = { source: 'https://a.example/', selector: quote };

it('holds everything but what came of checking and opening the page', () => {
  const printed = webAnnotation.print(SAMPLES);
  const { quotations, problems } = read(printed);
  expect(problems).toEqual([]);
  expect(quotations).toEqual(SAMPLES);
});

it('is one of the data model', () => {
  const file = JSON.parse(webAnnotation.print(SAMPLES));
  expect(file).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 4,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  for (const item of file.first.items) {
    expect(item).toMatchObject({ type: 'Annotation', id: expect.stringMatching(/^urn:uuid:/) });
    expect(item.target.selector[0].type).toBe('TextQuoteSelector');
  }
  const [plain, citing, recalled] = file.first.items;
  expect(plain.motivation).toBe('commenting');
  expect(plain.body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
    'commenting',
    'tagging',
    'tagging',
  ]);
  expect(plain.target.source).toBe('https://notes.example/blog/index?a=1&b=2');
  expect(plain.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 120, end: 144 });
  expect(citing['dcterms:source']).toEqual({
    id: 'https://bunko.example/quiet',
    'dcterms:title': '静かな索引',
    'dcterms:creator': { name: '田中 花子' },
    'dcterms:isPartOf': { 'dcterms:title': '文庫' },
  });
  expect(recalled['dcterms:references']['dcterms:creator']).toEqual({
    id: 'https://people.example/y_index',
    name: 'y_index',
  });
});

describe('of others', () => {
  const annotation = { type: 'Annotation', id: 'https://s.example/1', target };

  it.each([
    ['a single one', { '@context': 'http://www.w3.org/ns/anno.jsonld', ...annotation }],
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [annotation] } },
    ],
    ['a graph', { '@graph': [annotation] }],
  ])('%s is read', (_, file) => {
    const { quotations, problems } = read(JSON.stringify(file, null, 2));
    expect(problems).toEqual([]);
    expect(quotations).toMatchObject([
      {
        selector: { exact: 'An index is a promise.', prefix: 'p', suffix: 's', start: null, end: null },
        page: { url: 'https://a.example/' },
        note: '',
        tags: [],
        created: NOW,
      },
    ]);
  });

  it.each([
    [{ body: 'https://b.example/note' }, 'https://b.example/note', []],
    [{ bodyValue: 'plain' }, 'plain', []],
    [{ body: { type: 'TextualBody', value: '<p>a<p>b', format: 'text/html' } }, 'a\nb', []],
    [
      { body: [{ value: 'x', purpose: 'tagging' }, { value: 'y' }, { value: 'z', purpose: ['commenting'] }] },
      'y\n\nz',
      ['x'],
    ],
    [{ body: [{ value: 5 }, null, [], { purpose: 'tagging' }] }, '', []],
  ])('bodies %j', (given, note, tags) => {
    expect(read(JSON.stringify([{ ...annotation, ...given }])).quotations).toMatchObject([{ note, tags }]);
  });

  it.each([
    [{ ...target, selector: [{ type: 'RangeSelector', startSelector: quote }, quote] }, 1],
    [{ ...target, selector: { type: 'FragmentSelector', value: 'x', refinedBy: quote } }, 1],
    [{ ...target, selector: { type: 'RangeSelector', startSelector: quote, endSelector: quote } }, 0],
    [{ ...target, source: { id: 'https://a.example/', title: 'T' } }, 1],
    [[target, { ...target, selector: { ...quote, exact: 'Another.' } }], 2],
    ['https://a.example/', 0],
    [{ ...target, selector: { ...quote, exact: ' ' } }, 0],
  ])('target %j gives %i', (given, count) => {
    const result = read(JSON.stringify([{ ...annotation, target: given }, annotation]));
    expect(result.quotations.length + codes(result).filter((code) => code === 'quotationTwice').length).toBe(
      count + 1,
    );
    expect(codes(result).filter((code) => code === 'annotationNoQuote')).toHaveLength(count === 0 ? 1 : 0);
  });

  it('an address that is none of the web is left out and told', () => {
    for (const source of ['javascript:alert(1)', 'urn:x-pdf:1', 'file:///etc/passwd', 'data:text/html,x']) {
      const result = read(JSON.stringify([{ ...annotation, target: { ...target, source } }]));
      expect(codes(result)).toEqual(['quotationAddressLeft']);
      expect(result.quotations).toMatchObject([{ page: { url: '' } }]);
    }
  });
});

describe('Hypothes.is', () => {
  const annotation = (more: object = {}) => ({
    id: 'abc',
    created: '2024-03-05T10:00:00.123456+00:00',
    updated: '2024-03-06T10:00:00+00:00',
    user: 'acct:jane@hypothes.is',
    uri: 'https://a.example/post',
    text: 'My **note**',
    tags: ['one', 'two words'],
    document: { title: ['A post'] },
    target: [
      {
        source: 'https://a.example/post',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            endContainer: '/p[1]',
            startOffset: 0,
            endOffset: 5,
          },
          { type: 'TextPositionSelector', start: 400, end: 422 },
          quote,
        ],
      },
    ],
    ...more,
  });
  const file = (...annotations: unknown[]) =>
    JSON.stringify(
      { export_date: '2024-03-07', export_userid: 'x', client_version: '1', annotations },
      null,
      1,
    );

  it('is read', () => {
    const { quotations, problems } = read(file(annotation()));
    expect(problems).toEqual([]);
    expect(quotations).toEqual([
      {
        id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
        selector: { exact: 'An index is a promise.', prefix: 'p', suffix: 's', start: null, end: null },
        page: {
          url: 'https://a.example/post',
          canonicalUrl: null,
          title: 'A post',
          author: null,
          site: null,
          lang: null,
          published: null,
        },
        cited: null,
        note: 'My **note**',
        tags: ['one', 'two words'],
        check: null,
        created: Date.UTC(2024, 2, 5, 10, 0, 0, 123),
        updated: Date.UTC(2024, 2, 6, 10),
        anchor: null,
      },
    ]);
    expect(read(JSON.stringify({ total: 1, rows: [annotation()] })).quotations).toEqual(quotations);
    expect(read(JSON.stringify([annotation({ text: 'changed' })])).quotations[0]!.id).toBe(quotations[0]!.id);
  });

  it('tells of replies and of notes on pages, by number', () => {
    const result = read(
      file(
        annotation({ id: '1', references: ['abc'], target: [{ source: 'https://a.example/post' }] }),
        annotation({ id: '2', target: [{ source: 'https://a.example/post' }] }),
        annotation(),
        annotation({ id: '4', tags: 'none', document: 5, text: null, uri: 'urn:x-pdf:12' }),
        7,
      ),
    );
    expect(result.problems.map(({ code, where, skipped }) => [code, where, skipped])).toEqual([
      ['annotationReply', 'entry 1', true],
      ['annotationNoQuote', 'entry 2', true],
      ['quotationAddressLeft', 'entry 4', false],
      ['quotationNoObject', 'entry 5', true],
    ]);
    expect(result.quotations).toMatchObject([{}, { tags: ['none'], note: '', page: { url: '', title: '' } }]);
  });
});
