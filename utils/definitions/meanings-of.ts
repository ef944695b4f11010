import type { DefinitionAnnotation } from '../annotations.ts';
import { isExpansion } from './is-expansion.ts';

/** @returns what several definitions of one term say, each once: what it stands for, and what it means */
export function meaningsOf(definitions: readonly Pick<DefinitionAnnotation, 'how' | 'definition'>[]): {
  expansions: string[];
  meanings: string[];
} {
  const said = (ones: typeof definitions) => [...new Set(ones.map(({ definition }) => definition))];
  return {
    expansions: said(definitions.filter(isExpansion)),
    meanings: said(definitions.filter((one) => !isExpansion(one))),
  };
}
