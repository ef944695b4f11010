// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QuotationFields, SavedQuotation } from '../quotes/saved-quotation.ts';
import { openDatabase } from './database.ts';
import {
  getQuotations,
  newestQuotations,
  quotationsFromSource,
  quotationsOfPage,
  sameWords,
} from './find-quotations.ts';
import { importQuotations, undoImport } from './import-quotations.ts';
import { keepAnchors } from './keep-anchors.ts';
import { purgeImports } from './purge-imports.ts';
import { readQuotationRevision, watchQuotationRevision } from './quotation-revision.ts';
import type { QuotationStore } from './quotation-store.ts';
import { reattachQuotation } from './reattach-quotation.ts';
import { removeQuotations, restoreQuotations } from './remove-quotations.ts';
import { saveQuotation } from './save-quotation.ts';
import { QuotationMissingError, updateQuotation } from './update-quotation.ts';

let created = 0;

function fields(
  exact: string,
  url = 'https://a.example/post',
  more: Partial<QuotationFields> = {},
): QuotationFields {
  return {
    selector: { exact, prefix: 'before', suffix: 'behind', start: 10, end: 10 + exact.length },
    page: { url, canonicalUrl: null, title: 'T', author: null, site: null, lang: 'en', published: null },
    cited: null,
    note: '',
    tags: [],
    check: null,
    created: ++created,
    ...more,
  };
}

let store: QuotationStore;
let written: number[];

beforeEach(() => {
  written = [];
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: (revision) => written.push(revision) };
});

const save = async (given: QuotationFields) => (await saveQuotation(given, store)).quotation;
const words = (list: readonly SavedQuotation[]) => list.map(({ selector }) => selector.exact);

describe('saving', () => {
  it('gives a quotation back as it was put in', async () => {
    const given = fields('Words.', undefined, { note: 'N', tags: ['a', 'b'] });
    const { quotation, isNew } = await saveQuotation(given, store);
    expect(isNew).toBe(true);
    expect(quotation).toEqual({ ...given, id: quotation.id, updated: given.created, anchor: null });
    expect(quotation.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await getQuotations([quotation.id], store)).toEqual([quotation]);
  });

  it.each([
    ['again', {}, true],
    [
      'from the same page by another address',
      { page: { ...fields('').page, url: 'http://www.a.example/post/?utm_source=x#y' } },
      true,
    ],
    ['from another page', { page: { ...fields('').page, url: 'https://b.example/' } }, false],
    [
      'from another place',
      { selector: { exact: 'Words.', prefix: '', suffix: '', start: 90, end: 96 } },
      false,
    ],
    [
      'from nobody knows where, with the same around them',
      { selector: { exact: 'Words.', prefix: 'before', suffix: 'behind', start: null, end: null } },
      true,
    ],
    [
      'from nobody knows where, with something else around them',
      { selector: { exact: 'Words.', prefix: 'x', suffix: '', start: null, end: null } },
      false,
    ],
    ['with other words', { selector: { ...fields('Other.').selector } }, false],
  ])('the same words %s', async (_, more, isOnce) => {
    const first = await save(fields('Words.'));
    const second = await saveQuotation(fields('Words.', undefined, { note: 'other', ...more }), store);
    expect(second.isNew).toBe(!isOnce);
    if (isOnce) expect(second.quotation).toEqual(first);
    expect(await newestQuotations(9, 0, store)).toHaveLength(isOnce ? 1 : 2);
    expect(written).toHaveLength(isOnce ? 1 : 2);
  });

  it('saves the same words once even when it is asked twice at a time', async () => {
    const saved = await Promise.all([1, 2, 3].map(() => saveQuotation(fields('Words.'), store)));
    expect(saved.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(saved.map(({ quotation }) => quotation.id)).size).toBe(1);
  });

  it('says so when nothing could be stored', async () => {
    const unstorable = fields('x', undefined, { note: (() => {}) as unknown as string });
    await expect(saveQuotation(unstorable, store)).rejects.toThrow();
    expect(await newestQuotations(9, 0, store)).toEqual([]);
    expect(await readQuotationRevision(store)).toBe(0);
  });
});

