import type { QuoteAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { NO_ATTRIBUTION, readAttribution, titleOf } from './attribution.ts';
import { englishInline } from './english-inline.ts';
import { japaneseInline } from './japanese-inline.ts';
import { pointsInto, withoutTextFragment } from './linked-fragment.ts';
import { looksLikePerson } from './person.ts';
import { type QuotedPair, quotedPairs } from './quoted-pairs.ts';
import { type QuotedPlace, REACH } from './quoted-place.ts';
import { readsLikeQuotation } from './reads-like-quotation.ts';
import { recalled } from './recalled.ts';
import type { CitedSource } from './saved-quotation.ts';
import { type SourceLink, sourceLinks } from './source-links.ts';

const KINDS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'text', 'item', 'dd']);
const JAPANESE = /[ぁ-ヿ㐀-鿿]/;
const LATIN = /[A-Za-z]{2}/;
/** A whole line that is a quotation and who said it is short behind it. */
const LONGEST_LINE_END = 120;

/**
 * The quotations inside the lines of a block that name a source or whoever said them.
 * @param isNamed whether the article names somebody in full of whom one name is given
 */
export function inlineQuotes(
  block: Block,
  page: string,
  isNamed: (name: string) => boolean,
): QuoteAnnotation[] {
  if (!KINDS.has(block.kind) || block.excluded) return [];
  const pairs = quotedPairs(block);
  if (pairs.length === 0) return [];
  const all = sourceLinks(block, page);
  const unread = block.spans.filter(({ kind }) => kind === 'code' || kind === 'excluded');
  const quotes: QuoteAnnotation[] = [];
  for (const pair of pairs) {
    if (unread.some(({ start, end }) => start < pair.close && pair.open < end)) continue;
    const end = trimmedEnd(block.text, pair);
    const words = block.text.slice(pair.start, end);
    if (words.trim() === '') continue;
    const found = attributed({ block, pair, words, all, page, isNamed });
    if (!found) continue;
    const { reported, ...source } = found;
    quotes.push({
      text: words,
      kind: 'inline',
      reported,
      ...NO_ATTRIBUTION,
      ...source,
      how: 'inline',
      stretches: [{ block: block.id, start: pair.start, end }],
    });
  }
  return quotes;
}

interface Asked {
  block: Block;
  pair: QuotedPair;
  words: string;
  all: readonly SourceLink[];
  page: string;
  isNamed: (name: string) => boolean;
}

function attributed({ block, pair, words, all, page, isNamed }: Asked): CitedSource | null {
  const fragment = all.find(({ href }) => href.includes(':~:') && pointsInto(href, words));
  const links = all.filter((link) => link.end <= pair.open || link.start >= pair.close);
  const isLinked = all.some((link) => link.start <= pair.start && link.end >= pair.end);
  const isWholeLink = all.some((link) => link.start <= pair.start + 1 && link.end >= pair.end - 1);
  if (!fragment && (isLinked || isWholeLink)) return null;
  const place: QuotedPlace = {
    block,
    words,
    pair,
    before: block.text.slice(Math.max(0, pair.open - REACH), pair.open),
    after: block.text.slice(pair.close, pair.close + REACH),
    links,
    isNamed,
  };
  const found = recalled(place) ?? byLanguage(place) ?? atLineEnd(place, page);
  if (!fragment) return found;
  const url = withoutTextFragment(fragment.href);
  if (found) return { ...found, url: found.url === fragment.href || found.url === null ? url : found.url };
  if (!readsLikeQuotation(words, true)) return null;
  const isOutside = links.includes(fragment);
  const titled =
    isOutside && !looksLikePerson(fragment.words)
      ? titleOf(fragment.words, url)
      : { title: null, site: null };
  return { ...NO_INLINE, ...titled, url };
}

const NO_INLINE: CitedSource = {
  author: null,
  authorUrl: null,
  title: null,
  site: null,
  url: null,
  reported: false,
};

function byLanguage(place: QuotedPlace): CitedSource | null {
  const around = place.before.slice(-60) + place.after.slice(0, 60);
  if (JAPANESE.test(around)) return japaneseInline(place);
  return LATIN.test(around) ? englishInline(place) : null;
}

/** A line that begins with a quotation and ends with who said it: “…” — Ann Lee. */
function atLineEnd({ block, pair, words }: QuotedPlace, page: string): CitedSource | null {
  const { text } = block;
  const start = text.lastIndexOf('\n', pair.open) + 1;
  const next = text.indexOf('\n', pair.close);
  const end = next < 0 ? text.length : next;
  if (text.slice(start, pair.open).trim() !== '' || end - pair.close > LONGEST_LINE_END || end === pair.close)
    return null;
  const behind = text.slice(pair.close, end);
  if (!/^\s*(?:[—–―─]|-{1,2}\s|[/／]|[（(]\s*(?:出典|引用|source))/i.test(behind)) return null;
  if (/[—–―]\s*\p{Ll}/u.test(behind.slice(0, 4)) || !readsLikeQuotation(words, false)) return null;
  const found = readAttribution({ block, start: pair.close, end }, page);
  if (!found || (found.url === null && found.author === null)) return null;
  if (found.url === null && !(looksLikePerson(found.author!) || /[『「]/.test(behind))) return null;
  const { otherUrl: _, ...source } = found;
  return { ...source, reported: false };
}

/** The comma that English puts before the closing mark is not quoted. */
function trimmedEnd(text: string, { start, end }: QuotedPair): number {
  return end - start > 1 && /[,，]/.test(text[end - 1]!) ? end - 1 : end;
}
