import { titleOf } from './attribution.ts';
import { LABELS } from './attribution-words.ts';
import { HONORIFICS, NOBODY } from './name-words.ts';
import { HATENA_ID, isProfile, looksLikePerson, plainName } from './person.ts';
import type { QuotedPlace } from './quoted-place.ts';
import { readsLikeQuotation } from './reads-like-quotation.ts';
import {
  JAPANESE_CUES,
  JAPANESE_NO_REPORT,
  JAPANESE_QUOTED_NOUNS,
  JAPANESE_VERBS,
} from './reporting-words.ts';
import type { CitedSource } from './saved-quotation.ts';
import type { SourceLink } from './source-links.ts';

/** Somebody or something that is named before or behind a quotation, in its sentence. */
export interface Named {
  start: number;
  end: number;
  words: string;
  link: SourceLink | null;
}

const REPORTED = new RegExp(
  `^(?:と|って|とも|とは)(?!なる|なった)[^。！？!?「」]{0,40}?(?:${JAPANESE_VERBS.join('|')})`,
);
const QUOTED_NOUN = new RegExp(
  `^(?:という|といった|っていう|なんていう|なんて|との|って|とかいう)(?:[^。「」をがにでは]{0,8})?${JAPANESE_QUOTED_NOUNS}`,
);
const CUED = new RegExp(`^(?:${HONORIFICS})?(?:[^。「」]{0,12})?(?:${JAPANESE_CUES.join('|')})[、,:：\\s]*$`);
const HAS_CUE = new RegExp(JAPANESE_CUES.join('|'));
const HONORIFIC = new RegExp(`^\\s?${HONORIFICS}`);
const SUBJECT =
  /^(?:[（(][^）)]{0,20}[）)])?(?:たち)?\s*(?:は|が|も|いわく|曰く|、|の(?!(?:ブログ|記事|本|サイト)))/;
const PLACE =
  /^[」』）)]?(?:という|の)?(?:記事|エントリー?|ブログ|投稿|本|書籍|論文|インタビュー|資料|スライド|ドキュメント|仕様|ページ|サイト|中)?(?:の(?:中|なか|冒頭|最後))?(?:でも?|に(?!つい|関|対|よって)|において|より|から|では|には|にも|によると|によれば|曰く|いわく|の|は|が)/;
const PAGE_WORDS =
  /記事|エントリ|ブログ|ドキュメント|サイト|ページ|仕様|公式|論文|スライド|資料|[。、？！?!:：「」『』|｜]| - /;
const BRACKETED = new RegExp(`^\\s*[（(\\[［]\\s*(?:(?:${LABELS.join('|')})\\s*[:：]?\\s*)?$`, 'i');
/** さん and the like where a name ends, `id:lee`, and スティーブ・ジョブズ without either. */
const AFTER_NAME = new RegExp(`${HONORIFICS}(?=の|は|が|も|、|によ|曰|いわ|[（(]|[^\\p{L}]|以|$)`, 'gu');
const NAME_AT_END =
  /(?:[\p{Script=Han}々ヶ]{1,6}|[\p{Script=Katakana}ー・]{2,20}|[A-Za-z][\w .-]{0,20}[A-Za-z0-9]|[\p{Script=Hiragana}]{2,5})\s?$/u;
const OWN_NAME = new RegExp(
  `${HATENA_ID}|[\\p{Script=Katakana}ー]{2,}(?:[・＝][\\p{Script=Katakana}ー]{2,})+(?=(?:氏|さん)?(?:は|が|も|曰|いわ|によ))`,
  'gu',
);

/**
 * Who said, in Japanese, what stands between quotation marks.
 * @returns null where nothing tells
 */
export function japaneseInline(place: QuotedPlace): CitedSource | null {
  const { words, pair, block, links } = place;
  const after = untilSentenceEnd(place.after);
  const before = fromSentenceStart(place.before);
  const source = bracketed(place);
  const isReported = REPORTED.test(after) && !JAPANESE_NO_REPORT.test(after);
  const isNoun = !isReported && QUOTED_NOUN.test(after);
  const mayBeLed = links.length > 0 && after.startsWith('と');
  if (!source && !isReported && !isNoun && !mayBeLed && !HAS_CUE.test(before.slice(-40))) return null;
  const people = namedBefore(place, before);
  if (source) {
    const person = people.findLast((one) => isDirectlyBefore(one, place));
    if (!readsLikeQuotation(words, person !== undefined)) return null;
    return answer(person ?? null, source);
  }
  const from = pair.open - before.length;
  const cued = people.findLast((one) => CUED.test(block.text.slice(one.end, pair.open)));
  const behind = links.filter(({ start, end }) => start >= pair.close && end <= pair.close + after.length);
  const led = behind.find(
    ({ start, end }) =>
      /^と、?\s*$/.test(block.text.slice(pair.close, start)) && PLACE.test(block.text.slice(end)),
  );
  if (!isReported && !isNoun && !cued && !(led && words.length >= 12)) return null;
  if (!readsLikeQuotation(words, isReported || isNoun || cued !== undefined)) return null;
  const named = [...people, ...behind.map((link) => ({ ...link, link }))].filter((one) => one.start >= from);
  const text = block.text;
  const person =
    cued && isPerson(cued, text)
      ? cued
      : named.findLast((one) => isPerson(one, text) && SUBJECT.test(text.slice(behindHonorific(one, text))));
  const places = named.filter(
    (one) => one.link && one !== person && !isPerson(one, text) && PLACE.test(text.slice(one.end)),
  );
  const work =
    cued && !isPerson(cued, text) && cued.link
      ? cued
      : (places.find((one) => one.link === led) ?? places.at(-1));
  if (!person && !work) return null;
  return answer(person ?? null, work?.link ?? null);
}

