import { describe, expect, it, test } from 'vitest';
import {
  CUSTOMER,
  cre,
  ENGLISH_SRE,
  ESTATE,
  first,
  JAPANESE_SRE,
  KUBERNETES,
  ON_KUBERNETES,
  ON_WHALES,
  OWN,
  pod,
  rank,
  sense,
  VERA,
  WHALES,
} from '../../tests/fixtures/senses.ts';
import type { Sense } from './rank-senses.ts';
import type { SenseChoice, SenseContext, SenseReason } from './sense-context.ts';

describe('a page tells which sense is meant', () => {
  it.each<[string, Sense[], Partial<SenseContext>, number, SenseReason | null]>([
    ['nothing is known', [VERA, JAPANESE_SRE], {}, 1, null],
    [
      'an English entry on a Japanese page',
      [VERA, JAPANESE_SRE],
      { lang: 'ja' },
      2,
      { kind: 'language', lang: 'ja' },
    ],
    [
      'a Japanese page that does not say so',
      [VERA, JAPANESE_SRE],
      { nearby: 'うちのSREは夜も電話を待っている。' },
      2,
      { kind: 'language', lang: 'ja' },
    ],
    [
      'a Japanese page that says it is English',
      [VERA, JAPANESE_SRE],
      { lang: 'en', nearby: 'うちのSREは夜も電話を待っている。' },
      2,
      { kind: 'language', lang: 'ja' },
    ],
    [
      'a Japanese entry on an English page',
      [
        { ...JAPANESE_SRE, rank: 1 },
        { ...VERA, rank: 2 },
      ],
      { lang: 'en-GB' },
      1,
      { kind: 'language', lang: 'en' },
    ],
    [
      'the languages that entries say',
      [sense(1, 'x', { lang: 'de' }), sense(2, 'x', { lang: 'en-US' })],
      { lang: 'en' },
      2,
      { kind: 'language', lang: 'en' },
    ],
    [
      'a language in Latin letters that is not known',
      [sense(1, 'Eine Gruppe von Personen'), sense(2, 'x', { lang: 'en' })],
      { lang: 'en' },
      1,
      null,
    ],
    [
      'a Japanese page that expands it in English',
      [VERA, JAPANESE_SRE],
      { lang: 'ja', definitions: ['Self-Regulation Empowerment'] },
      1,
      { kind: 'page', words: ['Self-Regulation Empowerment'] },
    ],
    [
      'a Japanese page with the words of an English entry',
      [JAPANESE_SRE, { ...ENGLISH_SRE, id: 1, rank: 3 }],
      {
        lang: 'ja',
        nearby: 'SREではerror budgetを決め、postmortemを書き、observabilityを高めてtoilを減らす。',
      },
      1,
      { kind: 'words', words: ['postmortem', 'observability', 'toil'] },
    ],
    [
      'whales',
      [KUBERNETES, { ...WHALES, rank: 3 }],
      ON_WHALES,
      1,
      { kind: 'words', words: ['orca', 'dolphin', 'whale'] },
    ],
    [
      'containers',
      [WHALES, KUBERNETES],
      ON_KUBERNETES,
      2,
      { kind: 'words', words: ['kubernetes', 'container', 'node'] },
    ],
    ['neither', [WHALES, KUBERNETES], { lang: 'en', nearby: 'She opened the pod with a knife.' }, 1, null],
    [
      'the words of the paragraph before those of the page',
      [WHALES, KUBERNETES],
      {
        ...ON_KUBERNETES,
        nearby: 'Why the name? A pod is what whales and dolphins hunt in, far out in the sea.',
      },
      1,
      { kind: 'words', words: ['dolphin', 'whale', 'sea'] },
    ],
    [
      'Japanese compounds by their parts',
      [cre(1, '顧客の信頼性を高めるエンジニアリング。'), cre(2, '事務所や店舗として貸される商業用不動産。')],
      { lang: 'ja', nearby: 'CRE市場では不動産の空室率が上がっている。' },
      2,
      { kind: 'words', words: ['不動産'] },
    ],
    [
      'an expansion that is an alias',
      [CUSTOMER, ESTATE],
      { lang: 'en', definitions: ['Commercial Real Estate'] },
      2,
      { kind: 'page', words: ['commercial real estate'] },
    ],
    [
      'an expansion in another form',
      [ESTATE, CUSTOMER],
      { lang: 'en', definitions: ['Customer Reliability Engineers'] },
      1,
      { kind: 'page', words: ['Customer Reliability Engineering'] },
    ],
    [
      'an expansion that stands in the definition',
      [CUSTOMER, cre(2, 'Commercial real estate: offices, shops and warehouses that are let.')],
      { lang: 'en', definitions: ['commercial real estate'] },
      2,
      { kind: 'page', words: ['commercial real estate'] },
    ],
    [
      'a sentence of the page',
      [WHALES, KUBERNETES],
      {
        lang: 'en',
        definitions: [
          'the smallest unit that Kubernetes deploys, a set of containers with their storage on a node',
        ],
      },
      2,
      { kind: 'page', words: ['kubernetes', 'container', 'node'] },
    ],
    [
      'an expansion of neither',
      [CUSTOMER, ESTATE],
      { lang: 'en', definitions: ['cumulative record error'] },
      1,
      null,
    ],
    [
      'a name that stands elsewhere on the page',
      [CUSTOMER, ESTATE],
      { lang: 'en', named: [2], words: ['estate', 'real', 'commercial'] },
      2,
      { kind: 'named', name: 'commercial real estate' },
    ],
    [
      'one of several names, no telling which',
      [CUSTOMER, { ...ESTATE, aliases: ['commercial real estate', '商業用不動産'] }],
      { lang: 'en', named: [2] },
      2,
      { kind: 'named', name: null },
    ],
    [
      'a tag that the page is about',
      [pod(1, 'A set of things.'), pod(2, 'A set of things.', { tags: ['core-object', 'Kubernetes'] })],
      { lang: 'en', words: ['kubernetes', 'cluster'] },
      2,
      { kind: 'tag', tag: 'Kubernetes' },
    ],
    [
      'a tag that all have',
      [pod(1, '', { tags: ['kubernetes'] }), pod(2, '', { tags: ['Kubernetes'] })],
      { lang: 'en', words: ['kubernetes'] },
      1,
      null,
    ],
  ])('%s', (_, senses, place, expected, reason) => {
    const found = first(senses, place);
    expect(found.order[0]).toBe(expected);
    expect(found.reason).toEqual(reason);
  });
});

