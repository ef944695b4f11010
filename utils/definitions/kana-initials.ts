/** Which Latin letters a katakana may be written for, as the first of a word or inside one. */
const LETTERS_OF: readonly (readonly [kana: string, letters: string])[] = [
  ['アァ', 'aue'],
  ['イィ', 'ieyz'],
  ['ウゥ', 'wu'],
  ['エェ', 'ea'],
  ['オォ', 'o'],
  ['カキケコ', 'ckqx'],
  ['ク', 'ckqx'],
  ['ガギグゲゴ', 'g'],
  ['サスソ', 'scz'],
  ['シセ', 'sct'],
  ['ザズゾ', 'zsx'],
  ['ジ', 'jgzd'],
  ['ゼ', 'zgx'],
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

/** Kanji that end a word of two and are no word of their own. */
const SUFFIXES = /(?<=..)[的化性型式系]$/u;
const RUN =
  /(?<kanji>[\p{Script=Han}々]+)|(?<katakana>[\p{Script=Katakana}ー・＝]+)|(?<latin>[\p{Script=Latin}\p{N}]+)/gu;

/**
 * Whether a short form's letters are found in a word in katakana, the first one at its beginning: サービスレベル for SL.
 * @param letters in lower case
 * @param word katakana, with "・" or "＝" between words or without
 */
export function fitsKatakana(letters: readonly string[], word: string): boolean {
  const kana = kanaOf(word);
  // What is as short as the letters is how they are read: ナトー for NATO.
  return kana.length >= letters.length * 2 && takenBy(letters, kana) === letters.length;
}

/**
 * Whether a short form may stand for a compound: words in katakana fit by their sounds, and of kanji two stand for one
 * letter, as in 仮想マシン for VM and 抽象構文木 for AST. Two letters for kanji alone tell too little.
 * @param letters in lower case
 * @param noun kanji, katakana and Latin letters
 */
export function fitsCompound(letters: readonly string[], noun: string): boolean {
  let at = 0;
  let heard = 0;
  const runs = [...noun.matchAll(RUN)];
  for (const [index, { groups }] of runs.entries()) {
    const { kanji, katakana, latin } = groups!;
    const rest = letters.slice(at);
    if (kanji !== undefined) at += Math.ceil(kanji.replace(SUFFIXES, '').length / 2);
    else if (latin !== undefined) {
      if (latin[0]!.toLowerCase() !== rest[0]) return false;
      at++;
      heard++;
    } else {
      // The words behind have their letters too.
      const kept = runs.slice(index + 1).reduce((sum, { groups: other }) => {
        return (
          sum + (other!.kanji === undefined ? 1 : Math.ceil(other!.kanji.replace(SUFFIXES, '').length / 2))
        );
      }, 0);
      const own = rest.slice(0, Math.max(1, rest.length - kept));
      if (takenBy(own, kanaOf(katakana!)) !== own.length) return false;
      at += own.length;
      heard += own.length;
    }
  }
  return at === letters.length && (heard > 0 ? runs.length > 1 : letters.length > 2);
}

function kanaOf(word: string): string[] {
  // オートメーション begins with an A.
  return [...word.replace(/(?<=^|[・＝ ])オー/g, 'ア').replace(/[・＝ー\s-]/g, '')];
}

/** How many letters are found in katakana, in order, the first at the beginning. */
function takenBy(letters: readonly string[], kana: readonly string[]): number {
  let taken = 0;
  for (const one of kana) {
    if (taken === letters.length) break;
    if ((LETTERS.get(one) ?? '').includes(letters[taken]!)) taken++;
    else if (taken === 0) break;
  }
  return taken;
}
