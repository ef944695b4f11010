/** What becomes of a page between two visits, as far as its text shows it. */

/** Picks a whole number from 0 up to its argument. */
export type Pick = (below: number) => number;

/** A stretch by UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

export interface MutatedPage {
  text: string;
  /** Where the quotation stands now, each of them right; none where it was taken out. */
  places: Stretch[];
  /** What was put between the quotation's words: it is no part of it, and stands in the place all the same. */
  between?: Stretch[];
}

/** @returns null where the change cannot be made to this quotation */
export type Mutation = (text: string, quotation: Stretch, pick: Pick) => MutatedPage | null;

const ADS = [
  'Advertisement: our newsletter brings you the best of the week, every Friday.',
  'おすすめの記事：今週いちばん読まれた記事をまとめて紹介します。',
  'Sponsored. Try it for thirty days and pay nothing at all.',
  'スポンサーリンク',
];

const unchanged: Mutation = (text, quotation) => ({ text, places: [quotation] });

const deleted: Mutation = (text, { start, end }) => ({
  text: text.slice(0, start) + text.slice(end),
  places: [],
});

/** The quotation is gone and elsewhere, in a paragraph of its own or inside one, stands something like it. */
const deletedWithLookalike: Mutation = (text, { start, end }, pick) => {
  const lookalike = resemble(text.slice(start, end), pick);
  const rest = text.slice(0, start) + text.slice(end);
  const at = placeAway(rest, start, pick);
  return at === null ? null : { text: `${rest.slice(0, at)}${lookalike}${rest.slice(at)}`, places: [] };
};

