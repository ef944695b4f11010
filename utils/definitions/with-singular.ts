import type { DefinitionAnnotation } from '../annotations.ts';
import { isExpansion } from './is-expansion.ts';
import { singularOf } from './short-form.ts';

/** A capital that a plural's s follows: in K8s it is the word's own. */
const CAPITAL_PLURAL = /\p{Lu}['’]?s$/u;

/**
 * Gives a definition of a short form in the plural its singular as one more name: where a page says what SLOs are, it
 * says what an SLO is.
 */
export function withSingular(found: DefinitionAnnotation): DefinitionAnnotation {
  const singular = CAPITAL_PLURAL.test(found.term) ? singularOf(found.term) : null;
  if (singular === null || found.aliases.includes(singular)) return found;
  if (isExpansion(found) && standsForWord(singular, found.definition)) return found;
  return { ...found, aliases: [...found.aliases, singular] };
}

/** Whether the s behind a short form is the initial of the last word: VMs of "virtual machine set". */
function standsForWord(singular: string, long: string): boolean {
  const last = long
    .trim()
    .split(/[\s-]+/u)
    .at(-1)!;
  return /^s/iu.test(last) && !/s$/iu.test(singular);
}
