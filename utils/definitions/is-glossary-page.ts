import type { DefinitionAnnotation, DefinitionForm } from '../annotations.ts';
import { isExpansion } from './is-expansion.ts';

/** From so many terms on that one form defines, a page is a glossary. */
const FROM = 5;

/**
 * @param definitions all that a page makes
 * @returns whether the page is a glossary: it defines many terms by one form. Abbreviations don't count, since any
 *   article may be full of them
 */
export function isGlossaryPage(definitions: readonly Pick<DefinitionAnnotation, 'term' | 'how'>[]): boolean {
  const terms = new Map<DefinitionForm, Set<string>>();
  for (const found of definitions) {
    if (isExpansion(found)) continue;
    const seen = terms.get(found.how) ?? new Set();
    terms.set(found.how, seen.add(found.term));
    if (seen.size >= FROM) return true;
  }
  return false;
}
