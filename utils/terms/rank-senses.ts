import { contentWords } from './content-words.ts';
import { type Agreement, agreements } from './page-agreement.ts';
import type { WordRarity } from './page-words.ts';
import type { Chosen, SenseChoice, SenseContext, SenseReason } from './sense-context.ts';
import { differInLanguage, isLanguage, languageOfEntry, languageOfPage } from './sense-language.ts';
import { siteFor, siteOfHost } from './sense-sites.ts';
import { readSenses, type SenseFields, type SenseName } from './sense-words.ts';
import { type Overlap, overlaps } from './shared-words.ts';

/** An entry, and the priority of its glossary: 0 for the reader's own, the lower the earlier. */
export type Sense = SenseFields & { rank: number };

export type Ranked<T> = T & { reason: SenseReason | null; chosen: Chosen };

/** Evidence that settles the order by itself, the strongest last. */
const UNSETTLED = 0;
const ON_SITE = 1;
const AGREES = 2;
const CHOSEN_EVERYWHERE = 3;
const CHOSEN_HERE = 4;

/** What the rest counts, in the unit of `MOST_SHARED`. Another name on the page beats whatever words do. */
const NAMED = 6;
/**
 * The reader's own entry gives way to words where nearly all are against it, and only where it could have had some itself.
 */
const OWN = 2.5;
const OWN_FOR_SURE = 5.5;
/** A note of fewer words, or in another language than the page, has none in common with it whatever it means. */
const FEW_WORDS = 5;
const RELATED = 1;
const OTHER_LANGUAGE = -2;
const AGREEMENT = 2;
/** A letter of the site's name: of two sites the nearer one is the longer. */
const SITE_LETTER = 0.1;
/** Of two glossaries the earlier counts this much more, so that a chance word changes nothing. */
const EARLIER = 0.3;
const MOST_EARLIER = 1.2;
/** What shared words count at most, and how many telling ones it takes to get near. */
const MOST_SHARED = 5;
const MANY_SHARED = 4;
/** What is less is chance: it counts for nothing, and is no reason to name. */
const TOLD = 0.6;

interface Standing<T> {
  sense: T;
  tier: number;
  score: number;
  reason: SenseReason | null;
  chosen: Chosen;
}

/**
 * Puts the senses of a label into the order in which they are likely meant: by the reader's choice for the site, then
 * everywhere; what the page itself says of the label; the entry's sites; another name of it on the page; shared words and
 * tags, with the page's language and the glossaries' priority; an own entry before an imported one unless there is more.
 * @param senses entries that share a label, in the order that equals shall keep
 * @param choices of these entries or any
 * @param rarity tells how telling a word is, from 0 to 1
 * @returns the same, each with why it stands there, which is null where nothing but priority says so, and where the
 *   reader has chosen it; one sense alone needs no reason
 */
export function rankSenses<T extends Sense>(
  senses: readonly T[],
  context: SenseContext,
  choices: readonly SenseChoice[],
  rarity: WordRarity,
): Ranked<T>[] {
  const chosen = chosenOf(senses, choices, siteOfHost(context.host));
  if (senses.length < 2)
    return senses.map((sense) => ({ ...sense, reason: null, chosen: chosen.get(sense.id) ?? null }));
  return standings(senses, context, chosen, rarity)
    .sort((a, b) => b.tier - a.tier || b.score - a.score || a.sense.rank - b.sense.rank)
    .map(({ sense, reason, chosen: where }) => ({ ...sense, reason, chosen: where }));
}

/**
 * The last choice for the site, unless one for everywhere was made after it, and the last everywhere. Older ones stay
 * stored, so that taking the last back leaves what was before it.
 */
function chosenOf(
  senses: readonly Sense[],
  choices: readonly SenseChoice[],
  site: string,
): Map<number, 'here' | 'everywhere'> {
  const ids = new Set(senses.map(({ id }) => id));
  const latest = (where: string) =>
    choices
      .filter((choice) => choice.site === where && ids.has(choice.entry))
      .reduce<SenseChoice | null>((last, choice) => (choice.at >= (last?.at ?? 0) ? choice : last), null);
  const chosen = new Map<number, 'here' | 'everywhere'>();
  const everywhere = latest('');
  const here = site === '' ? null : latest(site);
  if (everywhere !== null) chosen.set(everywhere.entry, 'everywhere');
  if (here !== null && here.at >= (everywhere?.at ?? 0)) chosen.set(here.entry, 'here');
  return chosen;
}

