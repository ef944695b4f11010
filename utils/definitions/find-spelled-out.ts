import type { DefinitionAnnotation } from '../annotations.ts';
import { articleText, type Block, blockStarts } from '../article/article.ts';
import { type Abbreviation, findAbbreviations } from './find-abbreviations.ts';

/** The long forms of abbreviations in an article, which is read as one text: what one block says holds in another. */
export function findSpelledOut(blocks: readonly Block[], lang: string | null): DefinitionAnnotation[] {
  const prose = blocks.filter(({ kind, excluded }) => kind !== 'code' && !excluded);
  const starts = blockStarts(prose);
  const found: DefinitionAnnotation[] = [];
  let at = 0;
  for (const one of findAbbreviations(articleText(prose), lang).sort((a, b) => a.longStart - b.longStart)) {
    while (at + 1 < prose.length && starts[at + 1]! <= one.longStart) at++;
    const block = prose[at]!;
    const offset = starts[at]!;
    const isCode = block.spans.some(
      ({ kind, start, end }) =>
        kind === 'code' && start < one.longEnd - offset && one.longStart - offset < end,
    );
    if (!isCode) found.push(spelledOut(one, block, offset));
  }
  return found;
}

/**
 * A list's item as if it were written `Customer Reliability Engineering / Engineer (CRE)`.
 * @param term what the item is about
 */
export function findSpelledOutOf(term: string, block: Block, lang: string | null): DefinitionAnnotation[] {
  const long = block.text.replace(/[\s。．.]+$/, '');
  if (long.length > 150) return [];
  return findAbbreviations(`${long} (${term})`, lang)
    .filter(({ short, longEnd }) => short === term && longEnd <= long.length)
    .map((one) => spelledOut(one, block, 0));
}

function spelledOut(
  { short, long, longStart, longEnd }: Abbreviation,
  block: Block,
  offset: number,
): DefinitionAnnotation {
  const start = longStart - offset;
  // Of "Site Reliability Engineering / Manager" the first stands as it is, the second over both.
  const behind = start + long.length;
  const isWhole = block.text.startsWith(long, start) && !/^[\p{L}\p{N}]/u.test(block.text.slice(behind));
  const end = isWhole ? behind : longEnd - offset;
  return { term: short, aliases: [], definition: long, how: 'abbreviation', block: block.id, start, end };
}
