/** Files that are damaged, or made to do harm: each is told of in a sentence, and none stops anything. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { GlossaryPart } from '../formats/glossary-file.ts';
import { UNPACK_LIMITS } from '../formats/unpack-limits.ts';
import { openQuotations } from './open-quotations.ts';
import { codes, NOW, part, read, tryReading } from './quotation-parts.ts';
import { PLAIN } from './sample-quotations.ts';

const warichu = (...items: string[]) =>
  `{"format":"warichu-quotations","version":1,"quotations":[${items.join(',')}]}`;
const plain = JSON.stringify(PLAIN);
const changed = (change: object) => JSON.stringify({ ...PLAIN, ...change });

describe('is refused as a whole:', () => {
  it.each([
    ['', 'noQuotations'],
    ['whatever', 'noQuotations'],
    ['term,definition\nSRE,x\n', 'noQuotations'],
    ['{"format":"warichu-glossary","version":1,"entries":[]}', 'noQuotations'],
    ['[]', 'noQuotations'],
    ['[1,2]', 'noQuotations'],
    ['{}', 'noQuotations'],
    ['"text"', 'noQuotations'],
    ['{"format":"warichu-quotations","quotations":[]}', 'quotationsVersion'],
    ['{"format":"warichu-quotations","version":"1","quotations":[]}', 'quotationsVersion'],
    ['{"format":"warichu-quotations","version":2,"quotations":[]}', 'jsonLaterVersion'],
    ['{"format":"warichu-quotations","version":1,"quotations":{}}', 'quotationsNoList'],
    ['{"format":"warichu-quotations","version":1}', 'quotationsNoList'],
    [warichu(plain).slice(0, -2), 'notJson'],
    [`${warichu(plain)}x`, 'notJson'],
    ['{"format":"warichu-quotations","version":1,"quotations":["', 'notJson'],
    ['{"a" 1}', 'notJson'],
    [warichu('{"selector":{"exact":"x"}', plain), 'notJson'],
    ['{"format"', 'notJson'],
    ['{,}', 'notJson'],
    [`${'['.repeat(100_000)}`, 'nestsTooDeep'],
    [`${'{"a":'.repeat(100_000)}`, 'nestsTooDeep'],
    [warichu(`${'['.repeat(60)}${']'.repeat(60)}`), 'nestsTooDeep'],
    [new Uint8Array([0x53, 0xe9, 0x2e]), 'encodingUnknown'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'archiveDamaged'],
    [zipSync({ 'a.json': strToU8(warichu()), 'b.json': strToU8(warichu()) }), 'severalQuotationFiles'],
    [zipSync({ 'a.zip': zipSync({ 'a.json': strToU8(warichu()) }) }), 'archiveNested'],
    [zipSync({ '.DS_Store': strToU8('x') }), 'noQuotations'],
  ])('file %#', (content, code) => {
    expect(tryReading(content as string)).toBe(code);
  });

  it('what is too large, before it is read', () => {
    const huge: GlossaryPart = {
      path: 'x.json',
      size: UNPACK_LIMITS.file + 1,
      read: () => {
        throw new Error('It was read.');
      },
    };
    expect(() => openQuotations([huge], { now: NOW })).toThrow(/larger than 256 MB/);
    expect(() => openQuotations([], { now: NOW })).toThrow(/no quotations/);
    expect(() => openQuotations([part(''), part('')], { now: NOW })).toThrow(/several files/);
  });
});

describe('costs no other quotation:', () => {
  it.each([
    ['5', 'quotationNoObject'],
    ['null', 'quotationNoObject'],
    ['[]', 'quotationNoObject'],
    ['{}', 'quotationNoWords'],
    ['{"a":01}', 'quotationNotJson'],
    ['undefined', 'quotationNotJson'],
    ['"\\x"', 'quotationNotJson'],
    [changed({ selector: 'x' }), 'quotationNoWords'],
    [changed({ selector: { exact: ' \n' } }), 'quotationNoWords'],
    [changed({ selector: { exact: 'x'.repeat(100_001) } }), 'quotationTooLong'],
    [changed({ selector: { exact: 'x', start: -1, end: 2 } }), 'quotationNotNumber'],
    [changed({ selector: { exact: 'x', start: 1.5, end: 2 } }), 'quotationNotNumber'],
    [changed({ page: 'x' }), 'quotationNotText'],
    [changed({ page: { url: 'javascript:alert(1)' } }), 'quotationUrlNotWeb'],
    [changed({ page: { url: 'java\nscript:alert(1)' } }), 'quotationUrlNotWeb'],
    [
      changed({ page: { url: 'https://a.example/', canonicalUrl: 'data:text/html,x' } }),
      'quotationUrlNotWeb',
    ],
    [changed({ page: { url: 'https://a.example/', lang: 'not a tag' } }), 'quotationLangUnknown'],
    [changed({ page: { url: `https://a.example/${'x'.repeat(8_001)}` } }), 'quotationTooLong'],
    [changed({ cited: { url: 'vbscript:x' } }), 'quotationUrlNotWeb'],
    [changed({ cited: { reported: 'yes' } }), 'quotationNotKnown'],
    [changed({ note: 'x'.repeat(100_001) }), 'quotationTooLong'],
    [changed({ note: {} }), 'quotationNotText'],
    [changed({ tags: 'x' }), 'quotationNotText'],
    [changed({ tags: [{}] }), 'quotationNotText'],
    [changed({ tags: Array.from({ length: 101 }, (_, at) => `t${at}`) }), 'quotationTooMany'],
    [
      changed({ check: { status: 'perfect', similarity: 1, url: 'https://a.example/', at: 1 } }),
      'quotationNotKnown',
    ],
    [
      changed({ check: { status: 'verbatim', similarity: 2, url: 'https://a.example/', at: 1 } }),
      'quotationNotNumber',
    ],
    [changed({ created: 'yesterday' }), 'quotationNotNumber'],
    [changed({ created: 1e300 }), 'quotationNotNumber'],
    [changed({ id: 'x' }), 'quotationIdUnknown'],
    [changed({ id: undefined }), 'quotationIdUnknown'],
    [changed({ anchor: 'exact' }), 'quotationNotKnown'],
    [`{"x":"${'x'.repeat(1 << 22)}"}`, 'quotationTooLarge'],
    ['{"__proto__":{"selector":{"exact":"x"}}}', 'quotationNoWords'],
    ['{"constructor":{"prototype":{"selector":{"exact":"x"}}}}', 'quotationNoWords'],
  ])('item %#', (item, code) => {
    const result = read(warichu(item, plain));
    expect(result.problems).toMatchObject([{ code, where: 'entry 1', skipped: true }]);
    expect(result.quotations).toEqual([PLAIN]);
    expect(({} as Record<string, unknown>).selector).toBeUndefined();
  });

  it('a field that is not known, told of once', () => {
    const result = read(
      warichu(changed({ colour: 1 }), changed({ colour: 2, id: PLAIN.id.replace('1', '2') })),
    );
    expect(result.problems).toMatchObject([
      { code: 'fieldUnknown', values: { field: 'colour' }, skipped: false },
    ]);
    expect(result.quotations).toHaveLength(2);
  });

  it('one id for two: both stay', () => {
    const result = read(warichu(plain, plain, changed({ note: 'other' }), changed({ note: 'other' })));
    expect(codes(result)).toEqual(['quotationTwice', 'quotationTwice']);
    expect(result.quotations.map(({ note }) => note)).toEqual([PLAIN.note, 'other']);
    expect(new Set(result.quotations.map(({ id }) => id)).size).toBe(2);
  });
});

it('control characters go, characters stay whole', () => {
  const odd = changed({
    selector: { exact: 'a\u0000b\u0007\r\nc\ud800', prefix: '\u0001p' },
    page: { ...PLAIN.page, title: ' a\nb\u0000 ' },
    note: '\u001b[31mred',
    tags: ['a\nb', ' ', 'a b'],
  });
  expect(read(warichu(odd)).quotations).toMatchObject([
    {
      selector: { exact: 'ab\nc\ufffd', prefix: 'p' },
      page: { title: 'a b' },
      note: '[31mred',
      tags: ['a b'],
    },
  ]);
});

describe('is done with quickly:', () => {
  it.each([
    '[',
    '{',
    '"',
    '\\',
    '\\"',
    ' ',
    ',',
    '{"a":',
    '\n',
    '=',
    '==========\n',
    '- 1\n',
    '|',
    '\u3000',
    '<',
  ])('%j many times', { timeout: 20_000 }, (piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const files = [
      text,
      warichu(text),
      `{"annotations":[{"target":[{"selector":[{"type":"TextQuoteSelector","exact":${JSON.stringify(text)}}]}]}]}`,
      `Highlight,Note\n"${text}",x\n${text}`,
      `Title\n- Your Highlight on Location 1 | Added on ${text}\n\n${text}\n==========\n${text}`,
      `${text}\n- 1ページのハイライト |作成日: ${text}\n`,
    ];
    for (const file of files) expect(tryReading(file)).toBeDefined();
  });
});

it('hands out slices, and is read no further than it is asked to', () => {
  const items = Array.from({ length: 1_000 }, (_, at) =>
    changed({ id: PLAIN.id.slice(0, -4) + (1_000 + at) }),
  );
  const { parsing, format, encoding } = openQuotations([part(warichu(...items))], { now: NOW });
  expect([format, encoding]).toEqual(['warichu-json', 'utf-8']);
  const first = parsing.next();
  if (first.done) expect.unreachable();
  expect(first.value.quotations).toHaveLength(256);
  expect(first.value.done).toBeGreaterThan(0.2);
  expect(first.value.done).toBeLessThan(0.3);
  let count = 256;
  let last = first.value.done;
  for (const slice of parsing) {
    expect(slice.done).toBeGreaterThanOrEqual(last);
    last = slice.done;
    count += slice.quotations.length;
  }
  expect([count, last]).toEqual([1_000, 1]);
});

it.each([
  ['{"annotations":[]}', 'a.csv', 'hypothesis'],
  ['\uFEFF [{"target":"x","uri":"y"}]', 'a.json', 'hypothesis'],
  ['{"type":"AnnotationPage","items":[]}', 'a.txt', 'web-annotation'],
  ['{"@context":["http://www.w3.org/ns/anno.jsonld"],"@type":["Annotation"]}', 'a.json', 'web-annotation'],
  ['"Highlight"\tTitle\nx\ty', 'a.json', 'readwise-csv'],
  ['T\n- 1ページ|位置No. 1のブックマーク |作成日: 2024年3月3日\n\n\n==========\n', 'a.csv', 'kindle'],
])('%j in %j is %s', (text, name, id) => {
  expect(openQuotations([part(text, name)], { now: NOW }).format).toBe(id);
});

it('reads other encodings, and the one file of an archive', () => {
  const bytes = new Uint8Array([...strToU8('Highlight\n'), 0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f]);
  expect(openQuotations([part(bytes)], { now: NOW }).encoding).toBe('shift_jis');
  expect(read(bytes).quotations).toMatchObject([{ selector: { exact: 'サーバ' } }]);
  const packed = zipSync({ 'x/a.json': strToU8(warichu(plain)), '__MACOSX/x/._a.json': strToU8('x') });
  expect(read(packed, 'a.zip').quotations).toEqual([PLAIN]);
});
