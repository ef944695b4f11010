import { describe, expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { normalize } from '../text/normalize.ts';
import type { SavedQuotation } from './saved-quotation.ts';
import { SearchBuilder } from './search-builder.ts';
import { ANCHORS, CHECKS, searchDocument, siteOf } from './search-document.ts';
import { SearchIndex } from './search-index.ts';
import type { SearchLayer } from './search-layer.ts';
import { isMatch, parseQuery } from './search-query.ts';
import { NO_FILTER, type SearchFilter, type SearchRequest } from './search-request.ts';
import { readRuns } from './search-tokens.ts';

const WORDS =
  'a an anchor anchors anchored annotate annotation the then them quote quoting it’s don’t mp3 café Ωmega'.split(
    ' ',
  );
const CHARACTERS = [...'信頼性頼信の注釈のサーバーさばを、。々𠮟ｶﾞ'];
const TAGS = ['観測', 'to read', 'anchor', '性'];
const DAY = 86_400_000;

function quotations(count: number, seed: number): SavedQuotation[] {
  const pick = random(seed);
  const of = <T>(list: readonly T[]) => list[pick(list.length)]!;
  const text = () =>
    Array.from({ length: 1 + pick(12) }, () =>
      pick(2) === 0 ? of(WORDS) : Array.from({ length: 1 + pick(5) }, () => of(CHARACTERS)).join(''),
    ).join(of([' ', '', ', ']));
  return Array.from({ length: count }, (_, at) => ({
    id: `id-${at}`,
    selector: { exact: text(), prefix: '', suffix: '', start: null, end: null },
    page: {
      url: `https://www.site-${pick(4)}.example/${at}`,
      canonicalUrl: null,
      title: pick(3) === 0 ? text() : of(['B', 'a', 'Ｃ', '']),
      author: of(['Ada', '紫式部', null]),
      site: of(['Site', null]),
      lang: null,
      published: null,
    },
    cited:
      pick(3) > 0
        ? null
        : {
            author: of(['Ada', 'Bob', null]),
            authorUrl: null,
            title: text(),
            site: null,
            url: null,
            reported: false,
          },
    note: pick(4) === 0 ? text() : '',
    tags: TAGS.filter(() => pick(3) === 0),
    check:
      pick(3) === 0 ? { status: of(['verbatim', 'absent'] as const), similarity: 1, url: '', at: 1 } : null,
    created: pick(30) * DAY,
    updated: 0,
    anchor: pick(2) === 0 ? { status: of(['exact', 'orphan', 'changed'] as const), at: 1 } : null,
  }));
}

function layerOf(list: readonly SavedQuotation[], replaced: readonly string[] = []): SearchLayer {
  const builder = new SearchBuilder();
  for (const quotation of list) builder.add(searchDocument(quotation));
  const finishing = builder.finishing(replaced);
  for (;;) {
    const { done, value } = finishing.next();
    if (done) return value;
  }
}

type Read = { quotation: SavedQuotation; runs: ReturnType<typeof readRuns> };

const readAll = (list: readonly SavedQuotation[]): Read[] =>
  list.map((quotation) => ({
    quotation,
    runs: searchDocument(quotation).texts.flatMap((text) => readRuns(normalize(text))),
  }));

/** Goes through every quotation from its beginning to its end. */
function scan(list: readonly Read[], query: string): SavedQuotation[] {
  const parts = parseQuery(query);
  const stands = ({ runs }: Read, part: (typeof parts)[number]) =>
    runs.some((run) =>
      part.isWord ? run.isWord && isMatch(part, run.text) : !run.isWord && run.text.includes(part.text),
    );
  return list.filter((read) => parts.every((part) => stands(read, part))).map(({ quotation }) => quotation);
}

function passes(quotation: SavedQuotation, filter: SearchFilter): boolean {
  const authors = [quotation.page.author, quotation.cited?.author];
  return (
    filter.tags.every((tag) => quotation.tags.includes(tag)) &&
    (filter.authors.length === 0 || filter.authors.some((author) => authors.includes(author))) &&
    (filter.sites.length === 0 || filter.sites.includes(siteOf(quotation))) &&
    (filter.titles.length === 0 || filter.titles.includes(quotation.page.title)) &&
    (filter.from === null || quotation.created >= filter.from) &&
    (filter.until === null || quotation.created < filter.until) &&
    (filter.anchors.length === 0 || filter.anchors.includes(quotation.anchor?.status ?? 'unopened')) &&
    (filter.checks.length === 0 || filter.checks.includes(quotation.check?.status ?? 'unchecked'))
  );
}

const request = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  filter: NO_FILTER,
  sort: 'relevance',
  offset: 0,
  limit: 1000,
  ...more,
});

