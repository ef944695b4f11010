import type { Block } from '../article/article.ts';
import { type Attribution, NO_ATTRIBUTION, titleOf } from './attribution.ts';
import { ofLink, onlyLink } from './find-attribution.ts';
import { isHome, isProfile, looksLikePerson, NAME, personName, plainName } from './person.ts';
import { quotationOf } from './quotation-groups.ts';
import { ENGLISH_CUES, ENGLISH_VERB } from './reporting-words.ts';
import { SAYS_SO } from './says-so.ts';
import { type SourceLink, sourceLinks } from './source-links.ts';

/** How much of a sentence before a quotation is looked at, in UTF-16 units. */
const LONGEST = 300;
const CUE = `(?:${ENGLISH_CUES.join('|')}|from|via|in|on|at|over at)`;
const HAS_VERB = new RegExp(`\\b${ENGLISH_VERB}\\b|\\b(?:${ENGLISH_CUES.join('|')})\\b`, 'i');
const BEGINS_WITH_CUE = new RegExp(
  `^(?:(?:and|also|again|this|here(?:’s| is)|quote|excerpt|a quote|taken|straight)\\s+)*${CUE}\\b`,
  'i',
);
const NAME_SAYS = new RegExp(
  `(?:^|[,;—–]\\s+|\\b(?:as|and|but|when|while|here’s what|what)\\s+)(${NAME})(?:, [^,]{1,60},)?(?:\\s+\\w+ly|\\s+(?:once|also|later|has|had|then|again|recently))?,?\\s+${ENGLISH_VERB}\\b[^.!?]{0,60}[:：]\\s*$`,
  'u',
);
/** "Ann Lee, in <a>": a name and where, without a verb. */
const NAME_AT = new RegExp(`^(${NAME}),? (?:at|in|on|for|over at|via)(?: (?:the|an?|his|her|their))? $`, 'u');
/** What a Japanese sentence says that leads over to a quotation, behind the link to its source. */
const JAPANESE_LEAD =
  /^\s*[」』）)]?(?:という|の)?(?:記事|エントリー?|ブログ|投稿|本|書籍|論文|インタビュー|資料|スライド|ドキュメント|仕様)?(?:の(?:中|なか))?(?:で|に|より|から|によると|によれば|では|には|の|を(?:見|読)).{0,60}$/;
const JAPANESE_QUOTES =
  /(?:より|から)(?:の?(?:一部)?(?:引用|抜粋|転載)[^。]{0,12})?[。、:：\s]*$|(?:によると|によれば|曰く|いわく)[、。:：\s]*$|(?:引用|抜粋)(?:し|です|すると|する|します|しました|しておき|$)[^。]{0,12}[。、:：\s]*$|(?:以下|次|下記)の(?:よう|とおり|通り|記述|一節|文章|文|説明)[^。]{0,24}[。、:：\s]*$|(?:では|には|にて|に|で)[、:：]?\s*$|を(?:見|読)(?:る|む)と[^。]{0,50}(?:わか|分か|書|あ)[^。]{0,8}。?\s*$|(?:書[いか]|記載|記述|説明|述べ|紹介)[^。、]{0,16}[。:：]?\s*$/;
const JAPANESE_SUBJECT = /^\s*(?:さん|氏|先生)?(?:は|が|も|の|、)/;
/** It says so right behind the link, however it goes on: "<a>にも書かれているように、…". */
const JAPANESE_THERE =
  /^[」』]?(?:の[^。、]{0,12})?(?:でも?|にも?)(?:書か|書いて(?:ある|あり|いる|い)|述べ|記載|触れ|言及)|^によ(?:ると|れば)/;
/** It points ahead, to words of what was named before. */
const JAPANESE_AHEAD = /(?:以下|次|下記|一部|この)[^。]{0,40}[。、:：\s]*$|引用[^。]{0,16}[。:：\s]*$/;

/**
 * What the line before a quotation says of its source. Of little certainty: the line may speak of something else.
 * @param at the index of the quotation's first block
 */
export function inLeadIn(blocks: readonly Block[], at: number, page: string): Attribution | null {
  const before = blocks[at - 1];
  if (!before || quotationOf(before) || !/^(?:paragraph|text|item|dd)$/.test(before.kind)) return null;
  const only = onlyLink(before, page);
  if (only && before.kind === 'item' && blocks[at - 2]?.kind === 'item' && !isInList(blocks[at]!, before))
    return null;
  if (only) return isProfile(only.words, only.href) ? ofPerson(only, null) : ofLink(only);
  const start = lastSentence(before.text);
  const text = before.text.slice(start);
  const links = sourceLinks(before, page);
  if (/[ぁ-ヿ一-鿿]/.test(text)) return japanese(before.text, start, links);
  return english(
    before.text,
    start,
    links.filter((link) => link.start >= start),
  );
}

/** Whether a quotation stands in the list that the item before it is of. */
function isInList(quoted: Block, item: Block): boolean {
  const list = item.within?.findLast(({ kind }) => kind === 'list');
  return list !== undefined && (quoted.within ?? []).some(({ id }) => id === list.id);
}

