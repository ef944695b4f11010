import type { PageDefinition } from '../messages.ts';
import { isExpansion } from './is-expansion.ts';

/** What the page says of a term in one place. */
export interface GatheredPlace {
  /** What an abbreviation stands for, in the page's order. */
  expansions: string[];
  /** What else is said. */
  texts: string[];
  /** The id of a definition there, by which the place is found. */
  definition: number;
  isHere: boolean;
}

/** All that the page says of one term. */
export interface GatheredTerm<T extends Found = PageDefinition> {
  term: string;
  aliases: string[];
  lang: string | null;
  /** Those that say something which none before them has said. */
  places: GatheredPlace[];
  /** All of them as they were given. */
  definitions: T[];
}

type Found = Pick<PageDefinition, 'id' | 'term' | 'aliases' | 'definition' | 'how' | 'lang'>;

const compared = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Puts together what a page says of the same words: several definitions are one explanation.
 * @param definitions in the page's order
 * @param places which of them stand together
 * @returns one for each term, as it is written; in the page's order
 */
export function gatherDefinitions<T extends Found>(
  definitions: readonly T[],
  places: readonly { definitions: readonly number[]; isHere: boolean }[],
): GatheredTerm<T>[] {
  const byTerm = Map.groupBy(definitions, ({ term }) => term);
  return [...byTerm].map(([term, found]) => {
    const said = new Set([compared(term)]);
    const isNew = (text: string) => {
      const key = compared(text);
      const wasSaid = key === '' || said.has(key);
      said.add(key);
      return !wasSaid;
    };
    const gathered = places.flatMap(({ definitions: ids, isHere }): GatheredPlace[] => {
      const here = found.filter(({ id }) => ids.includes(id));
      // Expansions first: what they say counts as said even where a text repeats it.
      const expansions = here
        .filter(isExpansion)
        .map((one) => one.definition)
        .filter(isNew);
      const texts = here
        .filter((one) => !isExpansion(one))
        .map((one) => one.definition)
        .filter(isNew);
      if (expansions.length + texts.length === 0) return [];
      return [{ expansions, texts, definition: here[0]!.id, isHere }];
    });
    return {
      term,
      aliases: [...new Set(found.flatMap(({ aliases }) => aliases))].filter((alias) => alias !== term),
      lang: (found.find((one) => !isExpansion(one)) ?? found[0]!).lang,
      places: gathered,
      definitions: found,
    };
  });
}