const QUERIES = [
  ...[
    '',
    'a',
    'an',
    'anc',
    'anchor',
    'anchors ',
    'anchored it',
    'th',
    'the ',
    'quot',
    'quotes',
    "don't",
    'cafe',
    'mp',
  ],
  ...[
    '信',
    '信頼',
    '頼信',
    '信頼性',
    '性頼信の',
    '注釈の',
    'さーば',
    'サーバー',
    'の',
    '𠮟',
    '𠮟る',
    '々',
    'が',
    '、',
    'ωm',
  ],
  ...[
    '信頼 anch',
    'a の',
    'sサーバ',
    '性 性',
    'site',
    'ada',
    '紫式部',
    '観測',
    'zzz',
    'anchorage',
    'site-1.example',
  ],
];

const FILTERS: readonly Partial<SearchFilter>[] = [
  {},
  { tags: ['観測'] },
  { tags: ['観測', 'anchor'] },
  { authors: ['Ada'] },
  { authors: ['紫式部', 'Bob'], checks: ['unchecked'] },
  { sites: ['Site', 'site-2.example'] },
  { titles: ['B', 'a'], sites: ['Site'] },
  { from: 10 * DAY, until: 20 * DAY },
  { anchors: ['unopened', 'orphan'] },
  { checks: ['absent'], tags: ['性'] },
  { tags: ['nobody has it'] },
];