describe('changing', () => {
  it('changes what is named and keeps the rest', async () => {
    const saved = await save(fields('Words.', undefined, { note: 'old', tags: ['t'] }));
    const changed = await updateQuotation(saved.id, { note: 'new' }, store);
    expect(changed).toEqual({ ...saved, note: 'new', updated: changed.updated });
    expect(changed.updated).toBeGreaterThan(saved.updated);
    expect(await getQuotations([saved.id], store)).toEqual([changed]);
  });

  it('takes where it was found for no edit', async () => {
    const saved = await save(fields('Words.'));
    const anchor = { status: 'orphan', at: 5 } as const;
    expect(await updateQuotation(saved.id, { anchor }, store)).toEqual({ ...saved, anchor });
  });

  it('finds a quotation that is attached elsewhere by its new words', async () => {
    const saved = await save(fields('Words.'));
    const selector = { ...saved.selector, exact: 'Other words.', start: 3, end: 15 };
    await updateQuotation(saved.id, { selector, check: null }, store);
    expect(await sameWords('Words.', store)).toEqual([]);
    expect(await sameWords('other  words', store)).toMatchObject([{ id: saved.id, selector }]);
  });

  it('says so when it is gone', async () => {
    const missing = updateQuotation('nowhere', { note: 'x' }, store);
    await expect(missing).rejects.toEqual(new QuotationMissingError('nowhere'));
    expect(written).toEqual([]);
  });
});

describe('removing', () => {
  it('brings removed quotations back as they were', async () => {
    const a = await save(fields('A'));
    const b = await save(fields('B'));
    const removed = await removeQuotations([b.id, 'nowhere', b.id], store);
    expect(removed).toEqual([b]);
    expect(await newestQuotations(9, 0, store)).toEqual([a]);
    await restoreQuotations(removed, store);
    expect(await newestQuotations(9, 0, store)).toEqual([b, a]);
    expect(await sameWords('B', store)).toEqual([b]);
  });
});

describe('the revision', () => {
  it('is another after every write, and is told', async () => {
    const seen: number[] = [];
    const watching = new AbortController();
    watchQuotationRevision((revision) => seen.push(revision), watching.signal, store);
    const { id } = await save(fields('A'));
    await updateQuotation(id, { note: 'x' }, store);
    await restoreQuotations(await removeQuotations([id], store), store);
    await removeQuotations(['nowhere'], store);
    expect(written).toEqual([1, 2, 3, 4]);
    await expect.poll(() => seen.at(-1)).toBe(4);
    watching.abort();
  });
});

describe('finding', () => {
  it('finds what was saved from a page by any of its addresses', async () => {
    const page = { ...fields('').page, url: 'https://m.example/1', canonicalUrl: 'https://a.example/post' };
    const a = await save(fields('A'));
    const b = await save(fields('B', '', { page }));
    await save(fields('C', 'https://other.example/'));
    expect(words(await quotationsOfPage('http://a.example/post/#x', null, store))).toEqual(['A', 'B']);
    expect(await quotationsOfPage('https://m.example/1', null, store)).toEqual([b]);
    expect(await quotationsOfPage('https://x.example/', 'https://a.example/post?fbclid=1', store)).toEqual([
      a,
      b,
    ]);
    expect(await quotationsOfPage('https://m.example/1', 'https://a.example/post', store)).toEqual([a, b]);
  });

  it('finds what is from a source, or from a page that cites it', async () => {
    const cited = {
      author: null,
      authorUrl: null,
      title: null,
      site: null,
      url: 'http://src.example/x/#p',
      reported: false,
    };
    await save(fields('from it', 'https://src.example/x'));
    await save(fields('citing it', 'https://blog.example/', { cited }));
    await save(fields('neither', 'https://blog.example/'));
    expect(words(await quotationsFromSource('https://src.example/x', store))).toEqual([
      'from it',
      'citing it',
    ]);
  });

  it.each([
    ['“Words — here”', '"words - here"', true],
    ['ＡＢＣ と ｶﾞ', 'abcとガ', true],
    ['注釈、とは。', '注釈とは', true],
    ['It does not.', 'It does.', false],
    ['?!', '?!', true],
    ['?!', '!!', false],
  ])('%j and %j are the same words: %s', async (one, other, isSame) => {
    await save(fields(one, 'https://b.example/'));
    expect(words(await sameWords(other, store))).toEqual(isSame ? [one] : []);
  });

  it('lists the newest in pages', async () => {
    for (const exact of ['A', 'B', 'C', 'D']) await save(fields(exact));
    expect(words(await newestQuotations(2, 0, store))).toEqual(['D', 'C']);
    expect(words(await newestQuotations(2, 2, store))).toEqual(['B', 'A']);
  });

  it('gives quotations in the order asked for', async () => {
    const [a, b] = [await save(fields('A')), await save(fields('B'))];
    expect(await getQuotations([b.id, 'nowhere', a.id, b.id], store)).toEqual([b, a, b]);
  });
});

