import type { PageDefinition } from '../../utils/messages.ts';
import type { DefinitionPlace } from '../../utils/overlay/card-messages.ts';
import type { Place } from './place-visit.ts';

/** A block of the page, as far as places go. */
interface BlockText {
  id: number;
  text: string;
}

type Standing = Pick<PageDefinition, 'id' | 'term' | 'aliases' | 'block' | 'endBlock'>;

/** A term with nothing but punctuation round it: the item of a list whose explanations are the items inside it. */
const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Where definitions of one term stand. Those in one block, or in blocks one behind the other, are read together.
 * @param blocks every block of the article, in document order
 * @param words the block in which the words stand that are shown; null where they stand nowhere on the page
 * @returns the places in document order
 */
export function definitionPlaces(
  definitions: readonly Standing[],
  blocks: readonly BlockText[],
  words: number | null,
): DefinitionPlace[] {
  if (definitions.length === 0) return [];
  const asked = new Set(definitions.flatMap(({ block, endBlock = block }) => [block, endBlock]));
  const indexes = new Map<number, number>();
  let here = -1;
  for (const [index, { id }] of blocks.entries()) {
    if (asked.has(id)) indexes.set(id, index);
    if (id === words) here = index;
  }
  const places: { definitions: number[]; first: number; last: number; names: Set<string> }[] = [];
  const standing = definitions
    .map(({ id, term, aliases, block, endBlock = block }) => {
      const first = indexes.get(block) ?? Number.POSITIVE_INFINITY;
      return { id, names: [term, ...aliases], first, last: indexes.get(endBlock) ?? first };
    })
    .sort((a, b) => a.first - b.first);
  for (const { id, names, first, last } of standing) {
    const before = places.at(-1);
    if (before !== undefined && first <= before.last + 1) {
      before.definitions.push(id);
      before.last = Math.max(before.last, last);
      for (const name of names) before.names.add(name);
    } else places.push({ definitions: [id], first, last, names: new Set(names) });
  }
  return places.map((place) => {
    const head = blocks[place.first - 1];
    const from = head !== undefined && place.names.has(bare(head.text)) ? place.first - 1 : place.first;
    return { definitions: place.definitions, isHere: here >= 0 && from <= here && here <= place.last };
  });
}

/**
 * The whole of the place that a definition is a part of.
 * @param definitions all of the page
 * @param blocks every block of the article, in document order
 * @returns null where there is no such definition
 */
export function placeOfDefinition(
  id: number,
  definitions: ReadonlyMap<number, PageDefinition>,
  blocks: readonly BlockText[],
): Place | null {
  const wanted = definitions.get(id);
  if (wanted === undefined) return null;
  const same = [...definitions.values()].filter(({ term }) => term === wanted.term);
  const ids = definitionPlaces(same, blocks, null).find((place) =>
    place.definitions.includes(id),
  )!.definitions;
  const parts = ids.map((part) => definitions.get(part)!);
  const { block } = parts[0]!;
  const { block: lastBlock, endBlock = lastBlock } = parts.at(-1)!;
  const starts = parts.filter((part) => part.block === block).map(({ start }) => start);
  const ends = parts.filter((part) => (part.endBlock ?? part.block) === endBlock).map(({ end }) => end);
  return { block, start: Math.min(...starts), end: Math.max(...ends), endBlock };
}