describe('what is stronger', () => {
  const onSite = { ...ESTATE, sites: ['estate.example'] };
  it.each<[string, Sense[], Partial<SenseContext>, SenseChoice[], number[]]>([
    [
      'the choice for the site than an older one everywhere',
      [CUSTOMER, ESTATE],
      {},
      [
        { entry: 1, site: '', at: 1 },
        { entry: 2, site: 'blog.example', at: 9 },
      ],
      [2, 1],
    ],
    [
      'the choice everywhere than an older one for the site',
      [ESTATE, CUSTOMER],
      {},
      [
        { entry: 1, site: '', at: 9 },
        { entry: 2, site: 'blog.example', at: 1 },
      ],
      [1, 2],
    ],
    [
      'a choice than what the page says',
      [CUSTOMER, ESTATE],
      { definitions: ['Commercial Real Estate'] },
      [{ entry: 1, site: '', at: 1 }],
      [1, 2],
    ],
    [
      'what the page says than the site',
      [onSite, CUSTOMER],
      { host: 'estate.example', definitions: ['Customer Reliability Engineering'] },
      [],
      [1, 2],
    ],
    [
      'the site than another name on the page',
      [CUSTOMER, onSite],
      { host: 'estate.example', named: [1] },
      [],
      [2, 1],
    ],
    [
      'another name on the page than words',
      [KUBERNETES, { ...WHALES, rank: 3, aliases: ['school of whales'] }],
      { ...ON_KUBERNETES, named: [1] },
      [],
      [1, 2],
    ],
    ['words than the language', [VERA, { ...WHALES, id: 3, lang: 'fr', rank: 3 }], ON_WHALES, [], [3, 1]],
    ['the language than priority', [VERA, JAPANESE_SRE], { lang: 'ja' }, [], [2, 1]],
    [
      'the nearer of two sites',
      [
        { ...CUSTOMER, sites: ['example.com'] },
        { ...ESTATE, sites: ['docs.example.com'] },
      ],
      { host: 'docs.example.com' },
      [],
      [2, 1],
    ],
  ])('%s', (_, senses, place, choices, order) => {
    expect(first(senses, place, choices).order).toEqual(order);
  });
});

describe('order', () => {
  it('is the priority of the glossaries, and the given one inside a glossary, where nothing tells', () => {
    const senses = [
      cre(5, '', { rank: 2 }),
      cre(4, '', { rank: 1 }),
      cre(9, '', { rank: 1 }),
      cre(7, '', OWN),
    ];
    expect(first(senses, {}).order).toEqual([7, 4, 9, 5]);
  });

  it('is the same whatever order equals of different priority are given in', () => {
    const senses = [
      WHALES,
      KUBERNETES,
      pod(3, 'A long narrow case that holds seeds.'),
      pod(4, '', { rank: 9 }),
    ];
    const expected = first(senses, ON_KUBERNETES).order;
    expect(first(senses.toReversed(), ON_KUBERNETES).order).toEqual(expected);
  });

  it('gives every sense as it was, with nothing lost', () => {
    const senses = [WHALES, KUBERNETES];
    const ranked = rank(senses, ON_KUBERNETES);
    expect(ranked.map(({ reason: _r, chosen: _c, ...rest }) => rest)).toEqual([KUBERNETES, WHALES]);
  });

  it('of none is none', () => {
    expect(rank([], {})).toEqual([]);
  });
});

test.each([
  [
    'a word that both senses have tells nothing',
    'A pod has containers.',
    'Another kind of pod with containers.',
  ],
  ['the label itself tells nothing', 'Nothing.', 'A pod, one of the pods in a pod.'],
])('%s', (_, one, other) => {
  const place = { lang: 'en', nearby: 'A pod has containers, and pods have pods.' };
  expect(first([pod(1, one), pod(2, other)], place)).toEqual({ order: [1, 2], reason: null });
});
