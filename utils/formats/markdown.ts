/**
 * A folder of Markdown files, one a term, as the glossaries of sites made with Hugo, Jekyll and the like have them:
 * front matter in YAML tells the term and what belongs to it, the text below is the definition.
 */
import * as v from 'valibot';
import { parse as parseYaml, stringify as printYaml } from 'yaml';
import type { EntryFields } from '../terms/entry.ts';
import { CollectedEntries } from './collected-entries.ts';
import { decodeText } from './decode-text.ts';
import { describeFile } from './file-description.ts';
import { fileName } from './file-name.ts';
import { FormatError } from './format-error.ts';
import type { FormatMessageCode, FormatMessageValues } from './format-messages.ts';
import type { FileDescription, GlossaryFile, GlossaryPart, Parsing, PrintedPart } from './glossary-file.ts';
import { markdownToText } from './markdown-to-text.ts';

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/;
/** Spaces at the end of a line that editors do not show and YAML does not take for spaces. */
const UNSEEN = /(?<![\u00a0\u200b\u3000\ufeff])[\u00a0\u200b\u3000\ufeff]+(?=\n|$)/g;
const UNSEEN_ANYWHERE = /[\u00a0\u200b\u3000\ufeff]|\\[ru]/;
/** UTF-16 units of a page; nobody writes so much on one term. */
const LONGEST_PAGE = 1_000_000;
/** UTF-16 units of front matter. */
const LONGEST_MATTER = 100_000;
/** How many files are read between two slices; each costs more than a row of a table. */
const PAGES = 32;
/** Pages about the glossary, not of it. */
const NO_TERM =
  /(?:^|\/)(?:_[^/]*|index|readme|license|contributing|code[-_]of[-_]conduct)\.(?:md|markdown)$/i;
const TITLE_PAGE = /(?:^|\/)_?index\.md$/i;

const one = v.fallback(v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))])), null);
const many = v.fallback(
  v.pipe(
    v.nullish(v.union([v.string(), v.array(v.unknown())]), []),
    v.transform((value) =>
      (typeof value === 'string' ? [value] : value)
        .filter((item) => typeof item === 'string' || typeof item === 'number')
        .map((item) => String(item).trim())
        .filter((item) => item !== ''),
    ),
  ),
  [],
);
const sources = v.fallback(
  v.array(
    v.union([
      v.pipe(
        v.string(),
        v.transform((url) => ({ title: '', url })),
      ),
      v.object({ title: v.optional(v.string(), ''), url: v.string() }),
    ]),
  ),
  [],
);

const matterSchema = v.object({
  title: one,
  term: one,
  aliases: many,
  aka: many,
  reading: one,
  lang: one,
  definition: one,
  short_description: one,
  full_link: one,
  sources: v.optional(sources, []),
  tags: many,
  sites: many,
  licence: many,
  license: many,
  credit: many,
  author: many,
  authors: many,
  url: one,
  layout: one,
});
type Matter = v.InferOutput<typeof matterSchema>;

/** @returns whether a file is a page of a term by its name */
export const isTermPage = (path: string) => isMarkdown(path) && !NO_TERM.test(path);

/** @returns whether a file is Markdown by its name */
export const isMarkdown = (path: string) => /\.(?:md|markdown)$/i.test(path);

interface Page {
  matter: Matter;
  body: string;
}

interface PageProblem {
  code: FormatMessageCode;
  values: FormatMessageValues;
}

/** @returns the page, or what is wrong with it */
function readPage(file: string): Page | PageProblem {
  const text = file.replaceAll(/\r\n?/g, '\n');
  if (text.length > LONGEST_PAGE) return { code: 'pageTooLong', values: { limit: LONGEST_PAGE } };
  const found = FRONT_MATTER.exec(text);
  if (found !== null && found[1]!.length > LONGEST_MATTER) {
    return { code: 'matterTooLong', values: { limit: LONGEST_MATTER } };
  }
  let data: unknown = {};
  try {
    if (found !== null)
      data =
        parseYaml(found[1]!.replaceAll(UNSEEN, ''), {
          maxAliasCount: 100,
          uniqueKeys: false,
          logLevel: 'error',
        }) ?? {};
  } catch (error) {
    if (error instanceof RangeError) return { code: 'matterTooDeep', values: {} };
    const reason = (error as Error).message.split('\n')[0]!.replace(/[:.]*$/, '');
    return { code: 'matterNotYaml', values: { reason } };
  }
  const matter = v.safeParse(matterSchema, data);
  if (!matter.success || Array.isArray(data)) return { code: 'matterNoFields', values: {} };
  return { matter: matter.output, body: found === null ? text : text.slice(found[0].length) };
}

/** Folders with the name of a language hold the terms in it. */
function languageOf(path: string): string | null {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const folder of path.split('/').slice(0, -1)) {
    if (/^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(folder) && names.of(folder.replace('_', '-')) !== undefined) {
      return folder.replace('_', '-');
    }
  }
  return null;
}

