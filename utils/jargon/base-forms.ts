import { STEM_RULES } from '../text/stems.ts';
import { SUFFIXES } from '../text/suffixes.ts';

/** A way back from an inflected form: an ending that is taken off, and what stands in its place in the base form. */
interface Rule {
  ending: string;
  stem: string;
  /** The fewest letters of the base form. */
  letters: number;
  doubled: boolean;
  whole: boolean;
  after: RegExp | null;
}

/** A cleaner is no form of clean: -er makes another word. */
const INFLECTION = /^(?!.*ers?$)[a-z]+$/;

const RULES: readonly Rule[] = [
  ...SUFFIXES.filter(({ kinds, derives }) => kinds.includes('word') && derives === undefined).map(
    ({ ending, letters, after = null }) => ({
      ending,
      stem: '',
      letters,
      doubled: false,
      whole: false,
      after,
    }),
  ),
  ...STEM_RULES.map(({ ending, stem, letters, doubled = false, whole = false }) => ({
    ending,
    stem,
    letters,
    doubled,
    whole,
    after: null,
  })),
  { ending: 'ly', stem: '', letters: 4, doubled: false, whole: false, after: null },
].filter(({ ending }) => INFLECTION.test(ending));

/** By the last letter of the ending: most words have none that any rule takes off. */
const BY_LAST: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(RULES, ({ ending }) => ending.at(-1)!);

const NO_RULES: readonly Rule[] = [];

function apply({ ending, stem, letters, doubled, whole, after }: Rule, word: string): string | null {
  if (!word.endsWith(ending) || (whole && word !== ending)) return null;
  let base = word.slice(0, -ending.length);
  if (doubled) {
    if (base.length < 3 || base.at(-1) !== base.at(-2)) return null;
    base = base.slice(0, -1);
  }
  if (base.length + stem.length < letters || (after !== null && !after.test(base))) return null;
  return base + stem;
}

/**
 * The words that an English word may be a form of, by the endings in `utils/text`.
 * @param word in lower case
 * @returns every word that one rule leads to, likely or not
 */
export function baseForms(word: string): string[] {
  return (BY_LAST.get(word.at(-1) ?? '') ?? NO_RULES)
    .map((rule) => apply(rule, word))
    .filter((base) => base !== null);
}

/** Plurals that the general rules would find as well, in the order in which a singular is likely. */
const PLURALS = ['ves', 's', 'ies', 'zzes', 'ses', 'xes', 'es'].flatMap((plural) =>
  RULES.filter(({ ending }) => ending === plural),
);
/** Words that end so are no plurals: class, status, analysis, physics. */
const NO_PLURAL = /(?:ss|us|is|ics|series|species|news)$/;

/**
 * @param word in lower case
 * @param isWord tells words there are, to choose between two singulars
 * @returns the singular of an English plural, or the word itself where no singular is a word
 */
export function singular(word: string, isWord: (word: string) => boolean): string {
  if (!word.endsWith('s') || word.length < 4 || NO_PLURAL.test(word)) return word;
  const bases = PLURALS.map((rule) => apply(rule, word)).filter((base) => base !== null);
  return bases.find(isWord) ?? word;
}
