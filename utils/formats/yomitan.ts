/**
 * Dictionaries of Yomitan, version 3: a zip with an index.json, and entries in term_bank_1.json and so on. Schemas:
 * https://github.com/yomidevs/yomitan/tree/master/ext/data/schemas
 */
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { CollectedEntries } from './collected-entries.ts';
import { decodeText } from './decode-text.ts';
import { describeFile } from './file-description.ts';
import { FormatError } from './format-error.ts';
import type { FormatPlace } from './format-messages.ts';
import type { FileDescription, GlossaryFile, GlossaryPart, Parsing } from './glossary-file.ts';
import { SOURCE_MARK } from './structured-content.ts';
import { BankEntries, type BankEntry, readRow } from './yomitan-bank.ts';
import { Forms, isForm, mayHoldForms } from './yomitan-forms.ts';

const BANK = /^term_bank_(\d+)\.json$/;
/** How many rows a file has; Yomitan reads a file as a whole. */
const ROWS_A_BANK = 10_000;

const indexSchema = v.object({
  title: v.pipe(v.string(), v.trim()),
  format: v.optional(v.number()),
  version: v.optional(v.number()),
  sourceLanguage: v.fallback(v.nullish(v.string()), null),
  author: v.fallback(v.nullish(v.string()), null),
  url: v.fallback(v.nullish(v.string()), null),
  attribution: v.fallback(v.nullish(v.string()), null),
  description: v.fallback(v.nullish(v.string()), null),
});

/** Says that a description is also about what may be done with a dictionary. */
const LICENCE = /licen[cs]e|copyright|©|public domain|\bcc[ -]by/i;

function describeDictionary(index: v.InferOutput<typeof indexSchema>): FileDescription {
  const { title, sourceLanguage, author, url, attribution, description } = index;
  return describeFile({
    name: title,
    language: sourceLanguage,
    credit: author,
    licence: attribution ?? (LICENCE.test(description ?? '') ? description : null),
    url,
  });
}

