/**
 * English words to stems, so that a search for one form of a word finds the others. The steps and their conditions are
 * M. F. Porter's ("An algorithm for suffix stripping", 1980), written as tables; a stem is no word and is shown nowhere.
 */

/** What a word ends with, and what it ends with instead where the condition of its step holds for what is left. */
type Ending = readonly [ending: string, stem: string];

const PLURALS: readonly Ending[] = [
  ['sses', 'ss'],
  ['ies', 'i'],
  ['ss', 'ss'],
  ['s', ''],
];

/** Where something of the word is left. The longest ending of a word decides, so longer ones stand first. */
const DOUBLE: readonly Ending[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];

const SINGLE: readonly Ending[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

/** Where more than one syllable is left. */
const LAST: readonly string[] = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'ion',
  'al',
  'er',
  'ic',
  'ou',
];

const PLAIN_WORD = /^[a-z]{3,}$/;
/** A vowel followed by a consonant, which Porter counts as the measure of a stem; y is a vowel behind a consonant. */
const MEASURE = /(?:[aeiou]|(?<=[^aeiou])y)(?=[^aeiouy]|(?<=[aeiou])y)/g;
const HAS_VOWEL = /[aeiou]|(?<=.)y/;
const DOUBLED = /([^aeioulsz])\1$/;
const SHORT = /(?:^|[^aeiou])[^aeiou][aeiouy][^aeiouwxy]$/;

/**
 * @param word in lower case
 * @returns its stem; what is no word of three or more of the letters a to z comes back as it is
 */
export function englishStem(word: string): string {
  if (!PLAIN_WORD.test(word)) return word;
  let stem = replaced(word, PLURALS, () => true);
  stem = withoutPast(stem);
  if (stem.endsWith('y') && HAS_VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaced(stem, DOUBLE, (rest) => measure(rest) > 0);
  stem = replaced(stem, SINGLE, (rest) => measure(rest) > 0);
  return withoutLastLetter(withoutLastEnding(stem));
}

function replaced(word: string, endings: readonly Ending[], holds: (rest: string) => boolean): string {
  for (const [ending, stem] of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, word.length - ending.length);
    return holds(rest) ? rest + stem : word;
  }
  return word;
}

/** -eed, -ed and -ing, and what has to be put back behind what is left. */
function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const rest = word.slice(0, word.length - ending);
  if (ending === 0 || !HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLED.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && SHORT.test(rest) ? `${rest}e` : rest;
}

function withoutLastEnding(word: string): string {
  const ending = LAST.find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const rest = word.slice(0, word.length - ending.length);
  if (measure(rest) < 2 || (ending === 'ion' && !/[st]$/.test(rest))) return word;
  return rest;
}

function withoutLastLetter(word: string): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) {
    const size = measure(rest);
    return size > 1 || (size === 1 && !SHORT.test(rest)) ? rest : word;
  }
  return word.endsWith('ll') && measure(word) > 1 ? rest : word;
}

function measure(stem: string): number {
  return stem.match(MEASURE)?.length ?? 0;
}
