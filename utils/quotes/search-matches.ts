import { englishStem } from '../text/english-stem.ts';
import { readNumber } from './byte-reader.ts';
import { FIELD_WEIGHTS } from './search-document.ts';
import {
  FIELD_SPAN,
  findTerm,
  postingBytes,
  type SearchLayer,
  termAt,
  termsBeginning,
  wordsOfStem,
} from './search-layer.ts';
import type { QueryPart } from './search-query.ts';
import { BEGINNING, LONGEST_BEGINNING } from './search-tokens.ts';

/** How much a word counts that is another form of the one looked for, or one that begins so. */
const OF_STEM = 0.8;
const BEGINS_SO = 0.6;

/** Of one layer: which quotations match the parts of a query that have been asked for, and how well. */
export interface Matches {
  layer: SearchLayer;
  /** How many parts each matches. */
  parts: Uint8Array;
  /** The part that it has matched last, from 1. */
  last: Uint8Array;
  /** Of that part: how often, by the weights of the fields. */
  weights: Float32Array;
  scores: Float32Array;
  /** The quotations that match the part that was asked for last. */
  found: Uint32Array;
  foundCount: number;
}

export function noMatches(layer: SearchLayer): Matches {
  const { count } = layer;
  return {
    layer,
    parts: new Uint8Array(count),
    last: new Uint8Array(count),
    weights: new Float32Array(count),
    scores: new Float32Array(count),
    found: new Uint32Array(count),
    foundCount: 0,
  };
}

/** Makes it as it was before the first part. */
export function clearMatches(matches: Matches): void {
  matches.parts.fill(0);
  matches.last.fill(0);
  matches.scores.fill(0);
  matches.foundCount = 0;
}

/**
 * Finds the quotations of a layer that match a part of a query.
 * @param number of the part, from 1
 */
export function matchPart(matches: Matches, part: QueryPart, number: number): void {
  matches.foundCount = 0;
  if (part.isWord) matchWord(matches, part, number);
  else matchJapanese(matches, part, number);
}

function matchWord(matches: Matches, { text, stem, isBeginning }: QueryPart, number: number): void {
  const { layer } = matches;
  let [first, end] = [0, 0];
  if (isBeginning && text.length <= LONGEST_BEGINNING) {
    addTerm(matches, findTerm(layer, BEGINNING + text), BEGINS_SO, number);
  } else if (isBeginning) {
    [first, end] = termsBeginning(layer, text);
    for (let term = first; term < end; term++) {
      addTerm(matches, term, termAt(layer, term) === text ? 1 : BEGINS_SO, number);
    }
  }
  for (const term of stem === null ? [] : wordsOfStem(layer, stem, englishStem)) {
    if (term >= first && term < end) continue;
    addTerm(matches, term, termAt(layer, term) === text ? 1 : OF_STEM, number);
  }
}

function addFound(matches: Matches, document: number, weight: number, number: number): void {
  if (matches.last[document] === number) {
    matches.weights[document]! += weight;
    return;
  }
  matches.last[document] = number;
  matches.parts[document]!++;
  matches.weights[document] = weight;
  matches.found[matches.foundCount++] = document;
}

/** Adds all quotations that have a term. */
function addTerm(matches: Matches, term: number, factor: number, number: number): void {
  if (term < 0) return;
  const { postings, postingStarts } = matches.layer;
  const end = postingStarts[term + 1]!;
  const reader = { bytes: postings, at: postingStarts[term]! };
  let document = -1;
  while (reader.at < end) {
    document += readNumber(reader);
    const size = readNumber(reader);
    const next = reader.at + size;
    // Most have it once, in the words.
    let weight = size > 0 && size < 3 ? FIELD_WEIGHTS[0]! : 0;
    if (size >= 3) {
      let position = 0;
      while (reader.at < next) {
        position += readNumber(reader);
        weight += FIELD_WEIGHTS[Math.floor(position / FIELD_SPAN)]!;
      }
    }
    reader.at = next;
    addFound(matches, document, factor * (weight || 1), number);
  }
}

function matchJapanese(matches: Matches, { text, pairs }: QueryPart, number: number): void {
  const { layer } = matches;
  if (pairs.length === 1) {
    const pair = pairs[0]![0];
    // One character begins a token wherever it stands; two are one.
    const isAlone = [...text].length === 1;
    const [first, end] = isAlone ? termsBeginning(layer, pair) : [findTerm(layer, pair), 0];
    if (!isAlone) addTerm(matches, first, 1, number);
    else for (let term = first; term < end; term++) addTerm(matches, term, 1, number);
    return;
  }
  const terms = pairs.map(([pair, distance]) => ({ term: findTerm(layer, pair), distance }));
  if (terms.some(({ term }) => term < 0)) return;
  terms.sort((a, b) => postingBytes(layer, a.term) - postingBytes(layer, b.term));
  let places = placesOf(layer, terms[0]!.term, terms[0]!.distance, null);
  for (const { term, distance } of terms.slice(1)) {
    if (places.count === 0) return;
    places = placesOf(layer, term, distance, places);
  }
  for (let at = 0; at < places.count; at++) {
    const field = Math.floor(places.positions[at]! / FIELD_SPAN);
    addFound(matches, places.documents[at]!, FIELD_WEIGHTS[field]!, number);
  }
}

/** Where something stands: quotations in their order, and positions in theirs, side by side. */
interface Places {
  documents: Int32Array;
  positions: Int32Array;
  count: number;
}

/**
 * Where what is looked for may begin, as far as one of its pairs tells.
 * @param distance of the pair from the beginning
 * @param known where it may begin as far as other pairs tell; null for anywhere
 */
function placesOf(layer: SearchLayer, term: number, distance: number, known: Places | null): Places {
  const { postings, postingStarts } = layer;
  const end = postingStarts[term + 1]!;
  // A place takes a byte at least.
  const most = known?.count ?? end - postingStarts[term]!;
  const places: Places = { documents: new Int32Array(most), positions: new Int32Array(most), count: 0 };
  const reader = { bytes: postings, at: postingStarts[term]! };
  let document = -1;
  let candidate = 0;
  while (reader.at < end) {
    document += readNumber(reader);
    const size = readNumber(reader);
    const next = reader.at + size;
    if (known !== null) {
      while (candidate < known.count && known.documents[candidate]! < document) candidate++;
      if (candidate === known.count) break;
      if (known.documents[candidate]! > document) {
        reader.at = next;
        continue;
      }
    }
    let position = -distance;
    while (reader.at < next) {
      position += readNumber(reader);
      if (known !== null) {
        while (
          candidate < known.count &&
          known.documents[candidate] === document &&
          known.positions[candidate]! < position
        ) {
          candidate++;
        }
        if (candidate === known.count) break;
        if (known.documents[candidate] !== document || known.positions[candidate] !== position) continue;
      }
      places.documents[places.count] = document;
      places.positions[places.count] = position;
      places.count++;
    }
    reader.at = next;
  }
  return places;
}
