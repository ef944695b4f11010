import type { DerivedText, PageDefinition, PageFindings } from '../messages.ts';
import { meaningsOf } from './meanings-of.ts';

/** A term and all that a page says of it. */
export interface DefinedTerm {
  term: string;
  lang: string | null;
  /** In the page's order. */
  definitions: PageDefinition[];
  /** What it stands for, and what it means, each once. */
  expansions: string[];
  meanings: string[];
  /** How often it stands on the page. */
  count: number;
  /** Words of the page that are made of it, each once. */
  derived: DerivedText[];
}

/** @returns the terms that a page defines, in the order in which it first does, each once */
export function groupDefinitions({
  definitions,
  counts,
  derived,
}: Pick<PageFindings, 'definitions' | 'counts' | 'derived'>): DefinedTerm[] {
  const groups = new Map<string, PageDefinition[]>();
  for (const found of definitions) {
    const group = groups.get(found.term);
    if (group === undefined) groups.set(found.term, [found]);
    else group.push(found);
  }
  return [...groups].map(([term, all]) => ({
    term,
    lang: all[0]!.lang,
    definitions: all,
    ...meaningsOf(all),
    // Definitions of one term are met together, wherever it stands.
    count: Math.max(...all.map(({ id }) => counts[id] ?? 0)),
    derived: [...new Map(all.flatMap(({ id }) => derived[id] ?? []).map((one) => [one.text, one])).values()],
  }));
}
