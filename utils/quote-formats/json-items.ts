/**
 * JSON (RFC 8259) item by item: where the values of a file begin and end is found out without taking them apart, so
 * that a long list can be read in slices, one broken item costs no other, and nothing nests deeper than a parser likes.
 */
import { FormatError } from '../formats/format-error.ts';

/** Where in a text a value stands, in UTF-16 units. */
export interface JsonSpan {
  start: number;
  end: number;
}

export interface JsonOutline {
  kind: 'object' | 'list' | 'other';
  /** Of an object: the members that were asked for; of a list: the list itself, under "". */
  members: Map<string, JsonSpan>;
}

/** Deeper than any file of quotations nests; what is deeper is made to exhaust a parser. */
const DEEPEST = 50;
/** UTF-16 units of one item; the longest quotation with the longest note has a tenth of it. */
export const LONGEST_ITEM = 1 << 22;

const broken = (at: number) => new FormatError('notJson', { reason: `position ${at}` });

function skipSpace(text: string, at: number): number {
  let next = at;
  for (;;) {
    const unit = text.charCodeAt(next);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return next;
    next++;
  }
}

/** @param at where its quotation mark stands */
function skipString(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const mark = text.indexOf('"', from);
    if (mark < 0) throw broken(text.length);
    let slashes = 0;
    while (text[mark - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return mark + 1;
    from = mark + 1;
  }
}

const STRUCTURE = /["[\]{}]/g;
const PRIMITIVE = /[^\s,\]}"[{:]+/y;

/** @returns where the value ends that begins at `at`; whether it is right inside shows when it is taken apart */
function skipValue(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return skipString(text, at);
  if (first !== '{' && first !== '[') {
    PRIMITIVE.lastIndex = at;
    if (!PRIMITIVE.test(text)) throw broken(at);
    return PRIMITIVE.lastIndex;
  }
  let depth = 0;
  STRUCTURE.lastIndex = at;
  for (;;) {
    const found = STRUCTURE.exec(text);
    if (found === null) throw broken(text.length);
    const [mark] = found;
    if (mark === '"') STRUCTURE.lastIndex = skipString(text, found.index);
    else if (mark === '{' || mark === '[') {
      if (++depth > DEEPEST) throw new FormatError('nestsTooDeep');
    } else if (--depth === 0) return STRUCTURE.lastIndex;
  }
}

/** @returns what stands there, or undefined where it is no JSON */
export function readJson(text: string, { start, end }: JsonSpan): unknown {
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    return undefined;
  }
}

/**
 * Finds the members of an object.
 * @param wanted their names; others are passed by
 * @param within where in the text it stands; without it, it is the whole text
 * @throws FormatError when it is no JSON, or nests too deep
 */
export function outlineJson(
  text: string,
  wanted: ReadonlySet<string>,
  within: JsonSpan = { start: 0, end: text.length },
): JsonOutline {
  const members = new Map<string, JsonSpan>();
  let at = skipSpace(text, within.start);
  const finish = (kind: JsonOutline['kind']): JsonOutline => {
    if (skipSpace(text, at) < within.end) throw broken(at);
    return { kind, members };
  };
  if (text[at] !== '{') {
    const start = at;
    at = skipValue(text, at);
    members.set('', { start, end: at });
    return finish(text[start] === '[' ? 'list' : 'other');
  }
  at = skipSpace(text, at + 1);
  if (text[at] === '}') {
    at++;
    return finish('object');
  }
  for (;;) {
    if (text[at] !== '"') throw broken(at);
    const nameEnd = skipString(text, at);
    const name = readJson(text, { start: at, end: nameEnd });
    at = skipSpace(text, nameEnd);
    if (text[at] !== ':' || typeof name !== 'string') throw broken(at);
    const start = skipSpace(text, at + 1);
    at = skipValue(text, start);
    if (wanted.has(name)) members.set(name, { start, end: at });
    at = skipSpace(text, at);
    const mark = text[at++];
    if (mark === '}') return finish('object');
    if (mark !== ',') throw broken(at - 1);
    at = skipSpace(text, at);
  }
}

/**
 * @param list where a list stands
 * @returns where its items stand, one by one
 * @throws FormatError when what parts them is not right
 */
export function* jsonItems(text: string, list: JsonSpan): Generator<JsonSpan, void, void> {
  if (text[list.start] !== '[') return;
  let at = skipSpace(text, list.start + 1);
  if (text[at] === ']') return;
  for (;;) {
    const start = at;
    at = skipValue(text, start);
    yield { start, end: at };
    at = skipSpace(text, at);
    const mark = text[at++];
    if (mark === ']') return;
    if (mark !== ',') throw broken(at - 1);
    at = skipSpace(text, at);
  }
}
