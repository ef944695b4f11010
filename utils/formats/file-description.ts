import type { FileDescription } from './glossary-file.ts';

/** Said by no file. */
export const NO_DESCRIPTION: Readonly<FileDescription> = {
  name: null,
  language: null,
  licence: null,
  credit: null,
  url: null,
};

/** UTF-16 units; some dictionaries put the whole of a licence into their description. */
const LONGEST = { name: 200, language: 100, licence: 2_000, credit: 2_000, url: 2_000 } as const;

function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function webAddress(address: string): string | null {
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}

/**
 * @param given what a file says, in whatever shape: what is no text, empty, no language tag or no address of the web
 *   says nothing, what is longer than anybody reads is cut
 */
export function describeFile(
  given: { readonly [Field in keyof FileDescription]?: unknown },
): FileDescription {
  const text = (field: keyof FileDescription) => {
    const value = given[field];
    const trimmed = typeof value === 'string' ? value.trim() : '';
    return trimmed === '' ? null : trimmed;
  };
  const [name, language, licence, credit, url] = [
    text('name'),
    text('language'),
    text('licence'),
    text('credit'),
    text('url'),
  ];
  return {
    name: name && shorten(name, LONGEST.name),
    language: language && languageTag(language),
    licence: licence && shorten(licence, LONGEST.licence),
    credit: credit && shorten(credit, LONGEST.credit),
    url: url && url.length <= LONGEST.url ? webAddress(url) : null,
  };
}
