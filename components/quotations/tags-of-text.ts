import { QUOTATION_LIMITS } from '../../utils/quotes/quotation-limits.ts';

export interface TypedTags {
  tags: string[];
  /** What keeps them from being stored, and how much there may be; null where nothing does. */
  problem: { code: 'tooLong' | 'tooMany'; limit: number } | null;
}

const COMMAS = /[,、，\n]/u;

/** @returns the tags in a line in which commas part them, each once */
export function tagsOfText(text: string): TypedTags {
  const typed = text.split(COMMAS).map((tag) => tag.replaceAll(/\s+/gu, ' ').trim());
  const tags = [...new Set(typed.filter((tag) => tag !== ''))];
  const { tag: longest, tags: most } = QUOTATION_LIMITS;
  if (tags.some(({ length }) => length > longest)) {
    return { tags, problem: { code: 'tooLong', limit: longest } };
  }
  return { tags, problem: tags.length > most ? { code: 'tooMany', limit: most } : null };
}

/** @returns the line in which tags are edited */
export function textOfTags(tags: readonly string[]): string {
  return tags.join(', ');
}
