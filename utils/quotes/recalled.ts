import { titleOf } from './attribution.ts';
import { isPerson, type Named, namedBefore } from './japanese-inline.ts';
import { isProfile, NAME, personName, plainName } from './person.ts';
import type { QuotedPlace } from './quoted-place.ts';
import { readsLikeQuotation } from './reads-like-quotation.ts';
import { ENGLISH_VERB, RECALLED_BEFORE, RECALLED_BEHIND } from './reporting-words.ts';
import type { CitedSource } from './saved-quotation.ts';

const BEFORE = new RegExp(`(?:${RECALLED_BEFORE.join('|')})$`, 'i');
const BEHIND = new RegExp(`^(?:${RECALLED_BEHIND.join('|')})`, 'i');
/** How far before the words what says that they are remembered may begin, in UTF-16 units. */
const CUE_REACH = 90;
/** Words that one of the forms has: most quotations have none, and this is told fast. */
const MAY_BE_BEFORE =
  /たしか|確か|うろ覚え|記憶|like|effect|lines|remember|recall|memory|serves|paraphras|mistaken|IIRC/i;
const MAY_BE_BEHIND = /^(?:と|って|み|的|の|風|っ|[\s,.(]*(?:or|something|words|I|if|as)\b)/i;
/** How many sentences back a person may be named. */
const SENTENCES = 2;
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}’'-])(${NAME})(?= (?:\\w+ly |once |later |also |has |had |then |always |used to )?${ENGLISH_VERB}\\b)`,
  'gu',
);

/**
 * Whose words are only remembered: たしか「…」といったニュアンス, “something like”.
 * @returns null where nothing says that they are remembered, or nobody is named
 */
export function recalled(place: QuotedPlace): CitedSource | null {
  const { before, after, words, block, pair } = place;
  const cue = before.slice(-CUE_REACH);
  if (!(MAY_BE_BEHIND.test(after) && BEHIND.test(after)) && !(MAY_BE_BEFORE.test(cue) && BEFORE.test(cue)))
    return null;
  if (!readsLikeQuotation(words, true)) return null;
  const near = lastSentences(before);
  const named = namedBefore(place, near).filter((one) => isPerson(one, block.text) || one.link);
  const person = named.findLast((one) => isPerson(one, block.text) && !isWork(one));
  const ownSentence = near.slice(near.search(/[^。！？!?]*$/));
  const work = named.findLast(
    (one) =>
      one.link &&
      one !== person &&
      !isPerson(one, block.text) &&
      one.start >= pair.open - ownSentence.length &&
      /^\s*(?:[」』]?(?:で|に|では|には)|,|$|\s)/.test(block.text.slice(one.end)),
  );
  const english = person
    ? undefined
    : [...near.matchAll(NAME_BEFORE)].map(([, name]) => personName(name!)).findLast((name) => name !== null);
  if (!person && !work && !english) return null;
  return {
    author: person ? plainName(person.words) : (english ?? null),
    authorUrl: person?.link?.href ?? null,
    ...(work?.link ? titleOf(work.words, work.link.href) : { title: null, site: null }),
    url: work?.link?.href ?? null,
    reported: true,
  };
}

function isWork(one: Named): boolean {
  return (
    one.link !== null &&
    !isProfile(one.words, one.link.href) &&
    /[\s、。]/.test(one.words) &&
    one.words.length > 30
  );
}

function lastSentences(before: string): string {
  const ends = [...before.matchAll(/[。！？\n]|[.!?]\s/g)].map(({ index }) => index);
  const from = ends.at(-SENTENCES);
  return from === undefined ? before : before.slice(from + 1);
}
