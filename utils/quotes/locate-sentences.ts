import search from 'approx-string-match';
import type { FoldedText } from './fold-quoted.ts';
import { atOnce } from './at-once.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';
import { resemblingPlaces } from './resembling-places.ts';

/** Where a sentence of a quotation stands in its source, by units; null where nothing there is like it. */
export interface LocatedSentence {
  /** Units of the quotation. */
  start: number;
  end: number;
  place: { start: number; end: number; similarity: number } | null;
}

type Place = NonNullable<LocatedSentence['place']>;

/** What is less alike is another sentence. */
const LEAST_ALIKE = 0.55;
/** So many places are looked at for each. */
const MOST = 5;
/** Sentences shorter than this go with the next, in units. */
const LEAST = 16;
/** What a jump between two sentences costs, in units: so that the nearer of two places is taken. */
const JUMP = 2;

/** @returns where each sentence of the words stands in a source, in their order */
export function locateSentences(source: FoldedText, words: FoldedText): LocatedSentence[] {
  const index = atOnce(indexGrams(source.units));
  const sentences = sentencesOf(words);
  return inOrder(
    sentences,
    sentences.map(({ start, end }) => placesOf(source, index, words.units.slice(start, end))),
  );
}

function sentencesOf({ units, gaps }: FoldedText): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 1; at <= units.length; at++) {
    const isEnd = at === units.length || gaps[at] === 2 || /[.!?]/.test(units[at - 1]!);
    if (!isEnd || (at - start < LEAST && at < units.length)) continue;
    const last = sentences.at(-1);
    if (at - start < LEAST && last !== undefined) last.end = at;
    else sentences.push({ start, end: at });
    start = at;
  }
  return sentences;
}

function placesOf({ units }: FoldedText, index: GramIndex, sentence: string): Place[] {
  const slack = 8 + Math.ceil(sentence.length / 2);
  const places = new Map<number, Place>();
  for (const begin of resemblingPlaces(index, units, sentence, MOST)) {
    const from = Math.max(0, begin - slack);
    const near = units.slice(from, begin + sentence.length + slack);
    const [match] = search(near, sentence, Math.floor(sentence.length * (1 - LEAST_ALIKE)));
    if (match === undefined) continue;
    const similarity = 1 - match.errors / Math.max(sentence.length, match.end - match.start);
    if (similarity >= LEAST_ALIKE)
      places.set(from + match.start, { start: from + match.start, end: from + match.end, similarity });
  }
  return [...places.values()];
}

/** The choice of places that stand in order and are the most alike, by dynamic programming. */
function inOrder(
  sentences: readonly { start: number; end: number }[],
  places: readonly (readonly Place[])[],
): LocatedSentence[] {
  interface Step {
    sentence: number;
    place: Place;
    gain: number;
    before: Step | null;
  }
  const steps: Step[] = [];
  let best: Step | null = null;
  for (const [sentence, choices] of places.entries()) {
    const length = sentences[sentence]!.end - sentences[sentence]!.start;
    const added: Step[] = choices.map((place) => {
      let before: Step | null = null;
      for (const step of steps) {
        if (step.place.end > place.start + JUMP) continue;
        if (before === null || gainOf(step, place) > gainOf(before, place)) before = step;
      }
      return {
        sentence,
        place,
        before,
        gain: length * place.similarity + Math.max(0, before === null ? 0 : gainOf(before, place)),
      };
    });
    steps.push(...added);
    for (const step of added) if (best === null || step.gain > best.gain) best = step;
  }
  const chosen = new Map<number, Place>();
  for (let step = best; step !== null; step = step.before) chosen.set(step.sentence, step.place);
  return sentences.map(({ start, end }, at) => ({ start, end, place: chosen.get(at) ?? null }));
}

function gainOf(step: { gain: number; place: Place }, next: Place): number {
  return step.gain - (next.start - step.place.end > LEAST ? JUMP : 0);
}