function standings<T extends Sense>(
  senses: readonly T[],
  context: SenseContext,
  chosen: ReadonlyMap<number, 'here' | 'everywhere'>,
  rarity: WordRarity,
): Standing<T>[] {
  const read = readSenses(senses);
  const agreed = agreements(read, context.definitions, rarity);
  const shared = overlaps(senses, read, context, rarity);
  const lang = languageOfPage(context);
  const foreign = senses.map((sense) => differInLanguage(lang, languageOfEntry(sense)));
  const named = new Set(context.named);
  const isNamed = senses.some(({ id }) => named.has(id));
  const ranks = [...new Set(senses.map(({ rank }) => rank))].sort((a, b) => a - b);
  const pageWords = new Set([...context.words, ...contentWords(context.nearby)]);

  return senses.map((sense, at) => {
    const { names } = read.senses[at]!;
    const where = chosen.get(sense.id) ?? null;
    const site = siteFor(context.host, sense.sites);
    const evidence: Evidence = {
      chosen: where,
      agreement: agreed[at]!,
      site,
      named: named.has(sense.id) ? nameOn(pageWords, names, rarity) : null,
      overlap: shared[at]!,
      lang: !foreign[at]! && foreign.includes(true) && languageOfEntry(sense) !== null ? lang : null,
    };
    let score = sharedScore(evidence.overlap.score);
    score -= Math.min(MOST_EARLIER, EARLIER * ranks.indexOf(sense.rank));
    score += NAMED * (evidence.named?.weight ?? 0);
    if (sense.rank > 0) score += foreign[at]! ? OTHER_LANGUAGE : 0;
    else if (sense.sites.length === 0 || site !== null) {
      const { words } = read.senses[at]!;
      const isSure = foreign[at]! || words.size < FEW_WORDS || evidence.overlap.related >= RELATED;
      score += isSure ? OWN_FOR_SURE : OWN;
      // Where it has no other name it cannot stand here under one, and that it doesn't says nothing.
      if (isNamed && names.length === 0) score += NAMED;
    }
    score += AGREEMENT * (evidence.agreement?.share ?? 0) + SITE_LETTER * (site?.length ?? 0);
    return { sense, score, chosen: where, tier: tierOf(evidence), reason: reasonOf(evidence, context.host) };
  });
}

interface Evidence {
  chosen: Chosen;
  agreement: Agreement | null;
  site: string | null;
  /** That the page has another of its names. */
  named: NameOnPage | null;
  overlap: Overlap;
  /** The page's language, where this sense is in it and others are not. */
  lang: string | null;
}

/** Many shared words say little more than some. */
function sharedScore(sum: number): number {
  return sum < TOLD ? 0 : MOST_SHARED * (1 - Math.exp(-sum / MANY_SHARED));
}

function tierOf({ chosen, agreement, site }: Evidence): number {
  if (chosen !== null) return chosen === 'here' ? CHOSEN_HERE : CHOSEN_EVERYWHERE;
  if (agreement !== null) return AGREES;
  return site === null ? UNSETTLED : ON_SITE;
}

function reasonOf(
  { chosen, agreement, site, named, overlap, lang }: Evidence,
  host: string,
): SenseReason | null {
  if (chosen === 'here') return { kind: 'chosen', site: siteOfHost(host) };
  if (chosen === 'everywhere') return { kind: 'chosen-everywhere' };
  if (agreement !== null) return { kind: 'page', words: agreement.words };
  if (site !== null) return { kind: 'site', site };
  if (named !== null) return { kind: 'named', name: named.name };
  if (overlap.score >= TOLD) {
    if (overlap.tag !== null && overlap.tagScore * 2 >= overlap.score)
      return { kind: 'tag', tag: overlap.tag };
    if (overlap.words.length > 0) return { kind: 'words', words: overlap.words };
  }
  return isLanguage(lang) ? { kind: 'language', lang } : null;
}

interface NameOnPage {
  /** Null where it is not known which one it is. */
  name: string | null;
  /** How much it says, at most 1: "cloud" for cloud computing stands on pages of every kind, SaaS on few. */
  weight: number;
}

/** Of one word that is no rare one the page may make any use. */
function weightOf(words: readonly string[], rarity: WordRarity): number {
  if (words.length === 1) return rarity(words[0]!) ** 2;
  return Math.min(
    1,
    words.reduce((sum, word) => sum + rarity(word), 0),
  );
}

/** @returns the name of which the page has all the words, the most telling one; null where there are no names */
function nameOn(
  page: ReadonlySet<string>,
  names: readonly SenseName[],
  rarity: WordRarity,
): NameOnPage | null {
  const weighed = names.map(({ name, words }) => ({
    name,
    words,
    weight: weightOf(words, rarity),
  }));
  weighed.sort((a, b) => b.weight - a.weight);
  const found = weighed.find(({ words }) => words.length > 0 && words.every((word) => page.has(word)));
  if (found !== undefined) return { name: found.name, weight: found.weight };
  const least = weighed.at(-1);
  if (least === undefined) return null;
  return { name: names.length === 1 ? least.name : null, weight: least.weight };
}
