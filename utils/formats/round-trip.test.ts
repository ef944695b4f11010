import { expect, it } from 'vitest';
import type { EntryFields } from '../terms/entry.ts';
import { NO_DESCRIPTION } from './file-description.ts';
import type { FileDescription, GlossaryFile, GlossaryPart, PrintedPart } from './glossary-file.ts';
import { GLOSSARY_FORMATS } from './glossary-format.ts';
import { openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';
import * as warichuJson from './warichu-json.ts';

const bare: EntryFields = {
  term: '',
  aliases: [],
  reading: null,
  lang: 'en',
  definition: '',
  sources: [],
  tags: [],
  sites: [],
};

const entries: EntryFields[] = [
  { ...bare, term: 'plain' },
  {
    term: 'back-pressure',
    aliases: ['zeta', 'alpha', 'back pressure', 'x|y', 'a\\b', '"quoted"'],
    reading: null,
    lang: 'en',
    definition:
      '# not a heading\n\n   indented *stars* _and_ `code`, {braces}, [a](b) <b>not bold</b> <script>alert(1)</script> &amp; \\n\n---\nend "quoted"\ttab | pipe \\',
    sources: [
      { title: '', url: 'https://a.example/?a=b|c' },
      { title: 'T < "U" > & V', url: 'https://a.example/x' },
      { title: '本', url: 'https://a.example/y#z' },
    ],
    tags: ['ops', 'two words', 'タグ'],
    sites: ['a.example', 'b.example'],
  },
  { ...bare, term: '信頼性', reading: 'しんらいせい', definition: '壊れず、\n動くこと。\n\n二つ目の段落。' },
  { ...bare, term: '信頼性', definition: 'Another sense of the same term.' },
  { ...bare, term: '#hashtag', definition: '#separator:comma' },
  { ...bare, term: '__proto__', aliases: ['constructor'], definition: '__proto__', tags: ['toString'] },
  { ...bare, term: '../../etc/passwd', definition: 'con' },
  { ...bare, term: 'CON', definition: '--- \nx: y\n---' },
  { ...bare, term: 'C++', aliases: ['/', '/dev/null'], definition: '- one\n- two\n1. three' },
  { ...bare, term: 'true', aliases: ['null', '1e3', '~'], definition: '🙂 emoji, é, ｶﾅ' },
];

/** What a format has no place for, as docs/formats.md has it. */
const LOST: Readonly<Record<string, (entry: EntryFields) => EntryFields>> = {
  'warichu-json': (entry) => entry,
  csv: (entry) => entry,
  tsv: (entry) => entry,
  markdown: (entry) => entry,
  yomitan: (entry) => ({ ...entry, tags: entry.tags.map((tag) => tag.replaceAll(' ', '_')), sites: [] }),
  dict: ({ term, aliases, definition }) => ({ ...bare, lang: null, term, aliases, definition }),
  'skos-turtle': (entry) => ({ ...entry, sites: [] }),
  'skos-json-ld': (entry) => ({ ...entry, sites: [] }),
  tbx: (entry) => ({ ...entry, sites: [], reading: null }),
};

const description: FileDescription = {
  name: 'My "own" <words> & more',
  language: 'en',
  licence: 'CC BY-SA 4.0; "share" & alike\n<b>as it is</b>',
  credit: "All of us, the others, and O'Neil",
  url: 'https://a.example/words?a=b&c=d',
};

/** What of a glossary itself a format has no place for. */
const LOST_OF_GLOSSARY: Readonly<Record<string, Partial<FileDescription>>> = {
  csv: NO_DESCRIPTION,
  tsv: NO_DESCRIPTION,
  dict: { language: null },
};

function partsOf(printed: readonly PrintedPart[]): GlossaryPart[] {
  return printed.map(({ path, content }) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // No name where none is needed: what it is shows in what is in it.
    const name = path.startsWith('.') ? `x${path}` : path;
    return {
      path: printed.length === 1 && name !== path ? 'file' : name,
      size: bytes.length,
      read: () => bytes,
    };
  });
}

const byJson = (list: readonly EntryFields[]) => list.map((entry) => JSON.stringify(entry)).sort();

const glossary: GlossaryFile = { ...description, entries };
const start = finish(warichuJson.parse(warichuJson.print(glossary)));

it('begins with a glossary that is right', () => {
  expect(start).toEqual({ ...glossary, problems: [] });
});

it.each(GLOSSARY_FORMATS.map((format) => [format.id, format] as const))(
  '%s loses only what it has no place for',
  (id, format) => {
    const opened = openGlossary(partsOf(format.print(start)));
    expect(opened.format.id).toBe(id);
    const { entries: read, problems, ...told } = finish(opened.parsing);
    expect(problems).toEqual([]);
    expect(byJson(read)).toEqual(byJson(start.entries.map(LOST[id]!)));
    expect(told).toEqual({ ...description, ...LOST_OF_GLOSSARY[id] });
  },
);

it.each(GLOSSARY_FORMATS.map((format) => [format.id, format] as const))(
  '%s holds several languages and none',
  (id, format) => {
    const mixed = [
      { ...bare, term: 'サーバー', lang: 'ja', reading: 'さーばー', aliases: ['server'] },
      { ...bare, term: 'colour', lang: 'en-GB', aliases: ['color'] },
      { ...bare, term: 'x', lang: null, reading: 'eks' },
    ];
    const read = finish(
      openGlossary(partsOf(format.print({ ...NO_DESCRIPTION, name: 'n', entries: mixed }))).parsing,
    );
    const kept = id === 'yomitan' ? mixed.map((entry) => ({ ...entry, lang: null })) : mixed;
    expect(byJson(read.entries)).toEqual(byJson(kept.map(LOST[id]!)));
  },
);

it.each(GLOSSARY_FORMATS.map((format) => [format.id, format] as const))(
  '%s holds an empty glossary',
  (_, format) => {
    const printed = format.print({ ...NO_DESCRIPTION, name: 'Empty', entries: [] });
    const read = finish(openGlossary(partsOf(printed)).parsing);
    expect([read.entries, read.problems]).toEqual([[], []]);
  },
);

it.each(GLOSSARY_FORMATS.map((format) => [format.id, format] as const))(
  '%s names a licence by its address',
  (id, format) => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    const printed = format.print({
      ...NO_DESCRIPTION,
      name: 'n',
      licence,
      entries: [{ ...bare, term: 'x' }],
    });
    const read = finish(openGlossary(partsOf(printed)).parsing);
    expect(read.licence).toBe(LOST_OF_GLOSSARY[id]?.licence === null ? null : licence);
  },
);