describe('importing', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => fields(`Words ${at}`));

  it('adds all, in one step for whoever looks', async () => {
    const seen = new Set<number>();
    const { batch, added, duplicates } = await importQuotations(many(120), store, {
      part: 50,
      onProgress: () => void newestQuotations(5000, 0, store).then((list) => seen.add(list.length)),
    });
    expect({ added, duplicates }).toEqual({ added: 120, duplicates: [] });
    expect(await newestQuotations(5000, 0, store)).toHaveLength(120);
    expect([...seen].every((count) => count === 0 || count === 120)).toBe(true);
    expect(await readQuotationRevision(store)).toBe(1);
    await undoImport(batch, store);
    expect(await newestQuotations(5000, 0, store)).toEqual([]);
    expect(await quotationsOfPage('https://a.example/post', null, store)).toEqual([]);
    await expect(
      updateQuotation((await store.database.quotations.toCollection().first())!.id, { note: '' }, store),
    ).rejects.toThrow(QuotationMissingError);
    await purgeImports(store);
    expect(await store.database.quotations.count()).toBe(0);
    expect(await store.database.quotationBatches.count()).toBe(0);
  });

  it('tells duplicates: of what is there, and within the file', async () => {
    const there = await save(fields('there'));
    const list = [
      fields('new'),
      fields('there', 'http://a.example/post#again'),
      { ...fields('other words'), id: there.id },
      fields('NEW'),
      fields('new', 'https://b.example/'),
    ];
    const { added, duplicates } = await importQuotations(list, store);
    expect({ added, duplicates }).toEqual({ added: 2, duplicates: [1, 2, 3] });
    expect(await getQuotations([there.id], store)).toEqual([there]);
  });

  it('keeps what a file says', async () => {
    const id = '8c5b8b1c-5a42-4a1d-9f0e-3f0e0b7a2f11';
    const given = { ...fields('A'), id, updated: 77, anchor: { status: 'changed', at: 3 } as const };
    await importQuotations([given], store);
    expect(await getQuotations([id], store)).toEqual([given]);
  });

  it('takes again what was undone', async () => {
    const list = many(3).map((given, at) => ({ ...given, id: `id-${at}` }));
    const first = await importQuotations(list, store);
    await undoImport(first.batch, store);
    expect(await importQuotations(list, store)).toMatchObject({ added: 3, duplicates: [] });
    expect(await newestQuotations(9, 0, store)).toHaveLength(3);
  });

  it('adds nothing when it is given up, and leaves nothing', async () => {
    const giving = new AbortController();
    const importing = importQuotations(many(120), store, {
      part: 50,
      signal: giving.signal,
      onProgress: (done) => done >= 50 && giving.abort(new Error('enough')),
    });
    await expect(importing).rejects.toThrow('enough');
    expect(await store.database.quotations.count()).toBe(0);
    expect(await readQuotationRevision(store)).toBe(0);
  });

  it('adds nothing of a list in which one cannot be stored', async () => {
    const list = many(70);
    list[65] = fields('bad', undefined, { note: (() => {}) as unknown as string });
    await expect(importQuotations(list, store, { part: 50 })).rejects.toThrow();
    expect(await newestQuotations(9, 0, store)).toEqual([]);
    expect(await store.database.quotations.count()).toBe(0);
  });

  it('has what a closed page left behind taken away by the next', async () => {
    // As if it had ended in the middle: rows are there and the import is hidden.
    await importQuotations(many(3), store);
    await store.database.meta.put({ key: 'hiddenBatches', value: [1] });
    expect(await newestQuotations(9, 0, store)).toEqual([]);
    await importQuotations([fields('next')], store);
    expect(words(await newestQuotations(9, 0, store))).toEqual(['next']);
    expect(await store.database.quotations.count()).toBe(1);
  });
});

