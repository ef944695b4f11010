import type { QuotationFields } from '../utils/quotes/saved-quotation.ts';
import { random } from './random.ts';
import type { Noun } from './word-net.ts';

/** How the lengths of quotations are spread, in characters; most are a sentence or two. */
const SHORTEST = 40;
const LONGEST = 600;
const PAGES_PER_HUNDRED = 20;
const TOPICS =
  '観測 信頼 運用 設計 障害 監視 注釈 引用 翻訳 編集 読書 記憶 言語 辞書 歴史 文化 経済 政策 環境 気候 医療 教育 研究 論文 実験 統計'.split(
    ' ',
  );
const HEADS = '性 度 者 力 化 論 法 学 式 型 権 量 率 費 点 線 面 系 層 値'.split(' ');
const KATAKANA =
  'サーバー ネットワーク データベース インターフェース プロトコル アルゴリズム コミュニティ プロジェクト デザイン ユーザー ドキュメント チーム レビュー テスト コスト リスク モデル システム'.split(
    ' ',
  );
const VERBS =
  '考える 示す 支える 見直す 書き残す 受け入れる 確かめる 比べる 作り直す 伝える 気づく 選び取る 問い直す 使い続ける 忘れる 育てる'.split(
    ' ',
  );
const JAPANESE: readonly string[] = [
  '{n}の{n}は、{n}を{v}ことから始まると言ってよい。',
  'けれども{n}だけを{v}人は、{k}の{n}を見落としている。',
  '私たちは{n}について{v}とき、いつも{n}と{n}の違いに戻ってくる。',
  'もし{k}が{n}であるなら、{n}もまた{v}べきではないだろうか。',
  '{k}を{v}前に、まず{n}の{n}を{v}。',
  '{n}とは何かという問いに、{k}の言葉で答えることはできない。',
  'その頃の{n}には{n}がなく、{k}も{n}に過ぎなかった。',
];
const ENGLISH: readonly string[] = [
  'What we call {n} is {g}, and nobody who has seen {n} would deny it. ',
  'It is not the {n} that matters but the {n} behind it: {g}. ',
  'In those years {n} was thought of as {g}. ',
  'Before you rely on {n}, ask whether {n} was ever tested against {n}. ',
  'The author says that {n} and {n} are two names for {g}. ',
];

/** Made-up quotations, the same in every run: every second in Japanese, 40 to 600 characters, most of them short. */
export function madeQuotations(count: number, nouns: readonly Noun[]): QuotationFields[] {
  const pick = random(20_260_000 + count);
  // Few words are met often and most seldom, as in any text.
  const rare = (length: number) => Math.floor(length * (pick(1 << 20) / (1 << 20)) ** 3);
  const spread = (length: number) => (rare(length) * 7919) % length;
  const one = (list: readonly string[]) => list[rare(list.length)]!;
  const noun = () => nouns[spread(nouns.length)]!;
  const kanji = (at: number) => String.fromCharCode(0x4e00 + ((at * 97) % 6000));
  const compound = () => {
    const kind = pick(10);
    if (kind < 4) return one(TOPICS);
    if (kind < 6) return one(TOPICS) + one(HEADS);
    return kanji(rare(2000)) + kanji(rare(2000));
  };
  const fill = (pattern: string) =>
    pattern.replace(/\{(.)\}/g, (_, what: string) => {
      if (what === 'g') return noun().gloss.split(/[;(]/)[0]!.trim();
      if (what === 'k') return one(KATAKANA);
      if (what === 'v') return one(VERBS);
      return '';
    });
  const text = (isJapanese: boolean) => {
    const wanted = SHORTEST + rare(LONGEST - SHORTEST - 60);
    const patterns = isJapanese ? JAPANESE : ENGLISH;
    let words = '';
    while (words.length < wanted) {
      const pattern = patterns[pick(patterns.length)]!.replace(/\{n\}/g, () =>
        isJapanese ? compound() : noun().lemma,
      );
      words += fill(pattern);
    }
    return words.trim().slice(0, LONGEST);
  };
  const people = Array.from({ length: 400 }, (_, at) =>
    at % 2 === 0 ? `${noun().lemma} ${noun().lemma}` : `${compound()}${kanji(at)}`,
  );
  const pages = Array.from(
    { length: Math.max(1, Math.floor((count * PAGES_PER_HUNDRED) / 100)) },
    (_, at) => {
      const site = rare(3000);
      return {
        url: `https://site-${site}.example/articles/${at}`,
        canonicalUrl: null,
        title: at % 2 === 0 ? fill(`On {g}`) : `${compound()}と${one(KATAKANA)}`,
        author: pick(4) === 0 ? null : people[rare(people.length)]!,
        site: pick(3) === 0 ? null : `Site ${site}`,
        lang: at % 2 === 0 ? 'en' : 'ja',
        published: null,
      };
    },
  );
  return Array.from({ length: count }, (_, at) => {
    const page = pages[rare(pages.length)]!;
    const exact = text(page.lang === 'ja');
    return {
      selector: {
        exact,
        prefix: exact.slice(-32),
        suffix: exact.slice(0, 32),
        start: at,
        end: at + exact.length,
      },
      page,
      cited: null,
      note: pick(5) === 0 ? text(pick(2) === 0).slice(0, 60) : '',
      tags: Array.from({ length: pick(3) }, () => (pick(2) === 0 ? one(TOPICS) : `tag ${rare(200)}`)),
      check: null,
      created: 1_600_000_000_000 + at * 1_000_000,
    };
  });
}
