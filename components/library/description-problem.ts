import type { GlossaryDescription } from '../../utils/storage/glossary-info.ts';
import { ENTRY_LIMITS } from '../../utils/terms/entry-limits.ts';
import { webLink } from '../web-link.ts';

export type DescriptionField = keyof GlossaryDescription;

export interface DescriptionProblem {
  field: DescriptionField;
  code: 'nameMissing' | 'tooLong' | 'urlNotWeb';
  /** `tooLong`: how many UTF-16 units there may be. */
  limit: number;
}

/** UTF-16 units. A licence may be given in full sentences, not as its whole text. */
export const DESCRIPTION_LIMITS: Readonly<Record<DescriptionField, number>> = {
  name: ENTRY_LIMITS.label,
  lang: ENTRY_LIMITS.label,
  licence: 2_000,
  credit: 2_000,
  url: ENTRY_LIMITS.url,
};

/** @returns a description without white space at its ends; an empty language is none */
export function tidyDescription(description: GlossaryDescription): GlossaryDescription {
  const { name, lang, licence, credit, url } = description;
  return {
    name: name.trim(),
    lang: lang?.trim() || null,
    licence: licence.trim(),
    credit: credit.trim(),
    url: url.trim(),
  };
}

/**
 * What is wrong with what is said of a glossary, one problem a field.
 * @param hasName false for the reader's own, which the interface names
 */
export function descriptionProblems(
  description: GlossaryDescription,
  hasName: boolean,
): DescriptionProblem[] {
  const tidy = tidyDescription(description);
  const problems: DescriptionProblem[] = [];
  for (const [field, limit] of Object.entries(DESCRIPTION_LIMITS) as [DescriptionField, number][]) {
    if ((tidy[field] ?? '').length > limit) problems.push({ field, code: 'tooLong', limit });
  }
  const isLong = (field: DescriptionField) => problems.some((problem) => problem.field === field);
  if (hasName && tidy.name === '') problems.push({ field: 'name', code: 'nameMissing', limit: 0 });
  if (tidy.url !== '' && webLink(tidy.url) === null && !isLong('url')) {
    problems.push({ field: 'url', code: 'urlNotWeb', limit: 0 });
  }
  return problems;
}
