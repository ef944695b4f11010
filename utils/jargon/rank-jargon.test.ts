import { describe, expect, it, test } from 'vitest';
import type { Block } from '../article/article.ts';
import { compileIndex } from '../terms/term-index.ts';
import { knownBy } from './known-by.ts';
import { rankJargon } from './rank-jargon.ts';

const nothing = () => false;

function article(lang: string | null, ...texts: (string | Partial<Block>)[]) {
  const blocks = texts.map((text, at): Block => {
    const given = typeof text === 'string' ? { text } : text;
    return { id: at + 1, kind: 'paragraph', text: '', spans: [], ...given };
  });
  return { lang, blocks };
}

const termsOf = (lang: string | null, ...texts: (string | Partial<Block>)[]) =>
  rankJargon(article(lang, ...texts), nothing).map(({ term }) => term);

describe('English', () => {
  it.each<[what: string, text: string, wanted: string[]]>([
    ['an acronym once', 'The team moved every service behind the WAF before the summer came.', ['WAF']],
    [
      'an acronym in the plural and in the singular as one',
      'We agreed on two SLOs. The first SLO is about speed, and the second is about how often it is there.',
      ['SLO'],
    ],
    [
      'a compound of which one word is rare',
      'A service mesh adds a layer. With a service mesh the teams see what happens, and service meshes are cheap.',
      ['service mesh'],
    ],
    [
      'the longer of two compounds, when the shorter never stands alone',
      'The garbage collector pause was long. We measured each garbage collector pause for a week, ' +
        'and no garbage collector pause was as bad as that one.',
      ['garbage collector pause'],
    ],
    [
      'a compound with an acronym, in the singular',
      'All WXQ APIs are old. The new WXQ API is a part of it; the other WXQ APIs are not.',
      ['WXQ', 'API', 'WXQ API'],
    ],
    [
      'a rare word that comes again',
      'An idempotent call may come twice. We made the call idempotent; when it is idempotent, nobody has to ask.',
      ['idempotent'],
    ],
    [
      'the name of a product',
      'They moved to PostgreSQL. Since then PostgreSQL has been fine, and it is said that they like it.',
      ['PostgreSQL'],
    ],
    [
      'a word that the page makes its own',
      'Each Crate has an owner. A Crate is moved by hand, and every Crate that was lost is found by its owner.',
      ['Crate'],
    ],
    [
      'a coined word in quotation marks',
      'We call it the “quiet harbour” of the team. When the “quiet harbour” was gone, nobody could think any more.',
      ['quiet harbour'],
    ],
    [
      'a name in capitals that the page abbreviates',
      'The Harbour Safety Board met. HSB people say that the Harbour Safety Board is late, and HSB is right.',
      ['HSB', 'Harbour Safety Board'],
    ],
  ])('gives %s', (_what, text, wanted) => {
    expect(termsOf('en', text).slice(0, wanted.length)).toEqual(wanted);
  });

  it.each<[what: string, text: string]>([
    [
      'words of everyday',
      'The house of the year is a house with a garden. The people in the house like the garden.',
    ],
    ['units and sizes', 'It takes 12 KB, or 14 MB, at 60 MHZ and 300 DPI; then it takes 2 GB at 10 GHZ.'],
    ['months and days', 'From JAN to MAR, on MON and TUE, at 10 AM or 4 PM, UTC or GMT, they met.'],
    ['roman numerals', 'Part II is longer than part III, and part IV is the longest; part XI has been lost.'],
    ['emphasis', 'You must NOT open the door. It is NOT safe, and the guard is NOT there to help you.'],
    ['a shouted line', 'READ THIS BEFORE YOU OPEN THE BOX'],
    [
      'names of people',
      'John Quimby met Ada Falk. Later John Quimby wrote that Ada Falk had been late, as ever.',
    ],
    [
      'names of places',
      'It rains in North Umberton. In North Umberton the rain is loved by all who live there.',
    ],
    [
      'addresses',
      'See https://grobnik.example/flurbs and flurbs@grobnik.example, or flurbs.html and www.flurbs.com.',
    ],
    [
      'identifiers',
      'The call is getFlurbs() and then flurb_count; getFlurbs() again, flurb_count again, isFlurb.',
    ],
    [
      'what a quotation says',
      '“We went home,” she said. “We went home,” he said. They went home, both of them.',
    ],
    [
      'dates and numbers',
      'On 2024-05-01 there were 12 of them, on 2024-05-02 13, and on 3/4/2024 there was one.',
    ],
  ])('gives nothing for %s', (_what, text) => {
    expect(termsOf('en', text)).toEqual([]);
  });

  it('leaves code out: blocks, spans, and what is excluded', () => {
    const text = 'Call the frobnicator. The frobnicator is ready, and the frobnicator is not dear.';
    const spans = [...text.matchAll(/frobnicator/g)].map(({ index }) => ({
      kind: 'code' as const,
      start: index,
      end: index + 'frobnicator'.length,
    }));
    expect(termsOf('en', text)).toEqual(['frobnicator']);
    expect(termsOf('en', { text, spans })).toEqual([]);
    expect(termsOf('en', { text, kind: 'code' })).toEqual([]);
    expect(termsOf('en', { text, excluded: true })).toEqual([]);
  });
});

