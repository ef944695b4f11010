import { JAPANESE_DERIVATION } from '../text/japanese-derivation.ts';
import { normalize } from '../text/normalize.ts';
import { STEM_RULES } from '../text/stems.ts';
import { COINING_ENDINGS, type EnglishKind, SUFFIXES } from '../text/suffixes.ts';
import { type LabelKey, labelKeys } from './label-keys.ts';

/** A word that is made of a term and an ending: CREing is CRE + ing. */
export interface DerivedForm {
  /** The term, as its label is written. */
  base: string;
  /** As the page writes it, without the marks that join it: "ing" of "SRE(ing)", "like" of "SRE-like". */
  ending: string;
}

/** A name of the term, in one of the forms under which it is found. */
interface Base {
  label: string;
  cased: string | null;
  compared: string;
  kind: EnglishKind;
}

const BY_LENGTH = SUFFIXES.toSorted((a, b) => b.ending.length - a.ending.length);
/** planner of plan, scheduler of schedule: of the changed forms only these are words of their own. */
const DERIVING_STEMS = STEM_RULES.filter(({ ending, stem }) => /^ers?$/.test(ending) && stem !== 'y');

/** What spellings of one name share: no joint tells them apart, nor does ー at the end. */
function compared(folded: string): string {
  return folded.replace(/[\s・-]/gu, '').replace(/(?<=.{3})ー$/u, '');
}

function basesOf(label: string): Base[] {
  const isEnglish = (key: LabelKey): key is LabelKey & { kind: EnglishKind } =>
    key.kind === 'word' || key.kind === 'acronym';
  const whole = compared(normalize(label.trim()).folded);
  return labelKeys(label)
    .filter(isEnglish)
    .map(({ folded, cased, kind }) => ({
      label: compared(folded) === whole ? label.trim() : (cased ?? folded),
      cased,
      compared: compared(folded),
      kind,
    }));
}

/**
 * Of which term a word is made that is marked as that term.
 * @param text as it stands on the page, its ending taken in: "CREing", "SRE(ing)", "SRE-like", "コンテナ化"
 * @param labels the term and its aliases
 * @returns null where the text is a label, or only an inflected form of one: plural, possessive, another spelling,
 *   "deploying" of "deploy"
 */
export function derivedForm(text: string, labels: readonly string[]): DerivedForm | null {
  const { cased, folded } = normalize(text.trim());
  const bases = labels.flatMap(basesOf);
  const whole = compared(folded);
  if (bases.some((base) => base.compared === whole)) return null;
  const find = (length: number, kinds: readonly EnglishKind[] | null, letters = 0, after?: RegExp) => {
    const rest = compared(folded.slice(0, length));
    const lastWord = /[^\s'"()/-]*$/.exec(folded.slice(0, length))?.[0] ?? '';
    return bases.find(
      (base) =>
        base.compared === rest &&
        (kinds === null || kinds.includes(base.kind)) &&
        (base.kind === 'word' || base.cased === null || cased.startsWith(base.cased)) &&
        lastWord.length >= letters &&
        after?.test(lastWord) !== false,
    );
  };
  for (const { ending, kinds, letters, after, derives } of BY_LENGTH) {
    if (!folded.endsWith(ending)) continue;
    const base = find(folded.length - ending.length, kinds, letters, after);
    if (base === undefined) continue;
    if (derives?.includes(base.kind) !== true) return null;
    return { base: base.label, ending: cased.slice(-ending.length).replaceAll(/[^\p{L}]/gu, '') };
  }
  for (const ending of COINING_ENDINGS) {
    if (!folded.endsWith(`-${ending}`)) continue;
    const base = find(folded.length - ending.length - 1, null);
    if (base !== undefined) return { base: base.label, ending };
  }
  for (const { ending } of JAPANESE_DERIVATION) {
    if (!folded.endsWith(ending)) continue;
    const base = find(folded.length - ending.length, null);
    if (base !== undefined) return { base: base.label, ending };
  }
  return fromStem(whole, bases);
}

function fromStem(word: string, bases: readonly Base[]): DerivedForm | null {
  for (const { ending, stem, doubled, letters } of DERIVING_STEMS) {
    if (!word.endsWith(ending)) continue;
    let rest = word.slice(0, -ending.length);
    if (doubled === true && rest.at(-1) !== rest.at(-2)) continue;
    if (doubled === true) rest = rest.slice(0, -1);
    rest += stem;
    const base = bases.find((one) => one.compared === rest && rest.length >= letters);
    if (base !== undefined) return { base: base.label, ending };
  }
  return null;
}

const BEHIND_HYPHEN = new RegExp(`^[-‐‑](?:${COINING_ENDINGS.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
const JAPANESE = JAPANESE_DERIVATION.map(({ ending, notBefore }) =>
  notBefore === undefined ? ending : `${ending}(?![${notBefore}])`,
);
/** No kanji may follow another: 性 of 性能 is no ending. */
const BEHIND_NOUN = new RegExp(`^(?:${JAPANESE.join('|')})(?<!\\p{sc=Han}(?=\\p{sc=Han}))`, 'u');
/** UTF-16 units of the longest ending, and one more. */
const REACH = 16;

/**
 * Endings that edges of words part from a term, so that they aren't marked with it: SRE-like, コンテナ化.
 * @param text the block's
 * @param end UTF-16 offset behind an occurrence of a term
 * @returns where the ending ends that stands there; `end` where there is none
 */
export function derivedEnd(text: string, end: number): number {
  const behind = text.slice(end, end + REACH);
  const ending = (BEHIND_HYPHEN.exec(behind) ?? BEHIND_NOUN.exec(behind))?.[0];
  return end + (ending?.length ?? 0);
}
