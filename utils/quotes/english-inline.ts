import { titleOf } from './attribution.ts';
import { EMPTY_LINK_WORDS, TIME_WORDS } from './attribution-words.ts';
import { isHome, isProfile, looksLikePerson, NAME, personName, plainName } from './person.ts';
import type { QuotedPlace } from './quoted-place.ts';
import { readsLikeQuotation } from './reads-like-quotation.ts';
import { ENGLISH_CUES, ENGLISH_VERB } from './reporting-words.ts';
import type { CitedSource } from './saved-quotation.ts';
import { SAYS_SO } from './says-so.ts';
import type { SourceLink } from './source-links.ts';

const VERB = ENGLISH_VERB;
const CUE = `(?:${ENGLISH_CUES.join('|')})`;
const WHO = `(?:(?:the|an?|one) )?(?<name>${NAME})`;
/** "the legendary film critic" */
const ROLE = '(?:(?:[Tt]he|[Aa]n?) (?:[a-z][a-z’-]* ){1,4})?';
const ASIDE = '(?:, [^,.“”"]{1,60},|,? \\([^)]{1,60}\\))?';
const HOW =
  '(?: \\w+ly| once| later| also| has| had| then| himself| herself| himself| famously| again| recently| as)?';
/** Where and when: short, and without a clause of its own. */
const WHERE =
  '(?: (?:in|on|at|to|for|about|during|of|back|over|last|this|earlier|recently|yesterday|today|me|us|reporters)\\b[^.!?“”";:]{0,60})?';

/** Behind the closing mark: “…,” Ann Lee wrote. “…,” said the writer Ann Lee. “…” according to Ann Lee. */
const BEHIND = [
  `^\\s*[,–—-]?\\s*${WHO}${ASIDE}${HOW} (?<verb>${VERB})\\b(?<tail>${WHERE})`,
  `^\\s*[,–—-]?\\s*(?<verb>${VERB}) (?:(?:the |an? )?(?:(?!in\\b|on\\b|at\\b|to\\b|of\\b|that\\b|about\\b|for\\b|from\\b|when\\b|as\\b|by\\b|with\\b)[a-z][\\w’-]* ){1,4})?(?<name>${NAME})(?<tail>,? ?[^.!?“”";:]{0,60})`,
  `^\\s*[,–—-]?\\s*(?:as )?${CUE} ${WHO}(?<tail>)`,
].map((form) => new RegExp(form, 'u'));

/** Before the opening mark: Ann Lee wrote: “…”. As Ann Lee put it, “…”. According to Ann Lee, “…”. */
const BEFORE = [
  `(?:^|[.!?;:,—–(“”] ?|\\b(?:[Aa]s|[Aa]nd|[Bb]ut|[Ww]hen|[Ww]hile|[Bb]ecause|[Tt]hat|[Ww]hat|[Oo]r|[Ii]n \\d{4}) )${ROLE}${WHO}${ASIDE}${HOW} (?<verb>${VERB})\\b(?<tail>${WHERE})(?<end>[,:]| that)?\\s*$`,
  `\\b(?:${CUE}|[Aa]ccording to|[Ii]n the words of|[Tt]o quote|[Qq]uoting) ${WHO}${ASIDE}(?<tail>)(?<end>[,:])?\\s*$`,
].map((form) => new RegExp(form, 'u'));