describe('Japanese', () => {
  it.each<[what: string, text: string, wanted: string[]]>([
    [
      'a katakana compound',
      'カナリアリリースとは少しずつ出すことだ。カナリアリリースを試してみると、とても楽になった。',
      ['カナリアリリース'],
    ],
    [
      'a kanji compound',
      '形態素解析は難しい。形態素解析をしてから数えると、よいものが残る。',
      ['形態素解析'],
    ],
    [
      'a mixed run, with a space and without',
      'Kafkaクラスタを作る。Kafka クラスタが落ちると、みんな困る。',
      ['Kafkaクラスタ'],
    ],
    ['an acronym that touches kana', 'そもそもSREとは何なのか。SREというものを考える。', ['SRE']],
    ['endings of an acronym as the same', 'SREingという言い方がある。SREはそこから来た。', ['SRE']],
    ['coined forms as their base', 'SREifyという言い方がある。SREifyはSREから来た。', ['SRE']],
    [
      'a coined word',
      '私はこれを「積み残し感」と呼ぶ。この「積み残し感」がなくなると、心が軽くなる。',
      ['積み残し感'],
    ],
    [
      'ー at the end and without as the same',
      'オーケストレータを使う。オーケストレーターは便利だが、なくても困らない。',
      ['オーケストレータ'],
    ],
  ])('gives %s', (_what, text, wanted) => {
    expect(termsOf('ja', text)).toEqual(wanted);
  });

  it.each<[what: string, text: string]>([
    [
      'words of everyday',
      '今回は自分の時間の話をする。最近は自分の時間がない。今回だけだ。ユーザーもデータもない。',
    ],
    [
      'names of people',
      '山川さんが来た。山川さんは帰った。ジョン・クインビーは来ない。ジョン・クインビーは寝ている。',
    ],
    ['what is counted', '12個あり、3年前から30人が5回ずつ、2台で見た。12個あり、3年前から30人が見た。'],
    [
      'quoted sentences',
      '「もう帰ります」と言った。「もう帰ります」と、また言った。「何をしているのか」「何をしているのか」',
    ],
    [
      'parts of verbs',
      '話を切り替えた。話を切り替え、また切り替えて、切れた。リンク切れを直し、リンク切れを見つけた。',
    ],
  ])('gives nothing for %s', (_what, text) => {
    expect(termsOf('ja', text)).toEqual([]);
  });
});

test.each<[lang: string | null, text: string]>([
  [
    'fr',
    'Le chat gris dort sur le canapé gris. Le chat gris mange, et le canapé gris attend le chat gris du voisin.',
  ],
  [
    'de',
    'Der Kleiderschrank steht im Flur. Im Flur steht der Kleiderschrank, weil der Kleiderschrank sonst stört.',
  ],
  [
    null,
    'El perro grande come mucho. El perro grande duerme mucho, y mucho duerme el perro grande del vecino.',
  ],
])('reads no English out of other languages (%s)', (lang, text) => {
  expect(termsOf(lang, text)).toEqual([]);
});