function toEntry({ matter, body }: Page, path: string): Record<keyof EntryFields, unknown> {
  const heading = /^\s*#\s+([^\n]+)\n?/.exec(body);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const written = matter.term ?? (matter.title == null ? null : plainTitle(matter.title));
  const inferred = () => markdownToText(heading?.[1] ?? name.replaceAll(/[-_]+/g, ' '));
  const text = markdownToText(written === null && heading !== null ? body.slice(heading[0].length) : body);
  const short = markdownToText(matter.short_description ?? '');
  // Hugo means addresses by "aliases", which lead to the page.
  const aliases = [...matter.aliases.filter((alias) => !alias.startsWith('/')), ...matter.aka];
  const link = /^https?:/i.test(matter.full_link ?? '') ? [{ title: '', url: matter.full_link! }] : [];
  return {
    term: written ?? inferred(),
    aliases,
    reading: matter.reading,
    lang: matter.lang ?? languageOf(path),
    definition: matter.definition ?? (text === '' ? short : text),
    sources: [...matter.sources, ...link],
    tags: matter.tags,
    sites: matter.sites,
  };
}

/** Titles are text, but for the shortcodes that some have. */
function plainTitle(title: string): string {
  return title.includes('{{') ? markdownToText(title) : title;
}

/**
 * @param parts all files of the folder; those that are not Markdown are passed by
 * @returns an entry a file, in the order of their paths
 * @throws FormatError when no file is a term
 */
export function* parse(parts: readonly GlossaryPart[]): Parsing {
  const compare = (left: GlossaryPart, right: GlossaryPart) => (left.path < right.path ? -1 : 1);
  const pages = parts.filter(({ path }) => isMarkdown(path)).sort(compare);
  const collected = new CollectedEntries();
  let hasTitlePage = false;
  for (const [at, part] of pages.entries()) {
    if (at % PAGES === PAGES - 1) yield collected.slice(at / pages.length);
    const { path } = part;
    const isTitle = TITLE_PAGE.test(path);
    if (NO_TERM.test(path) && !isTitle) continue;
    const page = readPage(decodeText(part.read()).text);
    const place = { code: 'named', values: { name: path } } as const;
    if ('code' in page) collected.skip(place, page.code, page.values);
    else if (!isTitle) {
      const entry = toEntry(page, path);
      // A page that only says how it is laid out is one of the site: where it is searched, say.
      if (page.matter.layout == null || entry.definition !== '') collected.add(place, entry);
    } else if (!hasTitlePage) {
      collected.description = describeGlossary(page.matter);
      hasTitlePage = true;
    }
  }
  if (collected.isEmpty && collected.description.name === null) throw new FormatError('noPage');
  yield collected.slice(1);
  return collected.end();
}

function describeGlossary(matter: Matter): FileDescription {
  const { title, lang, licence, license, credit, author, authors, url } = matter;
  const several = (values: readonly string[]) => values.join(', ');
  return describeFile({
    name: title,
    language: lang,
    licence: several([...licence, ...license]),
    credit: several([...credit, ...author, ...authors]),
    url,
  });
}

function printPage(matter: object, body: string): string {
  // Where unseen spaces would stand at the ends of lines, and be taken for nothing, texts are in quotation marks.
  const isOdd = UNSEEN_ANYWHERE.test(JSON.stringify(matter));
  const style = isOdd
    ? ({
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        doubleQuotedMinMultiLineLength: 1e9,
      } as const)
    : {};
  return `---\n${printYaml(matter, { lineWidth: 0, ...style })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** @returns a file an entry, and `_index.md` with what is said of the glossary */
export function print({ name, language, licence, credit, url, entries }: GlossaryFile): PrintedPart[] {
  const taken = new Map<string, number>();
  const head = {
    ...(name !== null && { title: name }),
    ...(language !== null && { lang: language }),
    ...(licence !== null && { licence }),
    ...(credit !== null && { credit }),
    ...(url !== null && { url }),
  };
  const parts = entries.map((entry) => {
    const { term, aliases, reading, lang, definition, sources: from, tags, sites } = entry;
    // Text that would be taken for Markdown stands where it is taken as it is.
    const isBody = markdownToText(definition) === definition && !definition.startsWith('---');
    const matter = {
      [term.includes('{{') ? 'term' : 'title']: term,
      ...(aliases.length > 0 && {
        [aliases.some((alias) => alias.startsWith('/')) ? 'aka' : 'aliases']: aliases,
      }),
      ...(reading !== null && { reading }),
      ...(lang !== null && { lang }),
      ...(!isBody && { definition }),
      ...(from.length > 0 && { sources: from }),
      ...(tags.length > 0 && { tags }),
      ...(sites.length > 0 && { sites }),
    };
    return {
      path: `${fileName(term, 'term', taken)}.md`,
      content: printPage(matter, isBody ? definition : ''),
    };
  });
  return [{ path: '_index.md', content: printPage(head, '') }, ...parts];
}
