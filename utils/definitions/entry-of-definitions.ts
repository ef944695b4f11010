import type { PageDefinition } from '../messages.ts';
import type { EntryFields } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import { isExpansion } from './is-expansion.ts';

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
  const expansions = unique(definitions.filter(isExpansion).map(({ definition }) => definition));
  const meanings = unique(definitions.filter((one) => !isExpansion(one)).map(({ definition }) => definition));
  const names = [...expansions, ...definitions.flatMap(({ aliases }) => aliases)].filter(
    (name) => name !== term && name.length <= ENTRY_LIMITS.label,
  );
  const isWeb = WEB.test(page.url) && page.url.length <= ENTRY_LIMITS.url;
  return {
    term: term.slice(0, ENTRY_LIMITS.label),
    aliases: unique(names).slice(0, ENTRY_LIMITS.labels),
    reading: null,
    lang,
    definition: (meanings.length > 0 ? meanings.join('\n') : expansions.join(' / ')).slice(
      0,
      ENTRY_LIMITS.definition,
    ),
    sources: isWeb ? [{ title: page.title.slice(0, ENTRY_LIMITS.sourceTitle), url: page.url }] : [],
    tags: [],
    sites: [],
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