function english(whole: string, start: number, links: readonly SourceLink[]): Attribution | null {
  const text = whole.slice(start);
  const isOpen = /[:：]\s*$/.test(text);
  // Without its colon only a link that says so itself leads over.
  if (!isOpen && !(links.length === 1 && SAYS_SO.test(links[0]!.words))) return null;
  const works = links.filter((link) => !isProfile(link.words, link.href));
  const people = links.filter((link) => !works.includes(link));
  const said = NAME_SAYS.exec(text)?.[1];
  const placed = links.length > 0 ? NAME_AT.exec(whole.slice(start, links.at(-1)!.start))?.[1] : undefined;
  const who =
    said ?? placed ?? (isOpen ? undefined : NAME_SAYS.exec(`${text.replace(/[.!?]\s*$/, '')}:`)?.[1]);
  const author = who === undefined ? null : personName(who);
  if (works.length === 0) {
    if (people.length === 1 && (HAS_VERB.test(text) || isAtEnd(whole, people[0]!)))
      return ofPerson(people[0]!, null);
    return author ? { ...NO_ATTRIBUTION, author } : null;
  }
  const named = works.filter((link) => looksLikePerson(link.words));
  const source =
    works.length === 1 ? works[0]! : works.find((link) => !named.includes(link) && isPlace(whole, link));
  if (!source) return null;
  const begins = BEGINS_WITH_CUE.test(text) && source.start - start < 60;
  const isShort = isAtEnd(whole, source) && text.length - source.words.length < 60;
  if (!HAS_VERB.test(text) && !begins && !isShort) return null;
  if (isFront(source.href) && !begins && !named.includes(source))
    return author ? { ...NO_ATTRIBUTION, author } : null;
  return ofSource(
    source,
    named[0] ?? people[0] ?? null,
    author,
    isPlace(whole, source) || BEGINS_WITH_CUE.test(text),
  );
}

function japanese(whole: string, start: number, links: readonly SourceLink[]): Attribution | null {
  const text = whole.slice(start);
  const all = links.filter((link) => link.start >= start);
  if (all.length === 0 && JAPANESE_AHEAD.test(text) && JAPANESE_QUOTES.test(text) && links.length === 1)
    return isProfile(links[0]!.words, links[0]!.href) ? null : ofLink(links[0]!);
  const there = all.filter(
    (link) => JAPANESE_THERE.test(whole.slice(link.end)) && !isProfile(link.words, link.href),
  );
  if (there.length === 1) return ofLink(there[0]!);
  if (!JAPANESE_QUOTES.test(text)) return null;
  const works = all.filter((link) => !isProfile(link.words, link.href));
  const people = all.filter((link) => !works.includes(link));
  if (works.length === 0) {
    const person =
      people.length === 1 && JAPANESE_SUBJECT.test(whole.slice(people[0]!.end)) ? people[0]! : null;
    return person && ofPerson(person, null);
  }
  const leading = works.filter((link) => JAPANESE_LEAD.test(whole.slice(link.end)));
  const source = leading.length === 1 ? leading[0]! : undefined;
  if (!source) return null;
  const isPerson = /^(?:さん|氏|先生)/.test(whole.slice(source.end));
  if (isPerson) return ofPerson(source, source.href);
  const [person] = people;
  return {
    ...ofLink(source),
    author: person ? plainName(person.words) : null,
    authorUrl: person?.href ?? null,
  };
}

function ofSource(
  source: SourceLink,
  person: SourceLink | null,
  author: string | null,
  isPlaced = true,
): Attribution {
  if (looksLikePerson(source.words)) return ofPerson(source, source.href);
  const says = SAYS_SO.exec(source.words);
  // A part of the sentence is no title: "the goals <a>they claim to have</a>".
  const isDescription = /^\p{Ll}/u.test(source.words) && !isPlaced;
  const name = says?.[1] === undefined ? null : personName(says[1]);
  return {
    ...NO_ATTRIBUTION,
    ...(says || isDescription ? {} : titleOf(source.words, source.href)),
    author: person ? plainName(person.words) : (name ?? author),
    authorUrl: person?.href ?? null,
    url: source.href,
  };
}

function ofPerson(link: SourceLink, url: string | null): Attribution {
  const isOnlyProfile = url === null || isProfile(link.words, link.href) || isHome(link.words, link.href);
  return {
    ...NO_ATTRIBUTION,
    author: plainName(link.words),
    authorUrl: isOnlyProfile ? link.href : null,
    url: isOnlyProfile ? null : link.href,
  };
}

function lastSentence(text: string): number {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from).trimEnd();
  let start = text.lastIndexOf('\n', text.length - 2) + 1;
  for (const { index, 0: end } of tail.matchAll(/[。！？!?](?=.)|\.[”"’)]?\s+(?=[\p{Lu}“"])/gu)) {
    if (from + index + end.length < from + tail.length) start = Math.max(start, from + index + end.length);
  }
  return start;
}

/** Whether nothing follows a link but the colon. */
function isAtEnd(text: string, link: SourceLink): boolean {
  return /^[\s’”")]*[:：]\s*$/.test(text.slice(link.end));
}

function isPlace(text: string, link: SourceLink): boolean {
  return /\b(?:in|from|on|at|for|via|according to)\s+(?:(?:the|a|an|his|her|their|this)\s+)?[“"]?$/i.test(
    text.slice(0, link.start),
  );
}

/** The front page of a site is not what somebody wrote. */
function isFront(href: string): boolean {
  return /^https?:\/\/[^/]+\/?$/.test(href);
}