const MAY_SAY = new RegExp(`\\b(?:${VERB}|${CUE})\\b`, 'i');
/** A sentence that goes on behind the mark, and one that is not yet at its end before it: told fast. */
const GOES_ON = /^\s*[,–—-]?\s*\p{L}/u;
const LEADS_OVER = /[\p{L}\p{N},:)’”]\s*$/u;
/** What leads over to a quotation begins at most so far before it, in UTF-16 units. */
const LEAD_REACH = 140;
const BRACKETED = /^\s*[,.]?\s*[([]\s*(?:(?:via|source|from|see|here)\s*:?\s*)?$/i;

/**
 * Who said, in English, what stands between quotation marks.
 * @returns null where nothing tells, so that the marks may stand for anything
 */
export function englishInline(place: QuotedPlace): CitedSource | null {
  return said(place) ?? bracketed(place);
}

function said(place: QuotedPlace): CitedSource | null {
  const { pair, words, before, after } = place;
  if (!readsLikeQuotation(words, true)) return null;
  if (GOES_ON.test(after) && mayGoOn(words, after)) {
    const text = masked(after, pair.close, place.links);
    for (const form of BEHIND) {
      const found = form.exec(text);
      const named = found && clause(found, pair.close, place, readsLikeQuotation(words, false));
      if (named) return named;
    }
  }
  const near = before.slice(-LEAD_REACH);
  if (!LEADS_OVER.test(near.slice(-4)) || !MAY_SAY.test(near)) return null;
  const from = pair.open - near.length;
  const text = masked(near, from, place.links);
  for (const form of BEFORE) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    // Words that only go on with the writer's own sentence are a part of it.
    if (found.groups.end === undefined && (found.groups.tail || !/^\p{Lu}/u.test(words))) continue;
    const named = clause(found, from, place, true);
    if (named) return named;
  }
  return null;
}

/** “…” (<a>): the source itself in brackets behind the words. */
function bracketed({ words, pair, block, links, before }: QuotedPlace): CitedSource | null {
  const link = links.find(({ start }) => start >= pair.close);
  if (!link || !BRACKETED.test(block.text.slice(pair.close, link.start))) return null;
  if (!/^\s*[)\]]/.test(block.text.slice(link.end)) || isProfile(link.words, link.href)) return null;
  if (!readsLikeQuotation(words, false)) return null;
  const owner = links.findLast(
    ({ end }) => end <= pair.open && /^(?:[’']s)?[,:]?\s*$/.test(block.text.slice(end, pair.open)),
  );
  const name = new RegExp(`(${NAME})[’']s\\s*$`, 'u').exec(before)?.[1];
  const author = owner ? plainName(owner.words) : name ? personName(name) : null;
  return {
    author,
    authorUrl: owner?.href ?? null,
    ...titleOf(link.words, link.href),
    url: link.href,
    reported: false,
  };
}

/** Whether the sentence can go on behind the closing mark. */
function mayGoOn(words: string, after: string): boolean {
  return !/[.。]$/.test(words) || /^\s*[,–—]/.test(after) || /^\s*\p{Ll}/u.test(after);
}

/**
 * What the links and the name in a clause such as "Ann Lee wrote in <a>" say.
 * @param isSure false where the words alone do not look like a quotation, so that a person has to have said them
 */
function clause(
  found: RegExpExecArray,
  from: number,
  place: QuotedPlace,
  isSure: boolean,
): CitedSource | null {
  const { name = '', tail = '' } = found.groups!;
  const text = place.block.text;
  const start = from + found.index + found[0].indexOf(name);
  const end = start + name.length;
  const whole = { start: from + found.index, end: from + found.index + found[0].length };
  const near = place.links.filter((link) => link.start < whole.end + 2 && link.end > whole.start);
  const onName = near.find((link) => link.start < end && link.end > start);
  const own = text.slice(start, end);
  const isBare = onName !== undefined && onName.start >= start - 4 && onName.end <= end + 3;
  const named = isBare ? onName.words.replace(/^the /i, '') : own;
  // A link may name a page; what is no link has to be a person's name.
  const isPage =
    isBare &&
    !looksLikePerson(named) &&
    (/^\p{Ll}/u.test(onName.words) || (/\s/.test(named) && personName(named) === null) || isLong(named));
  const author = isPage ? null : isBare && !/^\p{Lu}/u.test(named) ? plainName(named) : personName(named);
  if (author === null && !isPage) return null;
  // A first name alone is a character's in a story, or somebody whom nobody could look up.
  if (!onName && author && !author.includes(' ') && near.length === 0 && !place.isNamed(author)) return null;
  const rest = near.filter((link) => link !== onName);
  const source =
    rest.find(
      (link) =>
        tail !== '' &&
        link.end > whole.end - tail.length &&
        !TIME_WORDS.test(link.words) &&
        !isProfile(link.words, link.href),
    ) ?? rest.find((link) => !isProfile(link.words, link.href));
  if (!isSure && !source && !onName && author === null) return null;
  if (source) {
    const isWork = source.start >= whole.end - tail.length;
    const titled = isWork ? titleOf(source.words, source.href) : { title: null, site: null };
    return {
      author: author && plainName(author),
      authorUrl: isBare ? onName.href : null,
      ...titled,
      url: source.href,
      reported: false,
    };
  }
  const isPerson =
    onName !== undefined &&
    author !== null &&
    isBare &&
    (isProfile(onName.words, onName.href) || isHome(onName.words, onName.href));
  return {
    author: author && plainName(author),
    authorUrl: isPerson ? onName.href : null,
    ...(isPage ? titleOf(onName.words, onName.href) : { title: null, site: null }),
    url: isPerson || !onName ? null : onName.href,
    reported: false,
  };
}

function isLong(words: string): boolean {
  return words.split(/\s+/).length > 4;
}

/**
 * Links that do not themselves say that somebody said something, as names of the same length, so that the forms
 * above find them whatever they say.
 */
function masked(text: string, from: number, links: readonly SourceLink[]): string {
  let whole = text;
  for (const { start, end, words } of links) {
    if (start < from || end > from + text.length) continue;
    if (!mayBeName(words)) continue;
    whole = `${whole.slice(0, start - from)}X${'x'.repeat(end - start - 1)}${whole.slice(end - from)}`;
  }
  return whole;
}

/** Whether a link may name somebody or something: it does not say "wrote", "here" or "last week". */
function mayBeName(words: string): boolean {
  const before = lastAnswer.get(words);
  if (before !== undefined) return before;
  const isEmpty = EMPTY_LINK_WORDS.test(words) && !/^\p{L}+ \p{L}+/u.test(words);
  const answer = !isEmpty && !SAYS_SO.test(words) && !TIME_WORDS.test(words);
  if (lastAnswer.size >= 64) lastAnswer.clear();
  lastAnswer.set(words, answer);
  return answer;
}

/** A block's links are asked about for each of its quotations. */
const lastAnswer = new Map<string, boolean>();
