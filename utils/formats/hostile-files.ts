/** Makes files of every format for the tests of what is done with bad ones. */
import { strToU8, zipSync } from 'fflate';
import { FormatError } from './format-error.ts';
import type { FormatMessageCode } from './format-messages.ts';
import type { GlossaryPart, ParsedGlossary } from './glossary-file.ts';
import { openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';

export type Content = string | Uint8Array;

export function part(path: string, content: Content): GlossaryPart {
  const bytes = new Uint8Array(typeof content === 'string' ? strToU8(content) : content);
  return { path, size: bytes.length, read: () => bytes };
}

export function huge(path: string, size: number): GlossaryPart {
  const read = () => {
    throw new Error('It was read.');
  };
  return { path, size, read };
}

/** @returns what is read, or the code with which it is refused */
export function read(parts: readonly GlossaryPart[]): ParsedGlossary | FormatMessageCode {
  try {
    return finish(openGlossary(parts).parsing);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (!/^[^\n]{1,700}\.$/.test(error.message)) throw new Error(`No sentence: ${error.message}`);
    return error.code;
  }
}

export const outcome = (result: ParsedGlossary | FormatMessageCode) =>
  typeof result === 'string' ? result : result.problems.map(({ code }) => code);

export const yomitan = (bank: string, index = '{"title":"x","format":3}') => [
  part('x.zip', zipSync({ 'index.json': strToU8(index), 'term_bank_1.json': [strToU8(bank), { level: 1 }] })),
];
export const csv = (text: string) => [part('x.csv', text)];
export const json = (entries: string) => [
  part('x.json', `{"format":"warichu-glossary","version":1,"entries":[${entries}]}`),
];
export const turtle = (text: string) => [
  part('x.ttl', `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${text}`),
];
export const jsonLd = (text: string) => [part('x.jsonld', `{"@context":{},"@graph":[${text}]}`)];
export const tbx = (concept: string, head = '') => [
  part('x.tbx', `${head}<tbx><text><body><conceptEntry id="c">${concept}</conceptEntry></body></text></tbx>`),
];
export const markdown = (text: string) => [part('x.md', text)];
export const dict = (index: string, data: Content) => [part('x.index', index), part('x.dict', data)];

/** @returns what is made so many times, one after the other */
export const times = (count: number, make: (at: number) => string, by = '') =>
  Array.from({ length: count }, (_, at) => make(at)).join(by);
