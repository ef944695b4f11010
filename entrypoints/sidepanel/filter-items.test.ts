import { expect, it } from 'vitest';
import type { QuotationItem, TermItem } from '../../utils/overlay/panel-messages.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { foldWords, hasWords } from './filter-items.ts';

const place = { block: 1, start: 0, end: 4 };
const term: TermItem = {
  ...{ kind: 'term', text: 'Lamps', lang: null, entries: [7], definition: 'Lights a room', count: 1, place },
};
const quotation: QuotationItem = {
  ...{ kind: 'quotation', text: '灯りは消すな', lang: 'ja', saved: [], place },
  source: { kind: 'block', author: 'ミナト', title: 'Lamp Notes', site: null, url: null, reported: false },
};
const ENTRY: Entry = {
  ...{ id: 7, term: 'ランプ', aliases: ['oil lamp'], reading: 'らんぷ', lang: 'ja', definition: 'Burns oil' },
  ...{ sources: [], tags: ['sea'], sites: [], glossary: '', created: 1, updated: 1 },
};

it.each<[string, TermItem | QuotationItem, string, boolean]>([
  ['nothing finds all', term, '  ', true],
  ['as the page writes it, whatever the case', term, 'lamp', true],
  ['in full width', term, 'ＬＡＭＰ', true],
  ['what the page says', term, 'a room', true],
  ['what a glossary says', term, 'burns', true],
  ['another name in a glossary', term, 'OIL LAMP', true],
  ['a name in other kana', term, 'らンぷ', true],
  ['a tag', term, 'sea', true],
  ['nothing of the kind', term, 'wick', false],
  ['quoted words', quotation, '消すな', true],
  ['the author in other kana', quotation, 'みなと', true],
  ['the title of the source', quotation, 'lamp notes', true],
  ['what only a term has', quotation, 'oil', false],
])('finds by %s', (_, item, words, expected) => {
  expect(hasWords(item, foldWords(words), (id) => (id === 7 ? ENTRY : undefined))).toBe(expected);
});

it('looks through the page alone until the glossaries are read', () => {
  expect(hasWords({ ...term }, foldWords('burns'), () => undefined)).toBe(false);
});
