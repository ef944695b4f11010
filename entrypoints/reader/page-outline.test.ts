import { describe, expect, it } from 'vitest';
import type { QuoteAnnotation, Stretch } from '../../utils/annotations.ts';
import type { FoundQuotation, PageDefinition } from '../../utils/messages.ts';
import type { PanelItem } from '../../utils/overlay/panel-messages.ts';
import { FIRST_DEFINITION, FIRST_SUGGESTION } from '../../utils/terms/page-ids.ts';
import type { MarkMode, Occurrence } from '../../utils/terms/page-terms.ts';
import { PageOutline } from './page-outline.ts';

const DEFINED = FIRST_DEFINITION + 1;
const WORDS: Record<string, number[]> = {
  lamp: [1],
  wick: [2],
  glass: [3, 4],
  LFR: [DEFINED],
  // The page says something of one name of an entry.
  trim: [2, DEFINED],
  hull: [FIRST_SUGGESTION + 1],
};

const DEFINITION = {
  id: DEFINED,
  term: 'LFR',
  definition: 'Lamp Failure Review',
} as PageDefinition;

const block = (id: number, text: string, kind: 'paragraph' | 'heading' = 'paragraph') => ({ id, kind, text });

/** In order: a heading that is the title, one with nothing below it, two with something. */
const BLOCKS = [
  block(1, 'Lamps', 'heading'),
  block(2, 'A lamp has a wick, and the lamp a glass.'),
  block(3, 'Nothing here', 'heading'),
  block(4, 'No word of it.'),
  block(5, 'On the lamp #', 'heading'),
  block(6, 'Trim the wick, he said, or the glass will smoke. LFR and hull.'),
  block(7, 'And then the lamp goes out, unless you trim it.'),
  block(8, 'Quoted', 'heading'),
  block(9, 'Never leave a lamp alone.'),
  block(10, 'It would not like it.'),
];

