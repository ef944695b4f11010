import type { EntryProblem, EntryProblemCode } from '../terms/entry-schema.ts';

const SENTENCES: Readonly<Record<EntryProblemCode, (field: string, limit: number) => string>> = {
  notText: (field) => `${field} is not text; write it as text`,
  termMissing: () => 'there is no term; fill it in or remove the entry',
  tooLong: (field, limit) => `${field} is longer than ${limit} characters; shorten it`,
  tooMany: (field, limit) => `${field} has more than ${limit} values; remove some`,
  langUnknown: (field) => `${field} is not a language tag; write one such as "en" or "ja"`,
  urlMissing: () => 'a source has a title but no address; add its address',
  urlNotWeb: () => "a source's address does not begin with http:// or https://; correct or remove it",
  siteUnknown: () => 'a site is neither a host name nor an address; write it such as "example.com"',
};

/** @returns what is wrong with an entry of a file and what to do, as one sentence without its full stop */
export function describeEntryProblem({ path, code, limit }: EntryProblem): string {
  const field = path.length === 0 ? 'the entry' : `the field "${path[0]}"`;
  return SENTENCES[code](field, limit ?? 0);
}
