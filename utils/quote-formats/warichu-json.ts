/** Warichu's own format of quotations, which holds everything that is kept of them. */
import { FormatError } from '../formats/format-error.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { outlineJson, readJson } from './json-items.ts';
import { isObject } from './json-values.ts';
import type { QuotationParsing, ReadOptions } from './quotation-file.ts';
import { readItems } from './read-items.ts';

export const QUOTATIONS_FORMAT = 'warichu-quotations';
const VERSION = 1;

const MEMBERS: ReadonlySet<string> = new Set(['format', 'version', 'quotations']);
const FIELDS = ['id', 'selector', 'page', 'cited', 'note', 'tags', 'check', 'created', 'updated', 'anchor'];

/**
 * @param text a file's text
 * @returns the quotations that can be read, and by number, from 1, what is wrong with the others
 * @throws FormatError when the file is no list of Warichu quotations, or of a version not known yet
 */
export function* parse(text: string, { now }: ReadOptions): QuotationParsing {
  const { members } = outlineJson(text, MEMBERS);
  const read = (name: string) => (members.has(name) ? readJson(text, members.get(name)!) : undefined);
  const version = read('version');
  const list = members.get('quotations');
  if (read('format') !== QUOTATIONS_FORMAT) throw new FormatError('noQuotations');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw new FormatError('quotationsVersion');
  }
  if (version > VERSION) throw new FormatError('jsonLaterVersion', { version });
  if (list === undefined || text[list.start] !== '[') throw new FormatError('quotationsNoList');
  const unknown = new Set<string>();
  return yield* readItems(text, [list], (item, place, collected) => {
    const created = isObject(item) ? (item.created ?? now) : now;
    const isRight = collected.add(
      place,
      isObject(item) ? { ...item, created, updated: item.updated ?? created } : null,
    );
    if (!isRight) return;
    for (const field of Object.keys(item as object)) {
      if (FIELDS.includes(field) || unknown.has(field)) continue;
      unknown.add(field);
      collected.note(place, 'fieldUnknown', { field, fields: FIELDS.join(', ') });
    }
  });
}

/** @returns the quotations piece by piece, one a line so that versions compare well */
export function* printPieces(quotations: Iterable<SavedQuotation>): Generator<string, void, void> {
  yield `{"format":"${QUOTATIONS_FORMAT}","version":${VERSION},"quotations":[`;
  let parting = '\n';
  for (const { id, selector, page, cited, note, tags, check, created, updated, anchor } of quotations) {
    const line = { id, selector, page, cited, note, tags, check, created, updated, anchor };
    yield parting + JSON.stringify(line);
    parting = ',\n';
  }
  yield parting === '\n' ? ']}\n' : '\n]}\n';
}

/** @returns the quotations as one text */
export function print(quotations: Iterable<SavedQuotation>): string {
  return [...printPieces(quotations)].join('');
}
