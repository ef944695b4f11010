import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { findSpelledOutOf } from './find-spelled-out.ts';
import { isLeadIn } from './lead-in.ts';
import { METADATA } from './metadata-words.ts';
import { overBlocks } from './over-blocks.ts';
import { readsLikeMeaning } from './reads-like-meaning.ts';
import { splitItem } from './split-item.ts';
import { readTermPart } from './term-parts.ts';

/** An outermost item of a list and what is nested in it. */
interface Item {
  head: Block;
  nested: Block[];
}

/** A list without a lead-in has to show its form so many times, and in this share of its items. */
const LEAST_ITEMS = 3;
const LEAST_SHARE = 0.8;

/**
 * Lists of terms: under a lead-in any item that names a term and says something of it, in its own line or in items
 * nested in it; without one only where most items have the same form and set their terms off.
 */
export function findListed(blocks: readonly Block[], lang: string | null): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  for (let at = 0; at < blocks.length; ) {
    if (blocks[at]!.kind !== 'item' || blocks[at]!.excluded) {
      at++;
      continue;
    }
    const first = at;
    const list = outermostList(blocks[at]!);
    while (at < blocks.length && isInList(blocks[at]!, list)) at++;
    if (at === first) at++;
    const items = itemsOf(blocks.slice(first, at));
    const before = blocks[first - 1];
    const isLed = before !== undefined && isLeadIn(before);
    found.push(...(isLed ? readLed(items, lang) : readFormed(items)));
  }
  found.push(...findLedParagraphs(blocks));
  return found;
}

function outermostList(block: Block): number | undefined {
  return block.within?.find(({ kind }) => kind === 'list')?.id;
}

function isInList(block: Block, list: number | undefined): boolean {
  return list === undefined ? block.kind === 'item' : (block.within ?? []).some(({ id }) => id === list);
}

function itemsOf(blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  const depth = blocks.reduce((least, block) => Math.min(least, block.depth ?? 99), 99);
  for (const block of blocks) {
    const item = items.at(-1);
    if (block.kind === 'item' && (block.depth ?? 1) <= depth) items.push({ head: block, nested: [] });
    else item?.nested.push(block);
  }
  return items;
}

function readLed(items: readonly Item[], lang: string | null): DefinitionAnnotation[] {
  return items.flatMap((item) => [...readNested(item, lang), ...readOwnLine(item)]);
}

function readOwnLine({ head, nested }: Item): DefinitionAnnotation[] {
  const split = splitItem(head);
  const definition = split && overBlocks([head, ...nested], split.from);
  return split && definition
    ? [{ term: split.term, aliases: split.aliases, ...definition, how: 'list' }]
    : [];
}

/** A term alone in its item; the items nested in it say what it stands for, and what there is to say of it. */
function readNested({ head, nested }: Item, lang: string | null): DefinitionAnnotation[] {
  const named = nested.length > 0 ? readTermPart(head.text) : null;
  if (!named || splitItem(head)) return [];
  const expansions: DefinitionAnnotation[] = [];
  let rest = nested;
  const first = nested[0]!;
  const spelled = findSpelledOutOf(named.term, first, lang);
  if (spelled.length > 0) {
    expansions.push(...spelled);
    rest = nested.slice(1);
  }
  const remark = overBlocks(rest);
  return remark ? [...expansions, { ...named, ...remark, how: 'list' }] : expansions;
}

function readFormed(items: readonly Item[]): DefinitionAnnotation[] {
  if (items.length < LEAST_ITEMS) return [];
  const splits = items.map(({ head }) => splitItem(head));
  const formed = splits.filter((split) => split !== null);
  if (formed.length < LEAST_ITEMS || formed.length < items.length * LEAST_SHARE) return [];
  if (
    items.some(({ head }) => METADATA.has(/^[^:：—–]{1,30}/.exec(head.text)?.[0].trim().toLowerCase() ?? ''))
  )
    return [];
  // What only looks alike, as headlines with a colon do, has no form that is meant.
  const marked = formed.filter(({ isMarked }) => isMarked).length >= formed.length * LEAST_SHARE;
  const good = items.filter(
    ({ head }, at) => splits[at] && readsLikeMeaning(head.text.slice(splits[at].from), marked),
  );
  return good.length >= items.length * 0.6 ? items.flatMap(readOwnLine) : [];
}

/** Paragraphs behind a lead-in that have the form of items. */
function findLedParagraphs(blocks: readonly Block[]): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.kind === 'item' || !isLeadIn(blocks[at]!)) continue;
    const led: DefinitionAnnotation[] = [];
    let next = at + 1;
    for (; next < blocks.length; next++) {
      const block = blocks[next]!;
      if ((block.kind !== 'paragraph' && block.kind !== 'text') || block.excluded) break;
      const split = splitItem(block);
      if (!split) break;
      const definition = overBlocks([block], split.from);
      if (definition) led.push({ term: split.term, aliases: split.aliases, ...definition, how: 'list' });
    }
    if (led.length >= 2) found.push(...led);
    at = next - 1;
  }
  return found;
}
