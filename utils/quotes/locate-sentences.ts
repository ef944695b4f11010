import search from 'approx-string-match';
import { atOnce } from './at-once.ts';
import type { FoldedText } from './fold-quoted.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';
import { resemblingPlaces } from './resembling-places.ts';

/** Where a sentence stands, by units, and how alike it is. */
export interface SentencePlace {
  start: number;
  end: number;
  similarity: number;
}

/** What is less alike is another sentence. */
const LEAST_ALIKE = 0.55;
/** So many places are looked at for each. */
const MOST = 5;
/** What a jump over more than `NEAR` units costs, in units: so that the nearer of two places is taken. */
const JUMP = 2;
/** Places may overlap by so many units, since the ends of a match are not sharp. */
const OVERLAP = 2;
const NEAR = 16;

/**
 * Finds the sentences of a quotation in its source.
 * @param source the source, folded
 * @param sentences folded units
 * @returns a place for each, all in the order of the text; null where nothing there is like it
 */
export function locateSentences(source: FoldedText, sentences: readonly string[]): (SentencePlace | null)[] {
  const index = atOnce(indexGrams(source.units));
  return inOrder(
    sentences,
    sentences.map((sentence) => placesOf(source, index, sentence)),
  );
}

function placesOf({ units }: FoldedText, index: GramIndex, sentence: string): SentencePlace[] {
  const slack = 8 + Math.ceil(sentence.length / 2);
  const places = new Map<number, SentencePlace>();
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
  sentences: readonly string[],
  places: readonly (readonly SentencePlace[])[],
): (SentencePlace | null)[] {
  interface Step {
    sentence: number;
    place: SentencePlace;
    gain: number;
    before: Step | null;
  }
  const steps: Step[] = [];
  let best: Step | null = null as Step | null;
  for (const [sentence, choices] of places.entries()) {
    const { length } = sentences[sentence]!;
    const added: Step[] = choices.map((place) => {
      let before: Step | null = null;
      for (const step of steps) {
        if (step.place.end > place.start + OVERLAP) continue;
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
  const chosen = new Map<number, SentencePlace>();
  for (let step = best; step !== null; step = step.before) chosen.set(step.sentence, step.place);
  return sentences.map((_, at) => chosen.get(at) ?? null);
}

function gainOf(step: { gain: number; place: SentencePlace }, next: SentencePlace): number {
  return step.gain - (next.start - step.place.end > NEAR ? JUMP : 0);
}
