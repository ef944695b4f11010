import type { Entry } from './entry.ts';

/** @returns the entry that has a page among its sources, whatever part of the page its address names */
export function fromSource<E extends Pick<Entry, 'sources'>>(
  entries: readonly E[],
  url: string,
): E | undefined {
  const page = withoutPart(url);
  return entries.find(({ sources }) => sources.some((source) => withoutPart(source.url) === page));
}

function withoutPart(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
