/** The endings of Japanese verbs and adjectives, as tables. */

export type JapaneseKind = 'ichidan' | 'adjective' | GodanKind;
type GodanKind = 'u' | 'ku' | 'gu' | 'su' | 'tsu' | 'nu' | 'bu' | 'mu' | 'ru';

/** What goes on behind the stem that ます, たい and the like take, "" among it. */
const POLITE = [
  '',
  'ます',
  'ました',
  'ません',
  'ませんでした',
  'まして',
  'ましょう',
  'たい',
  'たく',
  'たくて',
  'たかった',
  'たくない',
  'ながら',
  'つつ',
  'やすい',
  'やすく',
  'にくい',
  'にくく',
  'すぎ',
  'すぎる',
  'すぎた',
  'すぎて',
  'そう',
  'なさい',
];
const NEGATION = ['ない', 'なく', 'なくて', 'なかった', 'なければ', 'ず', 'ずに', 'ぬ'];
const NEGATIVE = [...NEGATION, 'せる', 'せて', 'せた', 'せ', 'れる', 'れて', 'れた', 'れ', 'れば', 'れない'];
const POTENTIAL = ['ば', 'る', 'て', 'た', 'ない', 'なかった', 'ます', 'ません', ''];
const PAST = [
  '',
  'り',
  'ら',
  'い',
  'いる',
  'いた',
  'いて',
  'いない',
  'います',
  'いました',
  'おり',
  'ある',
  'あった',
  'しまう',
  'しまった',
  'おく',
  'おいた',
  'いく',
  'いった',
  'くる',
  'きた',
  'は',
  'も',
  'から',
  'る',
  'ない',
];

const behind = (before: string, endings: readonly string[]) => endings.map((ending) => before + ending);
/** た and て forms; `t` and `d` are what they begin with: 書いた, 読んだ. */
function past(before: string, voiced: boolean): string[] {
  const [ta, te] = voiced ? ['だ', 'で'] : ['た', 'て'];
  return [...behind(before + ta, ['', 'り', 'ら']), ...behind(before + te, PAST)];
}
function godan(a: string, i: string, u: string, e: string, o: string, ta: string, voiced = false): string[] {
  return [
    ...behind(a, NEGATIVE),
    ...behind(i, POLITE),
    u,
    ...behind(e, POTENTIAL),
    `${o}う`,
    ...past(ta, voiced),
  ];
}

const ENDINGS: Readonly<Record<JapaneseKind, readonly string[]>> = {
  ichidan: [
    ...POLITE,
    ...past('', false),
    ...['る', 'れば', 'れる', 'ろ', 'よ', 'よう'],
    ...NEGATION,
    ...behind('られ', ['る', 'た', 'て', 'ない', 'ます', 'ました', 'ません', '']),
    ...behind('させ', ['る', 'た', 'て', 'ない', 'ます', 'ました', '']),
  ],
  adjective: [
    ...[
      'い',
      'く',
      'くて',
      'くない',
      'くなく',
      'くなる',
      'くなった',
      'くなって',
      'くする',
      'くて',
      'かった',
      'ければ',
    ],
    ...['かろう', 'き', 'さ', 'み', 'そう', 'すぎ', 'すぎる', 'すぎて', 'すぎた', 'め', 'がる'],
  ],
  u: godan('わ', 'い', 'う', 'え', 'お', 'っ'),
  ku: godan('か', 'き', 'く', 'け', 'こ', 'い'),
  gu: godan('が', 'ぎ', 'ぐ', 'げ', 'ご', 'い', true),
  su: godan('さ', 'し', 'す', 'せ', 'そ', 'し'),
  tsu: godan('た', 'ち', 'つ', 'て', 'と', 'っ'),
  nu: godan('な', 'に', 'ぬ', 'ね', 'の', 'ん', true),
  bu: godan('ば', 'び', 'ぶ', 'べ', 'ぼ', 'ん', true),
  mu: godan('ま', 'み', 'む', 'め', 'も', 'ん', true),
  ru: godan('ら', 'り', 'る', 'れ', 'ろ', 'っ'),
};

/** By the kana a dictionary form ends with. る may be either. */
const KINDS: ReadonlyMap<string, readonly JapaneseKind[]> = new Map<string, JapaneseKind[]>([
  ['い', ['adjective']],
  ['う', ['u']],
  ['く', ['ku']],
  ['ぐ', ['gu']],
  ['す', ['su']],
  ['つ', ['tsu']],
  ['ぬ', ['nu']],
  ['ぶ', ['bu']],
  ['む', ['mu']],
  ['る', ['ichidan', 'ru']],
]);

export const JAPANESE_KINDS: readonly JapaneseKind[] = [
  'ichidan',
  'adjective',
  'u',
  'ku',
  'gu',
  'su',
  'tsu',
  'nu',
  'bu',
  'mu',
  'ru',
];

/**
 * How a dictionary form may be inflected.
 * @param word normalised
 * @returns the kinds it may be of; none unless it is kanji and hiragana, or hiragana of three characters and more
 */
export function inflections(word: string): readonly JapaneseKind[] {
  if (!/^(?:[^\s]*\p{sc=Han}\p{sc=Hira}{1,4}|\p{sc=Hira}{3,})$/u.test(word)) return [];
  // 取り扱い and the like are nouns made of verbs, not adjectives; しい and one kanji alone tell an adjective.
  if (word.endsWith('い') && !/^(?:\p{sc=Han}{1,2}い|.*しい|.*[かきさたなる]い)$/u.test(word)) return [];
  return KINDS.get(word.at(-1) ?? '') ?? [];
}

const LONGEST = Math.max(...Object.values(ENDINGS).flatMap((endings) => endings.map(({ length }) => length)));
const SETS = new Map(JAPANESE_KINDS.map((kind) => [kind, new Set(ENDINGS[kind])]));

/**
 * @param text normalised
 * @param at UTF-16 offset behind a stem
 * @returns where the endings end that stand there, the longest first; the bare stem is one for ichidan verbs
 */
export function inflectionEnds(text: string, at: number, kind: JapaneseKind): number[] {
  const set = SETS.get(kind)!;
  const ends: number[] = [];
  for (let length = Math.min(LONGEST, text.length - at); length >= 0; length--) {
    if (set.has(text.slice(at, at + length))) ends.push(at + length);
  }
  return ends;
}