/** Whoever is named before a quotation: links, and names with さん, 氏 and the like. */
export function namedBefore({ pair, links, before: whole }: QuotedPlace, before: string): Named[] {
  const from = pair.open - before.length;
  const named: Named[] = links
    .filter(({ start, end }) => start >= from && end <= pair.open)
    .map((link) => ({ start: link.start, end: link.end, words: link.words, link }));
  for (const { index, words } of unlinkedNames(before)) {
    const start = from + index;
    const one = { start, end: start + words.length, words, link: null };
    if (named.some((other) => one.start < other.end && other.start < one.end)) continue;
    const lead = whole.slice(0, whole.length - before.length + index);
    if (!NOBODY.test(`${lead.slice(-1)}${words}`) && !NOBODY.test(words)) named.push(one);
  }
  return named.sort((a, b) => a.start - b.start);
}

function unlinkedNames(text: string): { index: number; words: string }[] {
  const names: { index: number; words: string }[] = [];
  if (/id:|[・＝]/.test(text))
    for (const { index, 0: words } of text.matchAll(OWN_NAME)) names.push({ index, words });
  for (const { index } of text.matchAll(AFTER_NAME)) {
    const words = NAME_AT_END.exec(text.slice(Math.max(0, index - 24), index))?.[0];
    if (words !== undefined) names.push({ index: index - words.length, words: words.trimEnd() });
  }
  return names;
}

/** Whether what is named is a person: `id:lee`, a name with さん, or whoever a sentence's subject is. */
export function isPerson(one: Named, text: string): boolean {
  const behind = text.slice(one.end);
  if (one.link === null || HONORIFIC.test(behind) || looksLikePerson(one.words)) return true;
  if (isProfile(one.words, one.link.href)) return true;
  return (
    /^\s*(?:は|が|も)/.test(behind) &&
    one.words.length <= 15 &&
    !PAGE_WORDS.test(one.words) &&
    titleOf(one.words, one.link.href).title !== null
  );
}

/** @returns the offset behind the honorific of a name */
function behindHonorific(one: Named, text: string): number {
  return one.end + (HONORIFIC.exec(text.slice(one.end))?.[0].length ?? 0);
}

function isDirectlyBefore(one: Named, { block, pair }: QuotedPlace): boolean {
  return (
    isPerson(one, block.text) &&
    /^(?:[（(][^）)]{0,20}[）)])?\s*(?:の|は|が|も|曰く|いわく|によると|によれば|より)?[、:：\s]*$/.test(
      block.text.slice(behindHonorific(one, block.text), pair.open),
    )
  );
}

/** 「…」（<a>）: the source itself in brackets behind the words, or behind a dash at the end. */
function bracketed({ block, pair, links }: QuotedPlace): SourceLink | null {
  const link = links.find(({ start }) => start >= pair.close);
  if (!link || isProfile(link.words, link.href)) return null;
  const between = block.text.slice(pair.close, link.start);
  return BRACKETED.test(between) &&
    /^\s*(?:より|から)?(?:引用|抜粋)?\s*[）)\]］]/.test(block.text.slice(link.end))
    ? link
    : null;
}

function answer(person: Named | null, source: SourceLink | null): CitedSource {
  const isSource = person?.link && !source && !isProfile(person.words, person.link.href);
  return {
    author: person ? plainName(person.words) : null,
    authorUrl: person?.link && !isSource ? person.link.href : null,
    ...(source ? titleOf(source.words, source.href) : { title: null, site: null }),
    url: source?.href ?? (isSource ? person.link!.href : null),
    reported: false,
  };
}

/** What earlier quotations hold is blotted out: a full stop in them ends no sentence. */
function fromSentenceStart(before: string): string {
  const plain = before.replace(/「[^「」]*」|“[^“”]*”/g, (all) => '〇'.repeat(all.length));
  const start = Math.max(...['。', '！', '？', '\n', '? ', '! '].map((mark) => plain.lastIndexOf(mark)));
  return before.slice(start + 1);
}

function untilSentenceEnd(after: string): string {
  const end = after.search(/[。！？\n]/);
  return end < 0 ? after : after.slice(0, end + 1);
}