function occurrencesOf(id: number): Occurrence[] {
  const { text } = BLOCKS.find((one) => one.id === id)!;
  return Object.entries(WORDS)
    .flatMap(([word, entries]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        entries,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const stretch = (id: number, words: string): Stretch => {
  const start = BLOCKS.find((one) => one.id === id)!.text.indexOf(words);
  return { block: id, start, end: start + words.length };
};

const quote = (text: string, stretches: Stretch[]): QuoteAnnotation => ({
  ...{ text, kind: 'inline', reported: false, author: 'K', authorUrl: null, title: null, site: null },
  ...{ url: null, otherUrl: null, how: 'inline', stretches },
});

const QUOTES = [
  quote('Trim the wick', [stretch(6, 'Trim the wick')]),
  quote('Never leave a lamp alone.\nIt would not like it.', [
    stretch(9, BLOCKS[8]!.text),
    stretch(10, BLOCKS[9]!.text),
  ]),
];

function outline(mode: MarkMode = 'section', saved: FoundQuotation[] = [], words = ''): PageOutline {
  const made = new PageOutline({
    lang: 'en',
    title: ' lamps',
    terms: { of: occurrencesOf },
    study: { definitions: new Map([[DEFINED, DEFINITION]]), quotes: QUOTES, saved },
    mode,
    words,
  });
  for (const one of BLOCKS) made.add(one);
  made.finish();
  return made;
}

const QUOTED = 'quotation Never leave a lamp alone.';

const line = (item: PanelItem) => `${item.kind} ${item.text.split('\n')[0]}`;

describe('what a page has', () => {
  it('stands in the order of the text, each term once in a section, under headings that have something', () => {
    expect(outline().items.map(line)).toEqual([
      'term lamp',
      'term wick',
      'term glass',
      'heading On the lamp',
      'term lamp',
      'quotation Trim the wick',
      'term wick',
      'term glass',
      'term LFR',
      'heading Quoted',
      'quotation Never leave a lamp alone.',
      'term lamp',
    ]);
  });

  it('has a term once where it is marked once on the page', () => {
    const terms = outline('page').items.filter(({ kind }) => kind === 'term');
    expect(terms.map(line)).toEqual(['term lamp', 'term wick', 'term glass', 'term LFR']);
    expect(terms.map((item) => item.kind === 'term' && item.count)).toEqual([5, 3, 2, 1]);
  });

  it('says of a term where it stands, how often, in which entries, and what the page says of it', () => {
    const [lamp, , glass] = outline().items;
    expect(lamp).toEqual({
      ...{ kind: 'term', text: 'lamp', lang: 'en', entries: [1], definition: null, count: 2 },
      place: stretch(2, 'lamp'),
    });
    expect(glass).toMatchObject({ entries: [3, 4] });
    expect(outline().items.find(({ text }) => text === 'LFR')).toMatchObject({
      entries: [],
      definition: 'Lamp Failure Review',
    });
  });

  it.each([
    [
      'lamp',
      [
        'term lamp',
        'heading On the lamp',
        'term lamp',
        'term LFR',
        'term trim',
        'heading Quoted',
        QUOTED,
        'term lamp',
      ],
    ],
    ['failure', ['heading On the lamp', 'term LFR', 'term trim']],
    ['trim the', ['heading On the lamp', 'quotation Trim the wick']],
    ['nothing of the kind', []],
  ])('lists of a page only what has the words %j', (words, expected) => {
    expect(outline('section', [], words).items.map(line)).toEqual(expected);
  });

  it('says where a quotation ends that goes on into another block', () => {
    const found = outline().items.filter(({ kind }) => kind === 'quotation');
    expect(found[1]!.place).toEqual({ block: 9, start: 0, end: BLOCKS[9]!.text.length, endBlock: 10 });
  });

  it('puts what is saved of a quotation to it, and what is saved besides where it stands', () => {
    const saved: FoundQuotation[] = [
      { id: 'a', status: 'changed', stretches: [stretch(6, 'Trim the wick, ')] },
      { id: 'b', status: 'exact', stretches: [stretch(7, 'the lamp'), stretch(9, 'Never')] },
      { id: 'c', status: 'orphan', stretches: [] },
    ];
    const found = outline('section', saved).items.filter((item) => item.kind === 'quotation');
    expect(
      found.map(({ text, source, saved: kept }) => [text.split('\n')[0], source?.kind ?? null, kept]),
    ).toEqual([
      ['Trim the wick', 'inline', [{ id: 'a', status: 'changed' }]],
      ['the lamp', null, [{ id: 'b', status: 'exact' }]],
      ['Never leave a lamp alone.', 'inline', []],
    ]);
    expect(found[1]!.text).toBe('the lamp\nNever');
  });
});

describe('what is in the window', () => {
  const seen = (...stretches: Stretch[]) => {
    const made = outline();
    return made.within(stretches).map((at) => line(made.items[at]!));
  };

  it.each([
    ['all of a block', [stretch(2, BLOCKS[1]!.text)], ['term lamp', 'term wick', 'term glass']],
    [
      'the end of a block, a word cut through',
      [{ block: 2, start: 18, end: 40 }],
      ['term lamp', 'term glass'],
    ],
    ['terms further down in their section', [stretch(7, BLOCKS[6]!.text)], ['term lamp', 'term wick']],
    ['a heading with its terms', [stretch(5, 'On the lamp')], ['heading On the lamp', 'term lamp']],
    ['a heading with nothing below it', [stretch(3, 'Nothing here'), stretch(4, 'No word')], []],
    ['the second block of a quotation', [stretch(10, 'not like')], ['quotation Never leave a lamp alone.']],
    ['a block that is not known', [{ block: 99, start: 0, end: 10 }], []],
  ])('%s', (_, stretches, expected) => {
    expect(seen(...stretches)).toEqual(expected);
  });
});
