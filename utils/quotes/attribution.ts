import type { Block, Span } from '../article/article.ts';
import { DASH, EMPTY_LINK_WORDS, LABELS, PICTURE_LABELS, SUFFIXES, TIME_WORDS } from './attribution-words.ts';
import { kindleCitation } from './kindle-citation.ts';
import { isHome, isProfile, looksLikePerson, plainName } from './person.ts';
import { type SourceLink, sourceLinks } from './source-links.ts';
import { splitTitle } from './split-title.ts';

/** Who and what an attribution names; null for what it does not say. */
export interface Attribution {
  author: string | null;
  authorUrl: string | null;
  title: string | null;
  site: string | null;
  url: string | null;
  /** A second source that is named beside the first. */
  otherUrl: string | null;
}

/** Part of a block's text, by UTF-16 offsets. */
export interface Part {
  block: Block;
  start: number;
  end: number;
}

export const NO_ATTRIBUTION: Attribution = {
  author: null,
  authorUrl: null,
  title: null,
  site: null,
  url: null,
  otherUrl: null,
};

const LABEL = `(?:${LABELS.join('|')})`;
const LEAD_DASH = new RegExp(`^[\\s（(]*${DASH}\\s*`);
const LEAD_SLASH = /^\s*[/／]\s*/;
const LEAD_LABEL = new RegExp(
  `^[\\s（(\\[［【〔<＜]*${LABEL}(?:[\\]］】〕>＞]?\\s*[:：]\\s*|[\\]］】〕>＞]\\s*|\\s+|(?=[「『“"])|$)`,
  'i',
);
const SUFFIX = new RegExp(`\\s*(?:${SUFFIXES.join('|')})[。.）)\\]】\\s]*$`);
const ADDRESS = /https?:\/\/[^\s<>"'（）()「」、。]+/;
const OPENING = '“"\'「『（(\\[【〔<＜';
const CLOSING = '”"\'」』（）()\\]】〕>＞';
const EDGES = new RegExp(`^[\\s,、，:：・。${OPENING}]+|[\\s,、，:：・${OPENING}${CLOSING}]+$`, 'g');
const DASH_EDGES = new RegExp(`^${DASH}\\s*|\\s*${DASH}$`, 'g');
const TITLE_MARKS = /^[「『“"‘]([^「」『』“”"]+)[」』”"’]$/;
/** `夏目漱石『こころ』`, `Ann Lee, “Calm”`: a work in its marks behind its author. */
const WORK = /^([^「『“"]{0,40}?)[\s,、，:：]*[『「“"]([^『』「」“”"]{1,120})[』」”"]/;
/** A line of names is short; a longer one is prose. */
const LONGEST_NAME = 80;

export type Lead = 'dash' | 'slash' | 'label' | null;

/** What a line that may be an attribution begins with, and where its substance begins. */
export function leadOf(text: string): { lead: Lead; end: number } {
  const dash = LEAD_DASH.exec(text);
  if (dash) {
    const label = LEAD_LABEL.exec(text.slice(dash[0].length));
    return label && /[:：]/.test(label[0])
      ? { lead: 'label', end: dash[0].length + label[0].length }
      : { lead: 'dash', end: dash[0].length };
  }
  const slash = LEAD_SLASH.exec(text);
  if (slash) return { lead: 'slash', end: slash[0].length };
  const label = LEAD_LABEL.exec(text);
  if (label) return { lead: 'label', end: label[0].length };
  return { lead: null, end: 0 };
}

/**
 * Reads a stretch of text as an attribution, if it is nothing else.
 * @param part a whole line, caption or footer, or what stands behind a quotation in its line
 * @param page the address of the page it stands on
 * @param isMarkedUp true where the markup or the place says that it is one (`<footer>`, `<figcaption>`), so that no
 *   dash or label is needed
 * @returns null when it is not an attribution
 */
export function readAttribution(part: Part, page: string, isMarkedUp = false): Attribution | null {
  const text = part.block.text.slice(part.start, part.end);
  const kindle = kindleCitation(text);
  if (kindle) return { ...NO_ATTRIBUTION, ...kindle };
  const { lead, end } = leadOf(text);
  const from = part.start + end;
  const links = sourceLinks(part.block, page).filter(
    (link) => link.start >= part.start && link.end <= part.end,
  );
  const cite = part.block.spans.findLast(
    (span) => span.kind === 'cite' && span.start >= part.start && span.end <= part.end,
  );
  const isAllCite = cite !== undefined && isOnly(part, from, cite);
  const isSaid = lead !== null || isMarkedUp || isAllCite || isOnlyAddress(text);
  if (!isSaid && !(links.length > 0 && SUFFIX.test(text) && beginsWith(part, links))) return null;
  if (isMarkedUp && PICTURE_LABELS.test(text)) return null;
  const isSure = isMarkedUp || isAllCite;
  if (links.length > 0) return fromLinks(part, from, lead, links, cite, isSure);
  if (cite) return fromCite(part, from, cite);
  const address = ADDRESS.exec(text);
  if (address) return fromAddress(text, end, address);
  return fromWords(part, from, lead, isMarkedUp);
}

function fromLinks(
  part: Part,
  from: number,
  lead: Lead,
  links: readonly SourceLink[],
  cite: Span | undefined,
  isSure: boolean,
): Attribution | null {
  const { text } = part.block;
  const inCite = links.filter((link) => cite && overlaps(link, cite));
  const candidates = (inCite.length > 0 ? inCite : links).filter((link) => !isProfile(link.words, link.href));
  const homeless = candidates.filter((link) => !isHome(link.words, link.href));
  const works = homeless.length > 0 ? homeless : candidates;
  const home = siteLink(text, works);
  const named = works.filter((link) => link !== home && !isAuthorLink(text, link, links));
  const source =
    named.find(
      (link) => !/\b(?:via|h\/t|hat tip)\s*:?\s*$|経由[:：]?\s*$/i.test(text.slice(0, link.start)),
    ) ?? named[0];
  if (!source) return fromPeople(part, from, links, isSure);
  const before = tidy(text.slice(from, source.start));
  const after = text.slice(source.end, part.end);
  const rest = tidy(after.replace(SUFFIX, ''));
  // Prose that only begins with a dash is no attribution.
  if (!isSure && (before.length > LONGEST_NAME || /[。！？!?]|\.\s/.test(before))) return null;
  const person = links.find((link) => link !== source && link !== home && isPersonBeside(text, link, source));
  if (
    !isSure &&
    lead === 'label' &&
    before.length > 0 &&
    !person &&
    !/[:：]\s*$/.test(text.slice(part.start, from))
  )
    return null;
  const url = source.href;
  const otherUrl =
    named.find((link) => link !== source && link !== person && link.href !== url)?.href ?? null;
  const isWork = part.block.spans.some(
    ({ kind, start, end }) => kind === 'cite' && start >= source.start - 1 && end <= source.end + 1,
  );
  if (
    !isWork &&
    !person &&
    before.length === 0 &&
    /^\s*[,、，]/.test(after) &&
    !TITLE_MARKS.test(source.words)
  )
    return { ...NO_ATTRIBUTION, author: plainName(source.words), url, otherUrl };
  if (!isSure && rest.length > LONGEST_NAME) return null;
  const behind = /^[\s,、，]*by\s+(.{2,60})$/i.exec(after.trim())?.[1];
  const site = /^\s*(?:[-–—|｜]|@|,? on)\s+([^\s].{0,40})$/u.exec(after.replace(SUFFIX, ''))?.[1];
  const author = person ? plainName(person.words) : nameIn(before) || (behind ? plainName(behind) : null);
  const titled = titleOf(source.words, url);
  return {
    author,
    authorUrl: person?.href ?? null,
    title: titled.title,
    site: titled.site ?? home?.words ?? (titled.title && site ? tidy(site) || null : null),
    url,
    otherUrl,
  };
}

/** What a link to a source says of its title: nothing where it says "here" or its own address. */
export function titleOf(words: string, url: string): { title: string | null; site: string | null } {
  if (isAddress(words, url) || EMPTY_LINK_WORDS.test(words) || TIME_WORDS.test(words))
    return { title: null, site: null };
  return splitTitle(TITLE_MARKS.exec(words)?.[1] ?? words);
}

/** Links that lead to persons alone: whoever is named said it, and where is not told. */
function fromPeople(
  part: Part,
  from: number,
  links: readonly SourceLink[],
  isSure: boolean,
): Attribution | null {
  const { text } = part.block;
  const person = links.at(-1)!;
  if (!isSure && text.slice(person.end, part.end).length > LONGEST_NAME) return null;
  const before = tidy(text.slice(from, person.start));
  if (!isSure && (before.length > LONGEST_NAME || /[。！？!?]/.test(before))) return null;
  const work = part.block.spans.find(({ kind, start }) => kind === 'cite' && start >= person.end);
  const isName = before === '' || looksLikePerson(person.words);
  return {
    ...NO_ATTRIBUTION,
    author: isName ? plainName(person.words) : nameIn(before),
    authorUrl: person.href,
    title: work ? tidy(text.slice(work.start, work.end)) || null : null,
  };
}

function fromCite(part: Part, from: number, cite: Span): Attribution {
  const words = part.block.text.slice(cite.start, cite.end).trim();
  const before = tidy(part.block.text.slice(from, cite.start));
  if (before) return { ...NO_ATTRIBUTION, author: nameIn(before), ...splitTitle(words) };
  if (ADDRESS.exec(words)?.[0] === words) return { ...NO_ATTRIBUTION, url: words };
  // A link that leads nowhere else still is a work's title.
  if (part.block.spans.some((span) => span.kind === 'link' && overlaps(span, cite)))
    return { ...NO_ATTRIBUTION, ...splitTitle(words) };
  return fromNames(withoutDash(words.slice(leadOf(words).end)));
}

function fromAddress(text: string, from: number, address: RegExpExecArray): Attribution | null {
  const before = tidy(text.slice(Math.min(from, address.index), address.index));
  if (before.length > LONGEST_NAME) return null;
  return { ...NO_ATTRIBUTION, ...(before ? fromNames(before, true) : {}), url: address[0] };
}

/** A line without any link. */
function fromWords(part: Part, from: number, lead: Lead, isMarkedUp: boolean): Attribution | null {
  const { text, spans } = part.block;
  const words = text.slice(from, part.end).replace(SUFFIX, '').trim();
  if (words.length === 0 || words.length > LONGEST_NAME || words.includes('\n')) return null;
  const hasWork = WORK.test(words);
  if (!hasWork && /[。！？!?]$|[ぁ-ん]{5,}[）)]?$/.test(text.slice(from, part.end).trim())) return null;
  const isLabelled = lead === 'label' && /[:：]|[\]］】〕>＞「『]\s*$/.test(text.slice(part.start, from));
  if (isLabelled) return hasWork ? fromNames(words) : { ...NO_ATTRIBUTION, ...splitTitle(words) };
  if (lead !== 'dash' && !isMarkedUp) return null;
  // A name has a capital where its script has capitals.
  if (lead === 'dash' && !isMarkedUp && /^\p{Ll}/u.test(words) && words.split(/\s+/).length > 2) return null;
  const work = spans.find(({ kind, start, end }) => kind === 'emphasis' && start > from && end <= part.end);
  const before = work ? tidy(text.slice(from, work.start)) : '';
  if (work && before)
    return {
      ...NO_ATTRIBUTION,
      author: nameIn(before),
      title: tidy(text.slice(work.start, work.end)) || null,
    };
  return fromNames(words, true);
}

/**
 * @param words "Ann Lee, Calm", "夏目漱石『こころ』"
 * @param isLoose what stands behind a comma may be anything: an office, a year
 */
function fromNames(words: string, isLoose = false): Attribution {
  const work = WORK.exec(words);
  if (work) return { ...NO_ATTRIBUTION, author: nameIn(tidy(work[1]!)), title: work[2]!.trim() };
  const comma = /[,，、]\s*/.exec(words);
  const author = nameIn(tidy(words.slice(0, comma?.index)));
  if (!comma || isLoose) return { ...NO_ATTRIBUTION, author };
  return { ...NO_ATTRIBUTION, author, title: tidy(words.slice(comma.index + comma[0].length)) || null };
}

/** A name out of the words before a title: "Ann Lee, in", "id:lee さんの". */
function nameIn(before: string): string | null {
  const name = before
    .replace(/[,，、].*$/s, '')
    .replace(/\s+(?:in|on|at|for|from|via|of|writing (?:in|for|at)|wrote in|says in)$/i, '')
    .replace(/^(?:by|from|in|via|著者?|文|作)(?:[:：]\s*|\s+|$)/i, '')
    .replace(/\s*(?:さん|氏|先生)?(?:の|による|が書いた)$/, (end) =>
      /さん|氏|先生/.test(end) ? '' : end.replace(/[のによるが書いた]+$/, ''),
    )
    .trim();
  return name === '' ? null : plainName(name);
}

/** A link to a site's front page behind the link to one of its pages. */
function siteLink(text: string, works: readonly SourceLink[]): SourceLink | undefined {
  const last = works.at(-1);
  const one = works.at(-2);
  if (!last || !one || !/^\s*(?:[-–—|｜:,@(（/]|on|at|in|from)/.test(text.slice(one.end, last.start)))
    return undefined;
  try {
    const [home, of] = [new URL(last.href), new URL(one.href)];
    return home.host === of.host && /^\/(?:blog\/?)?$/.test(home.pathname) && of.pathname !== home.pathname
      ? last
      : undefined;
  } catch {
    return undefined;
  }
}

/** "…, by <a>": whoever wrote it. */
function isAuthorLink(text: string, link: SourceLink, links: readonly SourceLink[]): boolean {
  if (links.length < 2) return false;
  if (/\bby\s*$/i.test(text.slice(0, link.start))) return true;
  const next = links[links.indexOf(link) + 1];
  return next !== undefined && isPersonBeside(text, link, next) && looksLikePerson(link.words);
}

/** Whether a link names the author of what another link, beside it, leads to. */
function isPersonBeside(text: string, link: SourceLink, source: SourceLink): boolean {
  if (isProfile(link.words, link.href) || isHome(link.words, link.href)) return true;
  if (link.start > source.end) return /\bby\s*$/i.test(text.slice(0, link.start));
  return (
    link.end <= source.start &&
    /^\s*(?:さん|氏|先生)?\s*(?:[,，、:：]?\s*(?:in|on|at|の|による|「|『)?|-{1,2}|[–—―])\s*[「『“"]?\s*$/.test(
      text.slice(link.end, source.start),
    )
  );
}

export function tidy(text: string): string {
  return withoutDash(text.replace(EDGES, '').trim()).replace(EDGES, '').trim();
}

function withoutDash(text: string): string {
  return text.replace(DASH_EDGES, '').trim();
}

function isOnly(part: Part, from: number, span: Span): boolean {
  const { text } = part.block;
  return tidy(text.slice(from, span.start)) === '' && tidy(text.slice(span.end, part.end)) === '';
}

/** Whether nothing stands before the first link but a person: "山田さんの". */
function beginsWith({ block, start }: Part, links: readonly SourceLink[]): boolean {
  return /^[\s（(「『]*(?:\S{1,12}(?:さん|氏|先生)の[「『]?)?$/.test(
    block.text.slice(start, links[0]!.start),
  );
}

function isOnlyAddress(text: string): boolean {
  const trimmed = text
    .replace(LEAD_DASH, '')
    .replace(SUFFIX, '')
    .replace(/^[<＜（(]|[>＞）)]$/g, '')
    .trim();
  return ADDRESS.exec(trimmed)?.[0] === trimmed;
}

function isAddress(words: string, url: string): boolean {
  const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  if (/^https?:\/\//.test(words) || plain(words) === plain(url)) return true;
  // Long addresses are shown shortened: "example.com/a/long…".
  const shown = /^(.{8,}?)(?:…|\.\.\.)$/.exec(words)?.[1];
  return shown !== undefined && plain(url).startsWith(plain(shown));
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
