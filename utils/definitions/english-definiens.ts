import type { Subject } from './english-subject.ts';
import { JUDGING, PERSONS, SINGLING_OUT } from './english-words.ts';

/** How an is-a begins behind its verb. */
const ARTICLE = /^(?:an?|any|the|one|two or more)\s+/i;
const PLURAL_GENUS =
  /^(?:[a-z]+s\s+(?:that|which|who|where|used|in|of|with|on|for)\b|(?![a-z]+ing\s)(?:[a-z-]+\s){1,2}[a-z]+s\s+(?:that|which|who|where|of)\b|people who\b)/i;
/** What follows a genus and tells the thing from its like. */
const DIFFERENTIA =
  /(?:^|[\s,])(?:that|which|who|whom|whose|where|when|used|using|made|designed|composed|consisting|containing|comprising|formed|found|caused|given|based|developed|intended|characteri[sz]ed|marked|involving|describing|available|responsible|capable|of|for|from|to|between|within|among|by|with|in|on)(?=\s)/;
/** A sentence that tells of somebody tells no term's meaning. */
const PERSONAL = /\b(?:I|my|me|I'm|I’m|I've|I’ve|our|we|us|him|his|he|she|her)\b/;

/** "The plan is a …" speaks of one plan; "the cell wall is a …" of all. */
export function isOfOne({ determiner, term, aliases }: Subject): boolean {
  return determiner === 'the' && !term.includes(' ') && aliases.length === 0;
}

/** "A bloom filter is a space-efficient probabilistic data structure": so much said of the genus is enough. */
function isFullGenus(rest: string, subject: Subject, article: string | undefined): boolean {
  if (subject.determiner !== 'a' || !/^an?\s/i.test(article ?? '')) return false;
  const words = rest
    .replace(/[.,;:].*$/, '')
    .toLowerCase()
    .split(/\s+/);
  return words.length >= 3 && words.length <= 7 && !words.some((word) => JUDGING.has(word));
}

/**
 * Whether what follows "is" tells what something is: a genus, and what sets the thing apart.
 * @param behind the words behind the verb
 */
export function isDefiniens(behind: string, subject: Subject): boolean {
  if (isOfOne(subject) || PERSONAL.test(behind)) return false;
  const article = ARTICLE.exec(behind)?.[0];
  if (article === undefined && !PLURAL_GENUS.test(behind)) return false;
  const rest = behind.slice(article?.length ?? 0);
  const differentia = DIFFERENTIA.exec(rest);
  if (!differentia) return isFullGenus(rest, subject, article);
  if (differentia.index > 80 || /\bthan\b/.test(rest.slice(0, 100))) return false;
  const genus = rest
    .slice(0, differentia.index)
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\p{L}'’-]/gu, ''));
  if (genus.length > 7 || genus.some((word) => JUDGING.has(word))) return false;
  if (/^the\b/i.test(article ?? '') && genus.some((word) => SINGLING_OUT.has(word) || /['’]s$/.test(word)))
    return false;
  if (
    /^one\b/i.test(article ?? '') &&
    /^of (?:the|those|these|our|my)\b|\b(?:most|\w{3,}est)\b/i.test(rest.slice(0, 60))
  )
    return false;
  // Names of people: a capital and no article.
  const isName = subject.determiner === null && /^\p{Lu}/u.test(subject.term);
  return !(isName && genus.some((word) => PERSONS.has(word)));
}