const NEGATIONS: readonly [from: RegExp, to: string][] = [
  [/ not\b/, ''],
  [/n't\b|n’t\b/, ''],
  [/ません/, 'ます'],
  [/ない/, 'る'],
  [/ます/, 'ません'],
  [/\b(is|are|was|were|will|can|could|should|would|has|have|had|may|must)\b/, '$1 not'],
  [/(?<=\p{sc=Hiragana})る/u, 'ない'],
  [/です/, 'ではないです'],
];

const negated: Mutation = (text, { start, end }) => {
  const words = text.slice(start, end);
  const rule = NEGATIONS.find(([from]) => from.test(words));
  return rule === undefined ? null : replaced(text, { start, end }, words.replace(...rule));
};

const decomposed: Mutation = (text, quotation) => mapped(text, quotation, (part) => part.normalize('NFD'));

const HALF_WIDTH = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ';
const widths = new Map([...HALF_WIDTH].map((half) => [half.normalize('NFKC'), half]));

/** Katakana half as wide, ASCII twice as wide. */
const otherWidth: Mutation = (text, quotation) =>
  mapped(text, quotation, (part) =>
    part.replace(
      /[!-~ァ-ヶ]/g,
      (one) => widths.get(one) ?? (one <= '~' ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one),
    ),
  );

/** Typographic quotation marks, dashes and dots for plain ones. */
const otherMarks: Mutation = (text, quotation) =>
  mapped(text, quotation, (part) =>
    part.replace(/["“”]/g, '„').replace(/['’]/g, '‘').replace(/[–—]/g, '―').replaceAll('...', '…'),
  );

/** Something stands in every third gap between two blocks. */
const adsBetween: Mutation = (text, quotation, pick) => {
  const first = pick(3);
  let count = 0;
  return inserted(text, quotation, /\n/g, () =>
    count++ % 3 === first ? `\n${ADS[pick(ADS.length)]}\n` : '\n',
  );
};

/** Something stands right before and right behind the quotation's blocks, and between them. */
const adsAround: Mutation = (text, quotation, pick) => {
  const [from, to] = blocksRound(text, quotation);
  return inserted(text, quotation, /\n/g, (at) =>
    at >= from - 1 && at <= to ? `\n${ADS[pick(ADS.length)]}\n` : '\n',
  );
};

/** Sentences become paragraphs, and line breaks spaces. */
const otherBreaks: Mutation = (text, quotation) =>
  inserted(text, quotation, /(?<=[.!?]) |(?<=[。！？])(?=[^\n])|\n/g, (_, found) =>
    found === '\n' ? ' ' : '\n',
  );

const moved: Mutation = (text, quotation, pick) => {
  const [from, to] = blocksRound(text, quotation);
  const block = text.slice(from, to);
  const rest = text.slice(0, from) + text.slice(Math.min(text.length, to + 1));
  const at = blockStartAway(rest, from, pick);
  if (at === null) return null;
  const shift = at - from;
  return {
    text: `${rest.slice(0, at)}${block}\n${rest.slice(at)}`,
    places: [{ start: quotation.start + shift, end: quotation.end + shift }],
  };
};

const duplicated: Mutation = (text, quotation, pick) => {
  const [from, to] = blocksRound(text, quotation);
  const block = text.slice(from, to);
  const at = pick(2) === 0 ? to : text.length;
  const shift = at + 1 - from;
  return {
    text: `${text.slice(0, at)}\n${block}${text.slice(at)}`,
    places: [quotation, { start: quotation.start + shift, end: quotation.end + shift }],
  };
};

/** @param share how many of the quotation's characters are others, gone, or have another before them */
function altered(share: number): Mutation {
  return (text, { start, end }, pick) =>
    replaced(text, { start, end }, alter(text.slice(start, end), share, text, pick));
}

/** The same for the whole page. */
function alteredPage(share: number): Mutation {
  return (text, { start, end }, pick) => {
    const before = alter(text.slice(0, start), share, text, pick);
    const words = alter(text.slice(start, end), share, text, pick);
    return {
      text: before + words + alter(text.slice(end), share, text, pick),
      places: [{ start: before.length, end: before.length + words.length }],
    };
  };
}

/** The changes by name. `present` ones leave the words as they are, typography apart. */
export const MUTATIONS: readonly { name: string; kind: 'present' | 'gone' | 'changed'; mutate: Mutation }[] =
  [
    { name: 'unchanged', kind: 'present', mutate: unchanged },
    { name: 'NFD', kind: 'present', mutate: decomposed },
    { name: 'width', kind: 'present', mutate: otherWidth },
    { name: 'quotation marks and dashes', kind: 'present', mutate: otherMarks },
    { name: 'other breaks', kind: 'present', mutate: otherBreaks },
    { name: 'ads between blocks', kind: 'present', mutate: adsBetween },
    { name: 'ads before and behind', kind: 'present', mutate: adsAround },
    { name: 'duplicated', kind: 'present', mutate: duplicated },
    { name: 'paragraph moved', kind: 'present', mutate: moved },
    { name: 'deleted', kind: 'gone', mutate: deleted },
    { name: 'deleted, look-alike left', kind: 'gone', mutate: deletedWithLookalike },
    { name: 'negation flipped', kind: 'changed', mutate: negated },
    { name: '10 % changed', kind: 'changed', mutate: altered(0.1) },
    { name: '20 % changed', kind: 'changed', mutate: altered(0.2) },
    { name: '30 % changed', kind: 'changed', mutate: altered(0.3) },
    { name: '20 % of the page changed', kind: 'changed', mutate: alteredPage(0.2) },
  ];

function replaced(text: string, { start, end }: Stretch, words: string): MutatedPage {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    places: [{ start, end: start + words.length }],
  };
}

function mapped(text: string, { start, end }: Stretch, map: (part: string) => string): MutatedPage {
  const before = map(text.slice(0, start));
  const words = map(text.slice(start, end));
  return {
    text: before + words + map(text.slice(end)),
    places: [{ start: before.length, end: before.length + words.length }],
  };
}

/** Replaces what matches; the quotation goes from its first to its last character, whatever comes in between. */
function inserted(
  text: string,
  { start, end }: Stretch,
  pattern: RegExp,
  replacement: (at: number, found: string) => string,
): MutatedPage {
  let shiftBefore = 0;
  let shiftInside = 0;
  const between: Stretch[] = [];
  const mutated = text.replace(pattern, (found, ...rest) => {
    const at = rest.find((one): one is number => typeof one === 'number')!;
    const put = replacement(at, found);
    if (at < start) shiftBefore += put.length - found.length;
    else if (at < end) {
      const from = at + shiftBefore + shiftInside;
      if (put.length > found.length) between.push({ start: from, end: from + put.length });
      shiftInside += put.length - found.length;
    }
    return put;
  });
  return {
    text: mutated,
    places: [{ start: start + shiftBefore, end: end + shiftBefore + shiftInside }],
    between,
  };
}

function blocksRound(text: string, { start, end }: Stretch): [start: number, end: number] {
  const to = text.indexOf('\n', end - 1);
  return [text.lastIndexOf('\n', start) + 1, to < 0 ? text.length : to];
}

/** A place between words some hundred characters away. */
function placeAway(text: string, from: number, pick: Pick): number | null {
  const places = [...text.matchAll(/(?<=[.!?。！？]) ?|\n/g)]
    .map(({ index }) => index)
    .filter((at) => Math.abs(at - from) > 300);
  return places.length === 0 ? null : places[pick(places.length)]!;
}

function blockStartAway(text: string, from: number, pick: Pick): number | null {
  const places = [...text.matchAll(/(?<=\n)/g)]
    .map(({ index }) => index)
    .filter((at) => Math.abs(at - from) > 300);
  return places.length === 0 ? null : places[pick(places.length)]!;
}

/** The same words but for a few. */
function resemble(words: string, pick: Pick): string {
  const isLatin = /^[\p{sc=Latin}\p{P}\p{N}\s]+$/u.test(words);
  const parts = words.match(isLatin ? /\S+\s*/g : /[\s\S]{1,2}/g) ?? [words];
  const others = isLatin ? ['house ', 'never ', 'seventeen ', 'Paris '] : ['東京', '猫は', '三百', 'いつ'];
  const changes = Math.max(1, Math.round(parts.length / 8));
  for (let count = 0; count < changes; count++) parts[pick(parts.length)] = others[pick(others.length)]!;
  return parts.join('');
}

function alter(words: string, share: number, alphabet: string, pick: Pick): string {
  const units = [...words];
  const any = () => {
    const one = alphabet[pick(alphabet.length)]!;
    return /[\s\uD800-\uDFFF]/.test(one) ? 'x' : one;
  };
  for (let left = Math.round(units.length * share); left > 0; left--) {
    const at = pick(units.length);
    const how = pick(10);
    units[at] = how < 6 ? any() : how < 8 ? '' : any() + units[at]!;
  }
  return units.join('');
}