it('opens a database from before there were quotations', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('old', options);
  old.version(1).stores({ entries: '++id, [glossary+sort], *labels', glossaries: 'id', meta: 'key' });
  old.version(2).stores({ chunks: 'id', layers: '++id', changes: '++seq' });
  await old.table('meta').put({ key: 'revision', value: 7 });
  old.close();
  const database = openDatabase('old', options);
  const opened: QuotationStore = { database, onWritten: () => {} };
  await saveQuotation(fields('A'), opened);
  expect(words(await newestQuotations(9, 0, opened))).toEqual(['A']);
  expect(await database.meta.get('revision')).toEqual({ key: 'revision', value: 7 });
});

describe('books', () => {
  const inBook = (title: string, location: string | null) =>
    fields('Chapter the first.', undefined, {
      selector: {
        ...{ exact: 'Chapter the first.', prefix: '', suffix: '', start: null, end: null },
        place: { page: null, location },
      },
      page: { ...fields('').page, url: '', title, author: 'Ada' },
    });

  it('have no address: the same words of two books, or of two places in one, are two quotations', async () => {
    const list = [inBook('Tides', '10'), inBook('Lamps', '10'), inBook('Tides', '99'), inBook('Tides', '10')];
    expect(await importQuotations(list, store)).toMatchObject({ added: 3, duplicates: [3] });
  });
});

describe('attaching to another place', () => {
  const check = { status: 'verbatim' as const, similarity: 1, url: 'https://s.example/', at: 5 };

  it('joins what was written about both, and takes the other away', async () => {
    const lost = await save(fields('Old words.', undefined, { note: 'one', tags: ['a'], check }));
    const target = await save(fields('New words.', undefined, { note: 'two', tags: ['b', 'a'] }));
    const moved = await reattachQuotation(lost.id, target.id, store);
    expect(moved).toMatchObject({
      ...{ id: lost.id, created: lost.created, selector: target.selector },
      ...{ note: 'one\n\ntwo', tags: ['a', 'b'], anchor: { status: 'exact' } },
      // The words that were checked are no longer there.
      check: null,
    });
    expect(await getQuotations([lost.id, target.id], store)).toEqual([moved]);
  });

  it('keeps a check of the same words', async () => {
    const lost = await save(fields('Words.', undefined, { check }));
    const { start: _, ...selector } = lost.selector;
    const target = await save(fields('Words.', undefined, { selector: { ...selector, start: 99 } }));
    expect((await reattachQuotation(lost.id, target.id, store)).check).toEqual(check);
  });

  it('does nothing where one of them is gone, or both are the same', async () => {
    const { id } = await save(fields('Words.', undefined, { note: 'one' }));
    await expect(reattachQuotation(id, crypto.randomUUID(), store)).rejects.toThrow(QuotationMissingError);
    await expect(reattachQuotation(crypto.randomUUID(), id, store)).rejects.toThrow(QuotationMissingError);
    await expect(reattachQuotation(id, id, store)).rejects.toThrow(QuotationMissingError);
    expect(await getQuotations([id], store)).toMatchObject([{ note: 'one', anchor: null }]);
  });
});

describe('keeping how they were found', () => {
  it('is one write, and leaves what has been attached elsewhere meanwhile', async () => {
    const all = await Promise.all(['One.', 'Two.', 'Three.'].map((exact) => save(fields(exact))));
    const [one, two, three] = all as [SavedQuotation, SavedQuotation, SavedQuotation];
    await updateQuotation(two.id, { selector: { ...two.selector, start: 77 } }, store);
    await removeQuotations([three.id], store);
    const before = await readQuotationRevision(store);
    const found = all.map(({ id, selector }) => ({ id, selector, status: 'orphan' as const }));
    await keepAnchors(found, store, 9);
    expect(await readQuotationRevision(store)).toBe(before + 1);
    const kept = await getQuotations([one.id, two.id, three.id], store);
    expect(kept.map(({ anchor, updated }) => [anchor, updated === one.updated])).toEqual([
      [{ status: 'orphan', at: 9 }, true],
      [null, false],
    ]);
    await keepAnchors(found, store, 10);
    expect(await readQuotationRevision(store)).toBe(before + 1);
  });
});
