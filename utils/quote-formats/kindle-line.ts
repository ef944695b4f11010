/** The line of a Kindle's "My Clippings.txt" that says what a clipping is, as an English or a Japanese Kindle writes it. */

export interface ClippingLine {
  kind: 'highlight' | 'note' | 'bookmark';
  page: string | null;
  /** Locations from and to; a note has one. */
  start: number | null;
  end: number | null;
  /** Milliseconds since the epoch; the line has no time zone, so this computer's is taken. */
  created: number | null;
}

const KINDS: readonly (readonly [RegExp, ClippingLine['kind']])[] = [
  [/\bbookmark\b|ブックマーク|しおり/i, 'bookmark'],
  [/\bnote\b|メモ|ノート/i, 'note'],
  [/\bhighlight\b|\bclip\b|\bclipping\b|ハイライト|クリップ/i, 'highlight'],
];
const ADDED = /\badded on\b\s*|(?:作成日|追加日)\s*[:：]?\s*/i;
const PAGES = [
  /\bpages?\s+([\da-z]{1,12}(?:[-–][\da-z]{1,12})?)/i,
  /([\da-z]{1,12}(?:[-–][\da-z]{1,12})?)\s*ページ/i,
];
const LOCATION =
  /(?:\b(?:location|loc\.?)|位置(?:\s*no\.?|番号)?)\s*[:：]?\s*(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = /(午前|午後)?\s*(\d{1,2}):(\d\d)(?::(\d\d))?\s*(am|pm)?/i;

interface Day {
  year: number;
  month: number;
  day: number;
}

function readDay(text: string): Day | null {
  const japanese = /(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日/.exec(text);
  if (japanese !== null) {
    return { year: Number(japanese[1]), month: Number(japanese[2]), day: Number(japanese[3]) };
  }
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`, 'i').test(text)) + 1;
  const day = /\b(\d{1,2})\b(?!:)/.exec(text)?.[1];
  return year === undefined || month === 0 || day === undefined
    ? null
    : { year: Number(year), month, day: Number(day) };
}

function readTime(text: string): number | null {
  const clock = CLOCK.exec(text);
  const day = readDay(clock === null ? text : text.slice(0, clock.index));
  if (day === null) return null;
  const half = (clock?.[1] ?? clock?.[5] ?? '').toLowerCase();
  let hour = Number(clock?.[2] ?? 0);
  if (half === 'pm' || half === '午後') hour = (hour % 12) + 12;
  if (half === 'am' || half === '午前') hour %= 12;
  const date = new Date(
    day.year,
    day.month - 1,
    day.day,
    hour,
    Number(clock?.[3] ?? 0),
    Number(clock?.[4] ?? 0),
  );
  const isSame = date.getMonth() === day.month - 1 && date.getDate() === day.day;
  return isSame ? date.getTime() : null;
}

/** "433-34" is short for "433-434". */
function readEnd(from: string, to: string | undefined): number {
  if (to === undefined) return Number(from);
  const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  return Math.max(Number(from), Number(whole));
}

/** @returns whether a line may be one of these, in whatever language */
export function isClippingLine(line: string): boolean {
  return /^[-–]\s/.test(line) && /\d/.test(line);
}

/** @returns what the line says, or null where it is in neither language */
export function readClippingLine(line: string): ClippingLine | null {
  const added = ADDED.exec(line);
  if (!isClippingLine(line) || added === null) return null;
  const head = line.slice(0, added.index);
  const kind = KINDS.find(([pattern]) => pattern.test(head))?.[1];
  if (kind === undefined) return null;
  const page = PAGES.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined);
  const span = LOCATION.exec(head);
  return {
    kind,
    page: page ?? null,
    start: span === null ? null : Number(span[1]),
    end: span === null ? null : readEnd(span[1]!, span[2]),
    created: readTime(line.slice(added.index + added[0].length)),
  };
}
