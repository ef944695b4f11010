/** Quotations made by chance out of what files stumble over go through every format that can be read again. */
import { expect, it } from 'vitest';
import { checkQuotation } from '../quotes/quotation-schema.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { quotationFormatByName } from './quotation-format.ts';
import { read } from './quotation-parts.ts';

const PIECES = [
  ...[
    'a',
    'SRE',
    '信頼',
    'ﾃｽﾄ',
    '🙂',
    '👩‍💻',
    'עברית',
    'e\u0301',
    'か\u3099',
    '0',
    'true',
    'null',
    '~',
    '__proto__',
    'x'.repeat(70),
  ],
  ...[
    '"',
    "'",
    '""',
    '`',
    '|',
    '\\',
    '\\u0041',
    '/',
    ',',
    ';',
    ': ',
    '#',
    ' #',
    '=',
    '@',
    '%',
    '&amp;',
    '$&',
    '<b>',
    '-->',
    ']]>',
  ],
  ...[
    '{',
    '}',
    '{{x}}',
    '[a](b)',
    '**',
    '- ',
    '---',
    '==========',
    '.tag',
    '. ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u3000',
    '\u00a0',
  ],
  ...[
    '\u200b',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u202e',
    '\0',
    '\x07',
    '\x7f',
    '\ud800',
    'Highlight',
    '“',
    '」',
  ],
];

/** A generator after Lehmer, so that a failure can be had again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function makeQuotations(seed: number, count: number): SavedQuotation[] {
  const roll = dice(seed);
  const text = (most: number) =>
    Array.from({ length: roll(most) }, () => PIECES[roll(PIECES.length)]).join('');
  const maybe = (value: () => unknown) => (roll(2) === 0 ? null : value());
  const url = () => `https://a.example/${encodeURI(text(3).toWellFormed())}?a=b|c&d=${roll(9)}`;
  const hex = (length: number) => Array.from({ length }, () => roll(16).toString(16)).join('');
  const quotations: SavedQuotation[] = [];
  while (quotations.length < count) {
    const start = roll(1_000);
    const { quotation } = checkQuotation({
      id: `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
      selector: {
        exact: text(12),
        prefix: text(3),
        suffix: text(3),
        ...(roll(2) === 0 ? {} : { start, end: start + roll(50) }),
        ...(roll(3) === 0 && {
          lookalikes: Array.from({ length: roll(4) }, () => ({
            text: text(9),
            before: text(3),
            behind: text(3),
          })),
        }),
        ...(roll(4) === 0 && {
          place: { page: maybe(() => text(3)), location: maybe(() => `${roll(99)}-${roll(99)}`) },
        }),
      },
      page: {
        url: roll(4) === 0 ? '' : url(),
        canonicalUrl: maybe(url),
        title: text(5),
        author: maybe(() => text(3)),
        site: maybe(() => text(3)),
        lang: [null, 'en', 'ja', 'en-GB', 'zh-Hant-TW'][roll(5)],
        published: [null, '2024', '2024-03-05', '2024-03-05T10:00:00+09:00', 'last year'][roll(5)],
      },
      cited: maybe(() => ({
        author: maybe(() => text(3)),
        authorUrl: maybe(url),
        title: maybe(() => text(3)),
        site: maybe(() => text(3)),
        url: maybe(url),
        reported: roll(3) === 0,
      })),
      note: text(9),
      tags: Array.from({ length: roll(4) }, () => text(3)),
      check: maybe(() => ({
        status: ['verbatim', 'elided', 'altered', 'absent'][roll(4)],
        similarity: roll(100) / 100,
        url: url(),
        at: roll(2_000_000_000),
        ...(roll(2) === 0 && { found: text(9) }),
      })),
      created: roll(2_000_000_000) * 800,
      updated: roll(2_000_000_000) * 800,
      anchor: maybe(() => ({
        status: ['exact', 'changed', 'ambiguous', 'orphan'][roll(4)],
        at: roll(2_000_000_000),
      })),
    });
    if (quotation !== null) quotations.push(quotation);
  }
  return quotations;
}

const SECOND = 1_000;
const spaceless = (tag: string) => tag.replaceAll(/\s+/g, '_').replace(/^\.+/, '');

/** What docs/formats.md says that a format does not hold. */
const LOST: Readonly<Record<string, (quotation: SavedQuotation) => unknown>> = {
  '.json': (quotation) => quotation,
  '.jsonld': ({ selector: { lookalikes: _, ...selector }, ...quotation }) => ({
    ...{ ...quotation, selector, check: null, anchor: null },
  }),
  '.csv': ({ selector, page, note, tags, created }) => ({
    exact: selector.exact,
    title: page.title,
    author: page.author,
    url: page.url,
    note,
    tags: [...new Set(tags.map(spaceless).filter((tag) => tag !== ''))],
    created: created - (created % SECOND),
  }),
};

const seen = (extension: string, quotation: SavedQuotation) =>
  extension === '.csv' ? LOST['.csv']!(quotation) : quotation;

it.each(Object.keys(LOST).flatMap((extension) => [1, 2, 3].map((seed) => [extension, seed] as const)))(
  '%s holds what it has a place for (%i)',
  { timeout: 60_000 },
  (extension, seed) => {
    const quotations = makeQuotations(seed, 400);
    const [file] = quotationFormatByName(`x${extension}`)!.print(quotations, { lang: 'en', template: null });
    const result = read(String(file!.content));
    expect(result.problems).toEqual([]);
    expect(result.quotations.map((one) => seen(extension, one))).toEqual(quotations.map(LOST[extension]!));
  },
);

it.each(['.csl.json', '.bib', '.html', '.md', '/'])('%s is written of whatever there is', (extension) => {
  const quotations = makeQuotations(4, 300);
  for (const lang of ['en', 'ja'] as const) {
    const files = quotationFormatByName(`x${extension}`)!.print(quotations, { lang, template: null });
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
    for (const { content } of files) expect(String(content).isWellFormed()).toBe(true);
    if (extension === '.csl.json') {
      const items: { id: string }[] = JSON.parse(String(files[0]!.content));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  }
});
