import type { PageDefinition } from '../messages.ts';
import type { EntryFields } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import { meaningsOf } from './meanings-of.ts';

const WEB = /^https?:/u;

/**
 * The entry that a page's own definitions make of a term, ready for `checkEntry`.
 * @param definitions of one term, in the page's order; at least one
 * @param page where they stand; it becomes the source where it is of the web
 * @returns expansions as aliases, meanings a line each; where there is no meaning, the expansions are it
 */
export function entryOfDefinitions(
  definitions: readonly PageDefinition[],
  page: { title: string; url: string },
): EntryFields {
  const { term, lang } = definitions[0]!;
  const { expansions, meanings } = meaningsOf(definitions);
  const names = [...expansions, ...definitions.flatMap(({ aliases }) => aliases)].filter(
    (name) => name !== term && name.length <= ENTRY_LIMITS.label,
  );
  const isWeb = WEB.test(page.url) && page.url.length <= ENTRY_LIMITS.url;
  return {
    term: term.slice(0, ENTRY_LIMITS.label),
    aliases: [...new Set(names)].slice(0, ENTRY_LIMITS.labels),
    reading: null,
    lang: lang !== null && isTag(lang) ? lang : null,
    definition: (meanings.length > 0 ? meanings.join('\n') : expansions.join(' / ')).slice(
      0,
      ENTRY_LIMITS.definition,
    ),
    sources: isWeb ? [{ title: page.title.slice(0, ENTRY_LIMITS.sourceTitle), url: page.url }] : [],
    tags: [],
    sites: [],
  };
}

/** Pages write all kinds of things where a language tag belongs. */
function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
