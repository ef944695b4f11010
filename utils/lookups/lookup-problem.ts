import type { Lookup } from './lookup.ts';

/** What may be wrong with a place to look terms up. The interface has a sentence for each. */
export type LookupProblem =
  | 'nameMissing'
  | 'nameLong'
  | 'urlNotHttps'
  | 'urlLong'
  | 'termMissing'
  | 'termInHost';

export const LOOKUP_LIMITS = { name: 40, url: 500, count: 12 } as const;

/** @returns what is wrong with it first of all, or null; white space at the ends of either field doesn't count */
export function lookupProblem({ name, url }: Lookup): LookupProblem | null {
  if (name.trim() === '') return 'nameMissing';
  if (name.trim().length > LOOKUP_LIMITS.name) return 'nameLong';
  if (url.trim().length > LOOKUP_LIMITS.url) return 'urlLong';
  const one = filled(url, 'a');
  if (one === null || one.protocol !== 'https:') return 'urlNotHttps';
  if (!url.includes('%s')) return 'termMissing';
  // A page's words must not decide whom they are told to.
  return one.origin === filled(url, 'b')?.origin ? null : 'termInHost';
}

function filled(url: string, term: string): URL | null {
  const address = url.trim().replaceAll('%s', term).replaceAll('%l', 'en');
  return URL.canParse(address) ? new URL(address) : null;
}
