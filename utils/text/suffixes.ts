import type { JapaneseKind } from './japanese-inflection.ts';

/**
 * English endings that a term may carry on the page and still be that term. A table: another ending or
 * another condition is another row.
 */

/** How a label is written, which tells what may follow it. */
export type LabelKind = EnglishKind | JapaneseKind;
export type EnglishKind = 'acronym' | 'word';

export interface Suffix {
  /** In lower case, as normalised. */
  readonly ending: string;
  readonly kinds: readonly EnglishKind[];
  /** How many letters the label's last word must have for it to take the ending. */
  readonly letters: number;
  /** What the label must end with, for endings that only some words take; in lower case. */
  readonly after?: RegExp;
  /** True where the apostrophe may as well be a closing quotation mark. */
  readonly closing?: boolean;
  /** The kinds of which it makes another word, that is to be explained from the label: SREify, no plural. */
  readonly derives?: readonly EnglishKind[];
}

const BOTH: readonly EnglishKind[] = ['acronym', 'word'];
const ACRONYM: readonly EnglishKind[] = ['acronym'];
const WORD: readonly EnglishKind[] = ['word'];

/** Rows of one condition. */
const rows = (endings: string, row: Omit<Suffix, 'ending'>): Suffix[] =>
  endings.split(' ').map((ending) => ({ ...row, ending }));

const IFY = 'ify ifies ified ifying ifier ifiers ification ifications';
const FY = IFY.replaceAll(/\bi/g, '');
const IZE = 'ize izes ized izing izer izers ization izations ise ises ised ising iser isers isation isations';
/** What makes a word that is coined of a name. */
const COINED =
  'ish able ability less lessness ness like esque ful ism isms ist ists dom hood ship ships ings ery ian ians';

/**
 * Short words take -s alone: "on" + "e", "be" + "d" and "corn" + "er" are other words. An acronym takes any
 * ending, since no other word is written so, unless the whole text is in capitals.
 */
export const SUFFIXES: readonly Suffix[] = [
  { ending: 's', kinds: BOTH, letters: 2 },
  { ending: "'s", kinds: BOTH, letters: 1 },
  { ending: "s'", kinds: BOTH, letters: 2, closing: true },
  { ending: "'", kinds: BOTH, letters: 3, after: /s$/, closing: true },
  { ending: '(s)', kinds: BOTH, letters: 2 },
  { ending: 'es', kinds: WORD, letters: 3, after: /(?:[sxzo]|ch|sh)$/ },
  { ending: '(es)', kinds: BOTH, letters: 3, after: /(?:[sxzo]|ch|sh)$/ },
  { ending: 'es', kinds: ACRONYM, letters: 2, after: /(?:[sxz]|ch|sh)$/ },
  { ending: 'ing', kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: '(ing)', kinds: BOTH, letters: 2, derives: ACRONYM },
  { ending: "'ing", kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: 'ed', kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: "'ed", kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: "'d", kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: '(ed)', kinds: BOTH, letters: 2, derives: ACRONYM },
  { ending: 'er', kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: 'ers', kinds: ACRONYM, letters: 2, derives: ACRONYM },
  { ending: '(er)', kinds: BOTH, letters: 2, derives: BOTH },
  { ending: '(ers)', kinds: BOTH, letters: 2, derives: BOTH },
  { ending: 'ing', kinds: WORD, letters: 4, after: /[^e]$/ },
  { ending: 'ed', kinds: WORD, letters: 4, after: /[^e]$/ },
  { ending: 'd', kinds: WORD, letters: 4, after: /[^e]e$/ },
  { ending: 'er', kinds: WORD, letters: 5, after: /[^e]$/, derives: WORD },
  { ending: 'ers', kinds: WORD, letters: 5, after: /[^e]$/, derives: WORD },
  // Coined forms. Of words only what is no other word: test + ify, class + ify and author + ize are.
  ...rows(`${IFY} ${IZE}`, { kinds: ACRONYM, letters: 2, derives: ACRONYM }),
  ...rows(FY, { kinds: ACRONYM, letters: 2, after: /i$/, derives: ACRONYM }),
  ...rows(COINED, { kinds: ACRONYM, letters: 3, derives: ACRONYM }),
  ...rows(IFY, { kinds: WORD, letters: 6, after: /[^iey]$/, derives: WORD }),
  ...rows(IZE, { kinds: WORD, letters: 6, after: /er$/, derives: WORD }),
  ...rows('esque', { kinds: WORD, letters: 6, after: /[^eu]$/, derives: WORD }),
];

/** The letters of the endings that make other words, longest first: behind a hyphen any word takes them, as in pod-like. */
export const COINING_ENDINGS: readonly string[] = [
  ...new Set(
    SUFFIXES.filter(({ ending, derives }) => derives !== undefined && /^[a-z]+$/.test(ending)).map(
      ({ ending }) => ending,
    ),
  ),
].toSorted((a, b) => b.length - a.length);

const NONE: readonly Suffix[] = [];

/** By kind and first unit, the longest first: "SREers" is to be read before "SREer". */
const BY_START: Readonly<Record<EnglishKind, ReadonlyMap<number, readonly Suffix[]>>> = {
  acronym: rowsFor('acronym'),
  word: rowsFor('word'),
};

function rowsFor(kind: EnglishKind): ReadonlyMap<number, readonly Suffix[]> {
  const rows = SUFFIXES.filter((suffix) => suffix.kinds.includes(kind)).toSorted(
    (a, b) => b.ending.length - a.ending.length,
  );
  return Map.groupBy(rows, ({ ending }) => ending.charCodeAt(0));
}

/** 1 for what an ending can begin with: nothing else needs to be looked at. */
const IS_START = new Uint8Array(0x10000);
for (const { ending } of SUFFIXES) IS_START[ending.charCodeAt(0)] = 1;

/**
 * The letters with which endings begin, up to the first that is none, by the last of them: where a label ends inside
 * a run of letters, the rest of the run is one of these. Longest first.
 */
export const LETTER_ENDINGS: ReadonlyMap<number, readonly string[]> = Map.groupBy(
  new Set(
    SUFFIXES.map(({ ending }) => /^[a-z]*/.exec(ending)![0])
      .filter((letters) => letters !== '')
      .toSorted((a, b) => b.length - a.length),
  ),
  (letters) => letters.charCodeAt(letters.length - 1),
);

/**
 * The endings that stand in a text right after a label.
 * @param text the text as the endings are written in it: in lower case unless case is to count
 * @param folded the same text in lower case
 * @param start UTF-16 offset of the label
 * @param end UTF-16 offset behind the label, whose last unit is a Latin letter or a digit
 * @returns the rows that fit, the longest ending first
 */
export function suffixesAt(
  text: string,
  folded: string,
  start: number,
  end: number,
  kind: EnglishKind,
): readonly Suffix[] {
  const first = text.charCodeAt(end);
  if (end >= text.length || IS_START[first] === 0) return NONE;
  let fitting: Suffix[] | null = null;
  let lastWord: string | null = null;
  for (const suffix of BY_START[kind].get(first) ?? NONE) {
    if (!text.startsWith(suffix.ending, end)) continue;
    lastWord ??= /[^\s'"()/-]*$/.exec(folded.slice(start, end))?.[0] ?? '';
    if (lastWord.length < suffix.letters || suffix.after?.test(lastWord) === false) continue;
    fitting ??= [];
    fitting.push(suffix);
  }
  return fitting ?? NONE;
}