describe.each([
  ['one layer', (list: SavedQuotation[]) => [layerOf(list)]],
  [
    'three layers, of which later ones replace',
    (list: SavedQuotation[]) => {
      const old = quotations(list.length, 99);
      const half = list.length >> 1;
      return [
        layerOf([...old.slice(0, half + 50), { ...old[0]!, id: 'gone' }]),
        layerOf(list.slice(0, half), [...list.slice(0, half).map(({ id }) => id), 'gone']),
        layerOf(
          list.slice(half),
          list.slice(half).map(({ id }) => id),
        ),
      ];
    },
  ],
])('in %s', (_, layersOf) => {
  const list = quotations(400, 7);
  const read = readAll(list);
  const index = new SearchIndex(layersOf(list));

  it('counts what is there', () => {
    expect(index.count).toBe(list.length);
  });

  it.each(QUERIES)('finds %j where reading all of it does', (query) => {
    const scanned = scan(read, query);
    for (const some of FILTERS) {
      const filter = { ...NO_FILTER, ...some };
      const { ids, total } = index.search(request(query, { filter }));
      const wanted = scanned.filter((quotation) => passes(quotation, filter)).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(wanted.toSorted());
      expect(total).toBe(ids.length);
    }
  });

  it('finds something for most of these queries', () => {
    expect(QUERIES.filter((query) => index.search(request(query)).total > 0).length).toBeGreaterThan(30);
  });

  it.each(['newest', 'oldest', 'title', 'author', 'relevance'] as const)('gives pages by %s', (sort) => {
    const all = index.search(request('a', { sort })).ids;
    const pages = [0, 7, 14].flatMap((offset) => index.search(request('a', { sort, offset, limit: 7 })).ids);
    expect(pages).toEqual(all.slice(0, 21));
    expect(index.search(request('a', { sort, offset: all.length })).ids).toEqual([]);
  });

  it('sorts by date and by the alphabet', () => {
    const byId = new Map(list.map((quotation) => [quotation.id, quotation]));
    const of = (sort: SearchRequest['sort']) =>
      index.search(request('', { sort })).ids.map((id) => byId.get(id)!);
    const dates = of('newest').map(({ created }) => created);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(of('oldest').map(({ id }) => id)).toEqual(
      of('newest')
        .map(({ id }) => id)
        .reverse(),
    );
    const titles = of('title').map(({ page }) => normalize(page.title).folded);
    const named = titles.filter((title) => title !== '');
    expect(titles.slice(0, named.length)).toEqual(named.toSorted());
  });

  it('counts the labels of what was found', () => {
    const { ids, facets } = index.search(request('anchor'));
    const found = list.filter(({ id }) => ids.includes(id));
    for (const tag of TAGS) {
      const count = found.filter(({ tags }) => tags.includes(tag)).length;
      expect(facets.tags.find(([label]) => label === tag)?.[1] ?? 0).toBe(count);
    }
    const sites = Map.groupBy(found, siteOf);
    expect(new Map(facets.sites)).toEqual(new Map([...sites].map(([site, of]) => [site, of.length])));
    for (const [status, count] of facets.anchors) {
      expect(found.filter(({ anchor }) => (anchor?.status ?? 'unopened') === status)).toHaveLength(count);
    }
    for (const [status, count] of facets.checks) {
      expect(found.filter(({ check }) => (check?.status ?? 'unchecked') === status)).toHaveLength(count);
    }
    const counts = index.facets.tags.map(([, count]) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

it('lists page by page, across layers, the same page under its several addresses', () => {
  const [made] = quotations(1, 1);
  const on = (id: string, created: number, url: string, start: number | null, more = {}): SavedQuotation => ({
    ...{ ...made!, id, created },
    selector: { ...made!.selector, start },
    page: { ...made!.page, url, canonicalUrl: null, title: 'T', author: null, ...more },
  });
  const index = new SearchIndex([
    layerOf([
      on('a2', 9, 'https://a.example/?utm_source=x', 50),
      on('b1', 8, 'https://b.example/', 1),
      on('gone', 99, 'https://c.example/', 1),
      on('book', 1, '', null),
      on('other book', 2, '', null, { title: 'U' }),
    ]),
    layerOf([on('a1', 3, 'https://m.a.example/', 10, { canonicalUrl: 'http://www.a.example' })], ['gone']),
  ]);
  const whole = index.search({ ...request(''), sort: 'page', offset: 0, limit: 9 });
  expect(whole.ids).toEqual(['a1', 'a2', 'b1', 'other book', 'book']);
  expect(whole.pages?.map(([, count]) => count)).toEqual([2, 1, 1, 1]);
  expect(index.search({ ...request(''), sort: 'page', offset: 1, limit: 2 }).ids).toEqual(['a2', 'b1']);
  expect(index.search({ ...request(''), sort: 'newest' }).pages).toBe(null);
});

describe('relevance', () => {
  const [made] = quotations(1, 1);
  const quotation = (
    id: string,
    exact: string,
    title = '',
    more: Partial<SavedQuotation> = {},
  ): SavedQuotation => ({
    ...made!,
    ...more,
    id,
    selector: { ...made!.selector, exact },
    page: { ...made!.page, title, author: null, site: 'x' },
    cited: null,
    note: '',
    tags: [],
    created: 0,
  });
  const order = (query: string, list: readonly SavedQuotation[]) =>
    new SearchIndex([layerOf(list)]).search(request(query)).ids;

  it.each([
    ['the word itself before another form of it', 'quote', ['quoting words', 'quote words']],
    ['a whole word before one that begins so', 'anchor', ['anchorage here', 'anchor here']],
    ['what says it more often', '信頼', ['信頼とはなにか', '信頼は信頼から']],
    ['what is short', 'anchor', ['an anchor and so many other words that say nothing of it', 'an anchor']],
    ['what has the rare word more often', 'the anchor', ['the the the the anchor', 'anchor the anchor']],
  ])('puts %s', (_, query, [worse, better]) => {
    const others = Array.from({ length: 9 }, (_, at) => quotation(`other ${at}`, 'the'));
    expect(order(query, [quotation('worse', worse!), quotation('better', better!), ...others])).toEqual([
      'better',
      'worse',
    ]);
  });

  it('puts a title before the words', () => {
    const list = [quotation('words', 'anchor', 'other'), quotation('title', 'other', 'anchor')];
    expect(order('anchor', list)).toEqual(['title', 'words']);
  });

  it('takes the newest first where all is the same', () => {
    const list = [1, 3, 2].map((created) => ({ ...quotation(`${created}`, 'anchor'), created }));
    expect(order('anchor', list)).toEqual(['3', '2', '1']);
  });
});

it('finds nothing where nothing is', () => {
  expect(new SearchIndex([]).search(request('a'))).toEqual({
    total: 0,
    ids: [],
    pages: null,
    facets: {
      ...{ tags: [], authors: [], sites: [] },
      anchors: ANCHORS.map((status) => [status, 0]),
      checks: CHECKS.map((status) => [status, 0]),
    },
  });
  expect(new SearchIndex([layerOf([])]).search(request('')).total).toBe(0);
});
