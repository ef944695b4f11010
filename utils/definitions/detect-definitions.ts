import type { DefinitionAnnotation } from '../annotations.ts';
import type { Article } from '../article/article.ts';
import { findDescribed } from './find-described.ts';
import { findFootnoted } from './find-footnoted.ts';
import { findHeaded } from './find-headed.ts';
import { findListed } from './find-listed.ts';
import { findMarkedUp } from './find-marked-up.ts';
import { findNoted } from './find-noted.ts';
import { findSpelledOut } from './find-spelled-out.ts';
import { findStated } from './find-stated.ts';
import { findTabled } from './find-tabled.ts';
import { withSingular } from './with-singular.ts';

/**
 * Finds what an article itself says of its terms: abbreviations and their long forms, `dfn`, `abbr`, `dl`, lists and
 * tables of terms, headings with their paragraph, sentences that define.
 * @returns definitions in the order in which they stand; one place gives a term one definition
 */
export function detectDefinitions(article: Pick<Article, 'blocks' | 'lang'>): DefinitionAnnotation[] {
  const { blocks } = article;
  // The surest form first: what it says, a later one does not say again.
  const found = [
    ...findDescribed(blocks),
    ...findTabled(blocks),
    ...findListed(blocks, article.lang),
    ...findNoted(blocks),
    ...findFootnoted(blocks),
    ...findHeaded(blocks),
    ...findSpelledOut(blocks, article.lang),
  ];
  for (const block of blocks) {
    if (block.excluded || block.kind === 'code') continue;
    found.push(...findMarkedUp(block), ...findStated(block));
  }
  const order = new Map(blocks.map(({ id }, at) => [id, at]));
  return withoutRepeats(found)
    .map(withSingular)
    .sort((one, other) => order.get(one.block)! - order.get(other.block)! || one.start - other.start);
}

/** Drops what says of the same term the same thing, or says it in the same place. */
function withoutRepeats(found: readonly DefinitionAnnotation[]): DefinitionAnnotation[] {
  const said = new Set<string>();
  const places = new Map<string, DefinitionAnnotation[]>();
  return found.filter((one) => {
    const term = one.term.toLowerCase();
    const saying = `${term}\n${one.definition.toLowerCase()}`;
    if (said.has(saying)) return false;
    said.add(saying);
    if (one.how === 'abbreviation' || one.how === 'abbr') return true;
    const place = `${term}\n${one.block}`;
    const here = places.get(place) ?? [];
    const isTold = here.some(({ start, end }) => start < one.end && one.start < end);
    if (isTold) return false;
    if (here.length === 0) places.set(place, here);
    here.push(one);
    return true;
  });
}
