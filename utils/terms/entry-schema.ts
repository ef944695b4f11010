import * as v from 'valibot';
import type { EntryFields } from './entry.ts';
import { ENTRY_LIMITS } from './entry-limits.ts';

/** What may be wrong with a field. The interface has a sentence for each. */
export type EntryProblemCode =
  | 'notText'
  | 'termMissing'
  | 'tooLong'
  | 'tooMany'
  | 'langUnknown'
  | 'urlMissing'
  | 'urlNotWeb'
  | 'siteUnknown';

export interface EntryProblem {
  /** The field, and where it is a list of things the place in it: `['sources', 1, 'url']`. */
  path: (string | number)[];
  code: EntryProblemCode;
  /** `tooLong`, `tooMany`: how much there may be. */
  limit?: number;
}

export type EntryCheck = { fields: EntryFields; problems: [] } | { fields: null; problems: EntryProblem[] };

type Code = EntryProblemCode | `${'tooLong' | 'tooMany'}:${number}`;

const code = (value: Code): string => value;

const text = (limit: number) =>
  v.pipe(v.string(code('notText')), v.trim(), v.maxLength(limit, code(`tooLong:${limit}`)));

const texts = (limit: number, count: number) =>
  v.pipe(
    v.optional(v.array(text(limit), code('notText')), []),
    v.transform((all) => [...new Set(all.filter((one) => one !== ''))]),
    v.maxLength(count, code(`tooMany:${count}`)),
  );

const emptyToNull = (value: string | null) => (value === '' ? null : value);

/** @returns the tag in its usual spelling ("ja-jp" is "ja-JP"), or null where it is none */
function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** @returns the address in its usual spelling, or null where it is not of the web */
function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

const HOST_NAME = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/u;

/** @returns the host name of a site that is given by name or by address, or null where it is neither */
function hostName(site: string): string | null {
  const address = site.includes('://') ? site : `http://${site}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return HOST_NAME.test(hostname) ? hostname : null;
}

const source = v.pipe(
  v.object(
    { title: v.optional(text(ENTRY_LIMITS.sourceTitle), ''), url: v.optional(text(ENTRY_LIMITS.url), '') },
    code('notText'),
  ),
  v.forward(
    v.check(({ title, url }) => title === '' || url !== '', code('urlMissing')),
    ['url'],
  ),
  v.forward(
    v.check(({ url }) => url === '' || webAddress(url) !== null, code('urlNotWeb')),
    ['url'],
  ),
  v.transform(({ title, url }) => ({ title, url: webAddress(url) ?? '' })),
);

/**
 * An entry that comes from outside: a form, a message, a file. White space at the ends goes, empty aliases,
 * sources, tags and sites go, a field that is left out is empty.
 */
export const entryFieldsSchema: v.GenericSchema<unknown, EntryFields> = v.object(
  {
    term: v.pipe(
      v.string(code('termMissing')),
      v.trim(),
      v.nonEmpty(code('termMissing')),
      v.maxLength(ENTRY_LIMITS.label, code(`tooLong:${ENTRY_LIMITS.label}`)),
    ),
    aliases: texts(ENTRY_LIMITS.label, ENTRY_LIMITS.labels),
    reading: v.pipe(v.nullish(text(ENTRY_LIMITS.label), null), v.transform(emptyToNull)),
    lang: v.pipe(
      v.nullish(text(ENTRY_LIMITS.label), null),
      v.transform(emptyToNull),
      v.check((tag) => tag === null || canonicalTag(tag) !== null, code('langUnknown')),
      v.transform((tag) => (tag === null ? null : canonicalTag(tag))),
    ),
    definition: v.optional(text(ENTRY_LIMITS.definition), ''),
    sources: v.pipe(
      v.optional(v.array(source, code('notText')), []),
      v.transform((all) => all.filter(({ url }) => url !== '')),
      v.maxLength(ENTRY_LIMITS.sources, code(`tooMany:${ENTRY_LIMITS.sources}`)),
    ),
    tags: texts(ENTRY_LIMITS.tag, ENTRY_LIMITS.tags),
    sites: v.pipe(
      texts(ENTRY_LIMITS.url, ENTRY_LIMITS.sites),
      v.checkItems((site) => hostName(site) !== null, code('siteUnknown')),
      v.transform((all) => [...new Set(all.map((site) => hostName(site) ?? site))]),
    ),
  },
  code('termMissing'),
);

/**
 * Checks and tidies what is to become an entry.
 * @param input anything
 * @returns the fields, or everything that is wrong with them, one problem a place
 */
export function checkEntry(input: unknown): EntryCheck {
  const checked = v.safeParse(entryFieldsSchema, input);
  if (checked.success) return { fields: checked.output, problems: [] };
  const problems = new Map<string, EntryProblem>();
  for (const issue of checked.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const [name, limit] = issue.message.split(':');
    const problem: EntryProblem = { path, code: name as EntryProblemCode };
    if (limit !== undefined) problem.limit = Number(limit);
    if (!problems.has(path.join())) problems.set(path.join(), problem);
  }
  return { fields: null, problems: [...problems.values()] };
}
