import type { SavedSelector } from '../quotes/saved-quotation.ts';
import { asList, asText, member } from './json-values.ts';

/** Selectors refine one another; what is deeper is nobody's. */
const DEEPEST = 5;

function offset(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/**
 * @param selectors of a target, as a file of the Web Annotation Data Model gives them
 * @returns what the first TextQuoteSelector and the first TextPositionSelector say; null where none quotes
 */
export function readSelectors(selectors: readonly unknown[]): SavedSelector | null {
  let quote: Pick<SavedSelector, 'exact' | 'prefix' | 'suffix'> | null = null;
  let position: Pick<SavedSelector, 'start' | 'end'> = { start: null, end: null };
  const visit = (selector: unknown, depth: number): void => {
    const type = asList(member(selector, 'type') ?? member(selector, '@type')).join(' ');
    if (/TextQuoteSelector\b/.test(type) && quote === null) {
      const exact = asText(member(selector, 'exact'));
      const text = (name: string) => {
        const value = member(selector, name);
        return typeof value === 'string' ? value : '';
      };
      if (exact !== null) quote = { exact, prefix: text('prefix'), suffix: text('suffix') };
    } else if (/TextPositionSelector\b/.test(type) && position.start === null) {
      position = { start: offset(member(selector, 'start')), end: offset(member(selector, 'end')) };
    }
    if (depth < DEEPEST) for (const one of asList(member(selector, 'refinedBy'))) visit(one, depth + 1);
  };
  for (const selector of selectors) visit(selector, 0);
  return quote === null
    ? null
    : { ...(quote as Pick<SavedSelector, 'exact' | 'prefix' | 'suffix'>), ...position };
}
