/** Which Latin letters a katakana may be written for, as the first of a word or inside one. */
const LETTERS_OF: readonly (readonly [kana: string, letters: string])[] = [
  ['アァ', 'aueo'],
  ['イィ', 'ieyz'],
  ['ウゥ', 'wu'],
  ['エェ', 'ea'],
  ['オォ', 'oa'],
  ['カキケコ', 'ckqx'],
  ['ク', 'ckqx'],
  ['ガギグゲゴ', 'g'],
  ['サスソ', 'scz'],
  ['シセ', 'sct'],
  ['ザズゾ', 'zsx'],
  ['ジゼ', 'jgzsdx'],
  ['タテト', 't'],
  ['チツ', 'tc'],
  ['ダデド', 'd'],
  ['ヂヅ', 'dzg'],
  ['ナニヌネノン', 'nkm'],
  ['ハヒヘ', 'h'],
  ['フ', 'fhp'],
  ['ホ', 'hw'],
  ['バビブベボ', 'bv'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ヤヨ', 'y'],
  ['ユ', 'uy'],
  ['ラリルレロ', 'lr'],
  ['ワ', 'wo'],
  ['ヴ', 'v'],
  ['ッャュョー', ''],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  LETTERS_OF.flatMap(([kana, letters]) => [...kana].map((one) => [one, letters] as const)),
);

/**
 * Whether a short form's letters are found in a word in katakana, the first one at its beginning: サービスレベル for SL.
 * @param letters in lower case
 * @param word katakana, with "・" or "＝" between words or without
 */
export function fitsKatakana(letters: readonly string[], word: string): boolean {
  const kana = [...word.replace(/[・＝ー\s-]/g, '')];
  if (letters.length === 0 || !(LETTERS.get(kana[0] ?? '') ?? '').includes(letters[0]!)) return false;
  let at = 1;
  for (const letter of letters.slice(1)) {
    while (at < kana.length && !(LETTERS.get(kana[at]!) ?? '').includes(letter)) at++;
    if (at === kana.length) return false;
    at++;
  }
  return true;
}
