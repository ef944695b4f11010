/** Reading leaves out what its filters know to be nothing. Here nothing is left out, and the same must be found. */
import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { WordEdges } from '../text/edges.ts';
import { FIRST_COMPARED, isPassedOver, readMatchUnits, SILENT } from '../text/match-units.ts';
import { normalize } from '../text/normalize.ts';
import { isLetterOrDigit, LETTER, SCRIPTS } from '../text/scripts.ts';
import { STEM_RULES, stemEnd } from '../text/stems.ts';
import { platformSegment, WordBoundaries } from '../text/word-boundaries.ts';
import { entriesOf, findLabels, isLabel } from './find-labels.ts';
import { findTerms, type TermMatch } from './find-terms.ts';
import { KINDS, kindNumber, type TermIndex } from './index-layout.ts';
import { hashOf, spread } from './label-hash.ts';
import { compileIndex } from './term-index.ts';

const LATIN =
  'error budget SRE IT it macOS C C++ .NET node js cache caching policy policies leaf leaves plan planned log logging analysis analyses child children man men colour color colouring catalogue catalog organize centre defence hour naïve é StatefulSet s es ing ed er a be bed being 1 12 EC2 _ APIs data people teeth mice box boxes'.split(
    ' ',
  );
const JAPANESE =
  'サーバー サーバ サー バー ー クラウド ネイティブ キー ヴァイオリン バイオリン 信頼 信頼性 障害 対応 人 人間 申込み 取り扱い 取扱 手続 書く 書いた 見る 見 本 美しい 学校 學校 は を が の 々 𠮷野 つかう'.split(
    ' ',
  );
const SIGNS = [
  '',
  '',
  ' ',
  ' ',
  ' ',
  '-',
  '.',
  '・',
  ', ',
  '. ',
  '、',
  '。',
  "'s",
  "s'",
  '(s)',
  '/',
  '“',
  '’ ',
  '\n',
  '\u00AD',
  '😀',
];

type Pick = (below: number) => number;

function phrase(pick: Pick, words: readonly string[], count: number, signs: readonly string[]): string {
  let text = '';
  for (let at = 0; at < count; at++) {
    const word = words[pick(words.length)]!;
    const varied = [word, word, word, word.toUpperCase(), `${word}s`, `${word}ed`, `${word}ing`][pick(7)]!;
    text += varied + signs[pick(signs.length)]!;
  }
  return text;
}

/** Every stretch from `start` that might be a label, the longest first, with what it would be written as. */
function* stretches(units: Uint16Array, start: number): Generator<{ end: number; written: number[] | null }> {
  for (let end = Math.min(units.length, start + 255); end > start; end--) {
    const last = units[end - 1]!;
    const isPassed = last !== SILENT && isPassedOver(units, end - 1, start);
    if (isPassed || units[end] === SILENT) continue;
    yield { end, written: null };
    if (end < units.length && isLetterOrDigit(SCRIPTS[units[end]!]!)) continue;
    let word = end;
    while (word > start && (units[word - 1] === SILENT || SCRIPTS[units[word - 1]!] === LETTER)) word--;
    for (const rule of STEM_RULES) {
      const cut = stemEnd(rule, units, word, end);
      if (cut < 0) continue;
      const stem = [...rule.stem].map((letter) => letter.charCodeAt(0));
      yield { end, written: [...units.subarray(start, cut), ...stem] };
    }
  }
}

function findAll(index: TermIndex, text: string): TermMatch[] {
  const normalized = normalize(text);
  const { cased } = normalized;
  const units = new Uint16Array(cased.length);
  readMatchUnits(cased, units);
  const edges = new WordEdges(normalized, {
    boundaries: new WordBoundaries(cased, platformSegment(null)),
    isLabel: (start, end) => isLabel(index, units, start, end),
  });
  const longest = (start: number): { end: number; entries: number[] } | null => {
    const found: number[] = [];
    for (const { end, written } of stretches(units, start)) {
      const of = written === null ? units : Uint16Array.from(written);
      const [from, to] = written === null ? [start, end] : [0, written.length];
      const lookup = {
        units: of,
        cased: written === null ? cased : '',
        anyCase: written === null && edges.isAllCapitals,
      };
      findLabels(index, lookup, from, to, spread(hashOf(of, from, to)), found);
      if (found.length === 0 || !edges.startsAt(start, end)) continue;
      const ends = found.map((label) => edges.endOf(start, end, KINDS[kindNumber(index, label)]!));
      const wordEnd = Math.max(...ends);
      if (wordEnd < 0) continue;
      return {
        end: wordEnd,
        entries: entriesOf(
          index,
          found.filter((_, at) => ends[at] === wordEnd),
        ),
      };
    }
    return null;
  };
  const isInWord = (at: number) => at >= 0 && isLetterOrDigit(SCRIPTS[cased.charCodeAt(at)]!);
  const matches: TermMatch[] = [];
  for (let at = 0; at < cased.length; ) {
    const isStart = units[at]! >= FIRST_COMPARED && !(isInWord(at) && isInWord(at - 1));
    const found = isStart ? longest(at) : null;
    if (found !== null) {
      const [start, end] = normalized.toOriginal(at, found.end);
      matches.push({ start, end, entries: found.entries });
    }
    at = found?.end ?? at + 1;
  }
  return matches;
}

it.each(Array.from({ length: 24 }, (_, seed) => seed))('finds the same without filters, seed %i', (seed) => {
  const pick = random(seed);
  const words = [LATIN, JAPANESE, [...LATIN, ...JAPANESE]][seed % 3]!;
  const index = compileIndex(
    Array.from({ length: [5, 40, 300][pick(3)]! }, (_, id) => ({
      id,
      term: phrase(pick, words, 1 + pick(3), ['', ' ', ' ', '-', '.', '・']),
      aliases: pick(3) === 0 ? [words[pick(words.length)]!] : [],
      reading: null,
    })),
  );
  let count = 0;
  for (let round = 0; round < 12; round++) {
    const text = phrase(pick, words, 1 + pick(30), SIGNS);
    const expected = findAll(index, text);
    expect(findTerms(index, text), text).toEqual(expected);
    count += expected.length;
  }
  if (index.labels > 30) expect(count).toBeGreaterThan(0);
});