test('both languages of one page are read, whatever the page claims', () => {
  const terms = termsOf(
    'en',
    'A quorum log keeps what was done. Without the quorum log it is gone, and the log is all that there is.',
    'ログ先行書き込みの話をする。分散トランザクションは難しい。分散トランザクションをやめた。',
  );
  expect(terms).toEqual(expect.arrayContaining(['quorum log', '分散トランザクション']));
});

test('gives the first place, as UTF-16 offsets into the text of the block named', () => {
  const read = article('ja', '𠮷野家の話。', 'ｻｰﾊﾞﾚｽとは何か。ｻｰﾊﾞﾚｽを試す。サーバレス。');
  const [candidate] = rankJargon(read, nothing);
  expect(candidate).toMatchObject({ term: 'サーバレス', count: 3, block: 2, start: 0, end: 6 });
});

test('what is known is not given, in whatever form it stands on the page', () => {
  const index = compileIndex([{ id: 1, term: 'Service Mesh', aliases: ['SLO'], reading: null }]);
  const read = article(
    'en',
    'Service meshes are here. A service mesh has SLOs and an SLI. The service mesh is slow.',
  );
  expect(rankJargon(read, nothing).map(({ term }) => term)).toEqual(
    expect.arrayContaining(['service mesh', 'SLO', 'SLI']),
  );
  expect(rankJargon(read, knownBy(index, 'en')).map(({ term }) => term)).toEqual(['SLI']);
});

test('a page that explains one of its terms leaves the other', () => {
  const read = article(
    'ja',
    { kind: 'item', text: 'SRE' },
    { kind: 'item', text: 'CRE' },
    'SREingとCREingは似ている。SREとは何か、CREとは何か。SREの仕事、CREの仕事。',
  );
  const index = compileIndex([{ id: 1, term: 'CRE', aliases: [], reading: null }]);
  const terms = rankJargon(read, knownBy(index, 'ja')).map(({ term }) => term);
  expect(terms).toContain('SRE');
  expect(terms.filter((term) => term.startsWith('CRE'))).toEqual([]);
});

test('the names of the site and of the author are no jargon', () => {
  const read = article(
    'en',
    'QuuxPress is old. QuuxPress has grown, and GrobDB is what QuuxPress and GrobDB run on.',
  );
  expect(rankJargon(read, nothing).map(({ term }) => term)).toEqual(['QuuxPress', 'GrobDB']);
  expect(rankJargon({ ...read, siteName: 'QuuxPress' }, nothing).map(({ term }) => term)).toEqual(['GrobDB']);
});

test('gives no more than asked for, the best first', () => {
  const names = [...'ABCDEFGHJKMNPQRS'].map((letter) => `${letter}QZ`);
  const read = article('en', names.map((name, at) => `${`${name} is here. `.repeat(20 - at)}`).join(''));
  const all = rankJargon(read, nothing);
  expect(all.map(({ term }) => term)).toEqual(names.slice(0, 12));
  expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(rankJargon(read, nothing, 3)).toEqual(all.slice(0, 3));
});

test.each([
  ['one letter', 'a'.repeat(200_000)],
  ['brackets', '「'.repeat(200_000)],
  ['quotation marks', '"'.repeat(200_000)],
  ['joints', "a'-.".repeat(50_000)],
  ['one run of kanji', '漢字'.repeat(100_000)],
  ['middle dots', 'カ・'.repeat(100_000)],
  ['one endless phrase', 'quorum mesh '.repeat(20_000)],
  ['half surrogates', '\ud840'.repeat(1000)],
  ['nothing', ''],
])('ends on a page of %s', (_what, text) => {
  for (const lang of ['en', 'ja']) expect(termsOf(lang, text).length).toBeLessThanOrEqual(12);
});
