import type { CitedSource } from '../../utils/quotes/saved-quotation.ts';
import { webLink } from '../web-link.ts';

/**
 * @param source null where nobody is said to be quoted
 * @returns author, title and site, or where the source is, parted by dots; null where the page says nothing of it
 */
export function sourceText(
  source: Pick<CitedSource, 'author' | 'title' | 'site' | 'url'> | null,
): string | null {
  if (source === null) return null;
  const { author, title, site, url } = source;
  const link = webLink(url);
  const told = [...new Set([author, title, site])].filter((part) => part !== null && part !== '');
  if (told.length === 0 && link !== null) told.push(new URL(link).host);
  return told.length === 0 ? null : told.join(' · ');
}
