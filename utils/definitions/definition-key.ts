import type { DefinitionAnnotation } from '../annotations.ts';

/** What two expansions at one place differ in stands within so many units. */
const HEAD = 120;

/**
 * Tells whether two studies of a page have found the same definition: a block that has changed has another number.
 * @returns the same for the same, and different for different definitions of one page
 */
export function definitionKey(found: DefinitionAnnotation): string {
  const { term, definition, block, start, end, endBlock = block } = found;
  return [block, start, endBlock, end, term, definition.slice(0, HEAD)].join('\n');
}
