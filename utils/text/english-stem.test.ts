import { expect, it } from 'vitest';
import { englishStem } from './english-stem.ts';

/** Forms that a reader takes for the same word. */
const SAME: readonly (readonly string[])[] = [
  ['quotation', 'quotations'],
  ['annotate', 'annotates', 'annotated', 'annotating', 'annotation', 'annotations'],
  ['anchor', 'anchors', 'anchored', 'anchoring'],
  ['quote', 'quotes', 'quoted', 'quoting'],
  ['read', 'reads', 'reading', 'readings'],
  ['library', 'libraries'],
  ['study', 'studies', 'studied', 'studying'],
  ['hop', 'hops', 'hopped', 'hopping'],
  ['hope', 'hopes', 'hoped', 'hoping'],
  ['stop', 'stopped', 'stopping'],
  ['fall', 'falls', 'falling'],
  ['agree', 'agrees', 'agreed', 'agreeing'],
  ['relation', 'relational', 'relations'],
  ['organize', 'organise', 'organization', 'organisation', 'organized'],
  ['hopeful', 'hopefulness'],
  ['class', 'classes'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['hop', 'hope'],
  ['not', 'note'],
  ['car', 'care'],
  ['form', 'former'],
  ['bus', 'busy'],
  ['read', 'ready'],
  ['quote', 'quit'],
];

it.each(SAME.map((forms) => [forms.join(', '), forms] as const))('gives %s one stem', (_, forms) => {
  expect(new Set(forms.map(englishStem)).size).toBe(1);
});

it.each(OTHER)('tells %s and %s apart', (one, other) => {
  expect(englishStem(one)).not.toBe(englishStem(other));
});

it.each(['', 'a', 'is', 'mp3', 'naïve', '信頼', 'überall'])('leaves %j as it is', (word) => {
  expect(englishStem(word)).toBe(word);
});