function readJson(part: GlossaryPart): unknown {
  try {
    return JSON.parse(decodeText(part.read()).text);
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('yomitanNotJson', { name: part.path });
  }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** @returns whether the files are a Yomitan dictionary */
export function isYomitan(parts: readonly GlossaryPart[]): boolean {
  const names = parts.map(({ path }) => fileName(path));
  return (
    names.includes('index.json') && names.some((name) => /^(?:term|kanji|tag)_(?:meta_)?bank_/.test(name))
  );
}

/**
 * @param parts the files of the archive
 * @returns an entry a row; rows of one sequence number that differ in nothing but the headword are one entry
 * @throws FormatError when it is no dictionary of terms in version 3, or damaged
 */
export function* parse(parts: readonly GlossaryPart[]): Parsing {
  const indexPart = parts.find(({ path }) => fileName(path) === 'index.json');
  const index = v.safeParse(indexSchema, indexPart === undefined ? null : readJson(indexPart));
  if (!index.success) {
    throw new FormatError('yomitanNoIndex');
  }
  const version = index.output.format ?? index.output.version;
  if (version !== 3) {
    throw new FormatError('yomitanVersion', { version: version ?? '?' });
  }
  const number = ({ path }: GlossaryPart) => Number(BANK.exec(fileName(path))?.[1] ?? 0);
  const banks = parts.filter((part) => number(part) > 0).sort((one, other) => number(one) - number(other));
  if (banks.length === 0) {
    throw new FormatError('yomitanNoTerms');
  }
  const collected = new CollectedEntries(describeDictionary(index.output));
  const lang = collected.description.language;
  const forms = findForms(banks, lang);
  const found = new BankEntries();
  const add = ({ place, entry }: BankEntry) => {
    for (const label of [entry.term, ...entry.aliases]) forms.get(label)?.leadTo(entry);
    collected.add(place, entry);
  };
  for (const [nth, bank] of banks.entries()) {
    const rows = readRows(bank);
    const done = (share: number) => (nth + share) / banks.length;
    for (const [at, item] of rows.entries()) {
      const place = placeOf(bank, at);
      const row = readRow(item, place, lang);
      if (row === null) collected.skip(place, 'yomitanRow');
      else if (row.target === null || !forms.has(row.target)) found.add(row);
    }
    const entries = found.take(nth === banks.length - 1);
    for (const [at, entry] of entries.entries()) {
      add(entry);
      if (collected.isDue) yield collected.slice(done(at / entries.length));
    }
  }
  for (const form of forms.values()) {
    for (const { place, entry } of form.left()) {
      collected.add(place, entry);
      if (collected.isDue) yield collected.slice(1);
    }
  }
  yield collected.slice(1);
  return collected.end();
}

function readRows(bank: GlossaryPart): unknown[] {
  const rows = readJson(bank);
  if (!Array.isArray(rows)) throw new FormatError('yomitanNoList', { name: bank.path });
  return rows;
}

function placeOf(bank: GlossaryPart, at: number): FormatPlace {
  return { code: 'row', values: { name: fileName(bank.path), row: at + 1 } };
}

/** Reads those banks twice that hold forms of words: a form may stand before or behind what it leads to. */
function findForms(banks: readonly GlossaryPart[], lang: string | null): Map<string, Forms> {
  const forms = new Map<string, Forms>();
  for (const bank of banks) {
    if (!mayHoldForms(decodeText(bank.read()).text)) continue;
    for (const [at, item] of readRows(bank).entries()) {
      const row = isForm(item) ? readRow(item, placeOf(bank, at), lang) : null;
      if (row?.target == null) continue;
      const known = forms.get(row.target) ?? new Forms();
      known.add(row);
      forms.set(row.target, known);
    }
  }
  return forms;
}

function printRows({ entries }: GlossaryFile): unknown[] {
  return entries.flatMap(({ term, aliases, reading, definition, sources, tags }, at) => {
    const links = sources.map(({ title, url }) => ({
      type: 'structured-content',
      content: {
        tag: 'div',
        data: { warichu: SOURCE_MARK },
        content: { tag: 'a', href: url, content: title === '' ? url : title },
      },
    }));
    const glossary = [...(definition === '' && links.length > 0 ? [] : [definition]), ...links];
    const marks = tags.map((tag) => tag.replaceAll(/\s+/g, '_')).join(' ');
    return [term, ...aliases].map((label) => [label, reading ?? '', marks, '', 0, glossary, at + 1, '']);
  });
}

/** The language of the terms, where it is one. */
function sourceLanguage({ language, entries }: GlossaryFile): string | null {
  const langs = new Set(entries.map(({ lang }) => lang));
  const only = langs.size === 1 ? [...langs][0]! : null;
  return only ?? (langs.size === 0 ? language : null);
}

/** @returns the archive; the same glossary gives the same bytes */
export function print(glossary: GlossaryFile): Uint8Array<ArrayBuffer> {
  const lang = sourceLanguage(glossary);
  const index = {
    title: glossary.name ?? 'Warichu',
    format: 3,
    revision: '1',
    sequenced: true,
    ...(lang !== null && { sourceLanguage: lang }),
    ...(glossary.credit !== null && { author: glossary.credit }),
    ...(glossary.url !== null && { url: glossary.url }),
    ...(glossary.licence !== null && { attribution: glossary.licence }),
  };
  const rows = printRows(glossary);
  const files: Record<string, Uint8Array> = { 'index.json': strToU8(JSON.stringify(index)) };
  for (let at = 0; at === 0 || at < rows.length; at += ROWS_A_BANK) {
    const bank = JSON.stringify(rows.slice(at, at + ROWS_A_BANK));
    files[`term_bank_${at / ROWS_A_BANK + 1}.json`] = strToU8(bank);
  }
  const names = [...new Set(glossary.entries.flatMap(({ tags }) => tags))].map((tag) =>
    tag.replaceAll(/\s+/g, '_'),
  );
  if (names.length > 0) {
    files['tag_bank_1.json'] = strToU8(JSON.stringify([...new Set(names)].map((tag) => [tag, '', 0, '', 0])));
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
