import type { DefinitionAnnotation, DefinitionForm } from '../annotations.ts';

const FORMS: ReadonlySet<DefinitionForm> = new Set<DefinitionForm>(['abbreviation', 'abbr']);

/** @returns whether a definition gives what a short form stands for, and not a meaning */
export function isExpansion({ how }: Pick<DefinitionAnnotation, 'how'>): boolean {
  return FORMS.has(how);
}
