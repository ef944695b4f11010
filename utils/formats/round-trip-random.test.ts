/** Glossaries made by chance out of what files stumble over go through every format. */
import { expect, it } from 'vitest';
import type { EntryFields } from '../terms/entry.ts';
import { checkEntry } from '../terms/entry-schema.ts';
import { NO_DESCRIPTION } from './file-description.ts';
import type { GlossaryPart } from './glossary-file.ts';
import { GLOSSARY_FORMATS } from './glossary-format.ts';
import { openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';

const PIECES = [
  ...[
    'a',
    'SRE',
    '信頼',
    'ﾃｽﾄ',
    '🙂',
    '👩‍💻',
    'עברית',
    'العربية',
    'e\u0301',
    'か\u3099',
    '0',
    '1e3',
    'true',
    'null',
    '~',
  ],
  ...[
    '"',
    "'",
    '""',
    '`',
    '|',
    '\\',
    '\\|',
    '/',
    ',',
    ';',
    ':',
    ': ',
    '#',
    ' #',
    '=',
    '@',
    '%',
    '%%%',
    '&',
    '$&',
    '!',
    '?',
    '.',
  ],
  ...[
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '&amp;',
    '&#65;',
    ']]>',
    '{',
    '}',
    '{a}',
    '{{',
    '}}',
    '{{< x >}}',
  ],
  ...[
    '[a](b)',
    '[',
    ']',
    '(',
    ')',
    '*',
    '**',
    '_',
    '- ',
    '1. ',
    '# ',
    '---',
    '> ',
    '→ ',
    '• ',
    '...',
    '|-',
    '@prefix',
  ],
  ...[
    '^^',
    '"""',
    '_:',
    'sep=;',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\n   ',
    '\r\n',
    '\r',
    '\u3000',
    '\u00a0',
    '\u200b',
  ],
  ...['\ufeff', '\u2028', '\u0085', '\u202e', 'term', 'definition', '__proto__', 'constructor', '00'],
  ...['x'.repeat(70), '長'.repeat(60)],
];

/** A generator after Lehmer, so that a failure can be had again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function makeEntries(seed: number, count: number): EntryFields[] {
  const roll = dice(seed);
  const text = (most: number) =>
    Array.from({ length: roll(most) }, () => PIECES[roll(PIECES.length)]).join('');
  const list = (most: number) => Array.from({ length: roll(most) }, () => text(4));
  const sources = () =>
    Array.from({ length: roll(3) }, () => ({
      title: text(4),
      url: `https://a.example/${encodeURI(text(3).toWellFormed())}?a=b|c&d=${roll(9)}`,
    }));
  const entries: EntryFields[] = [];
  while (entries.length < count) {
    const { fields } = checkEntry({
      term: text(5),
      aliases: list(4),
      reading: roll(2) === 0 ? null : text(3),
      lang: [null, 'en', 'ja', 'en-GB', 'zh-Hant-TW'][roll(5)],
      definition: roll(20) === 0 ? text(9).repeat(roll(200)).slice(0, 19_000) : text(12),
      sources: sources(),
      tags: list(3),
      sites: roll(3) === 0 ? ['a.example', 'b.example'] : [],
    });
    if (fields !== null) entries.push(fields);
  }
  return entries;
}

const unique = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What docs/formats.md says that a format does not hold. */
const LOST: Readonly<Record<string, (entry: EntryFields) => EntryFields>> = {
  yomitan: (entry) => ({
    ...entry,
    reading: entry.reading === entry.term ? null : entry.reading,
    lang: null,
    tags: unique(entry.tags.map((tag) => tag.replaceAll(/\s+/g, '_'))),
    sites: [],
  }),
  dict: ({ term, aliases, definition }) => ({
    term: oneLine(term),
    aliases: unique(aliases.map(oneLine)).filter((alias) => alias !== oneLine(term)),
    reading: null,
    lang: null,
    definition,
    sources: [],
    tags: [],
    sites: [],
  }),
  'skos-turtle': (entry) => ({ ...entry, sites: [] }),
  'skos-json-ld': (entry) => ({ ...entry, sites: [] }),
  tbx: (entry) => ({ ...entry, sites: [], reading: null }),
};

function partOf(path: string, content: string | Uint8Array): GlossaryPart {
  const bytes = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return { path: path.startsWith('.') ? `x${path}` : path, size: bytes.length, read: () => bytes };
}

const byJson = (list: readonly EntryFields[]) =>
  list
    .map(({ term, aliases, reading, definition, lang, sources, tags, sites }) =>
      JSON.stringify({ term, aliases, reading, definition, lang, sources, tags, sites }),
    )
    .sort();

it.each(GLOSSARY_FORMATS.flatMap((format) => [1, 2, 3].map((seed) => [format.id, seed, format] as const)))(
  '%s holds what it has a place for (%i)',
  { timeout: 60_000 },
  (id, seed, format) => {
    const entries = makeEntries(seed, 250);
    const printed = format.print({ ...NO_DESCRIPTION, name: 'n', entries });
    const read = finish(openGlossary(printed.map(({ path, content }) => partOf(path, content))).parsing);
    expect(read.problems).toEqual([]);
    const [left, right] = [byJson(read.entries), byJson(entries.map(LOST[id] ?? ((entry) => entry)))];
    const missing = right.filter((entry) => !left.includes(entry));
    const surplus = left.filter((entry) => !right.includes(entry));
    expect([missing.slice(0, 3), surplus.slice(0, 3)]).toEqual([[], []]);
    expect(read.entries).toHaveLength(entries.length);
  },
);
