import type { QuoteAnnotation, Stretch } from '../../utils/annotations.ts';
import { BLOCK_SEPARATOR, type Block } from '../../utils/article/article.ts';
import type { FoundQuotation, PageDefinition } from '../../utils/messages.ts';
import type { ItemPlace, PanelItem, SavedItem, TermItem } from '../../utils/overlay/panel-messages.ts';
import { isExplained, sortIds } from '../../utils/terms/page-ids.ts';
import type { MarkMode, Occurrence } from '../../utils/terms/page-terms.ts';
import { foldKana } from '../../utils/text/fold-kana.ts';
import { normalize } from '../../utils/text/normalize.ts';

/** As much as a row can show of a definition, and as is looked through of quoted words; UTF-16 units. */
const MOST_TEXT = 320;
const MOST_QUOTED = 4000;
/** A saved quotation is one that the page makes where they share more than this part of the longer one. */
const SAME = 0.5;

/** A block of the article, with what the outline needs of it. */
export interface OutlinedBlock extends Pick<Block, 'id' | 'kind' | 'text'> {
  lang?: string | undefined;
}

/** What is known of the page. */
export interface OutlineSource {
  /** BCP 47 of the article; null where it isn't known. */
  lang: string | null;
  /** A heading that only repeats it is left out. */
  title: string;
  terms: { of: (block: number) => readonly Occurrence[] };
  study: {
    definitions: ReadonlyMap<number, PageDefinition>;
    quotes: readonly QuoteAnnotation[];
    saved: readonly FoundQuotation[];
  };
  /** A term stands in the outline once in each section, or once where it is marked once on the page. */
  mode: MarkMode;
  /** What is listed has to have these words, folded as a search folds them; empty lists everything. */
  words: string;
}

interface Quoted {
  quote: QuoteAnnotation | null;
  saved: SavedItem[];
  stretches: readonly Stretch[];
  /** Its item's index, once it has one. */
  at: number;
}

type TermKey = string;

/**
 * What a page has of terms and quotations, in the order of the text, under those headings that have any below them.
 * Given block by block: a page may have a hundred thousand terms, and its thread has other things to do between.
 */
export class PageOutline {
  readonly items: PanelItem[] = [];
  readonly #source: OutlineSource;
  /** By the block that they begin in. */
  readonly #quoted = new Map<number, Quoted[]>();
  /** By every block that they stand in. */
  readonly #quotedIn = new Map<number, Quoted[]>();
  readonly #texts = new Map<number, string>();
  readonly #sections = new Map<number, Map<TermKey, number>>();
  readonly #headings = new Map<number, number>();
  /** All occurrences of a label have the same list. */
  readonly #keys = new Map<readonly number[], TermKey>();
  #section = new Map<TermKey, number>();
  /** A heading with nothing below it so far. */
  #heading: OutlinedBlock | null = null;

  constructor(source: OutlineSource) {
    this.#source = source;
    for (const quoted of mergeSaved(source.study.quotes, source.study.saved)) {
      push(this.#quoted, quoted.stretches[0]!.block, quoted);
      for (const block of new Set(quoted.stretches.map((stretch) => stretch.block)))
        push(this.#quotedIn, block, quoted);
    }
  }

  /** Adds the next block; they come in document order. */
  add(block: OutlinedBlock): void {
    const { mode, terms, title } = this.#source;
    if (block.kind === 'heading') {
      this.#heading = sameWords(block.text, title) ? null : block;
      if (mode !== 'page') this.#section = new Map();
    }
    this.#sections.set(block.id, this.#section);
    if (this.#quotedIn.has(block.id)) this.#texts.set(block.id, block.text);
    const quoted = [...(this.#quoted.get(block.id) ?? [])].sort((a, b) => startOf(a) - startOf(b));
    for (const occurrence of terms.of(block.id)) {
      while (quoted.length > 0 && startOf(quoted[0]!) <= occurrence.start)
        this.#addQuoted(quoted.shift()!, block);
      if (isExplained(occurrence.entries)) this.#addTerm(occurrence, block);
    }
    for (const rest of quoted) this.#addQuoted(rest, block);
  }

  /** All blocks have been added: what goes over several of them is known whole. */
  finish(): PanelItem[] {
    for (const quoted of new Set([...this.#quoted.values()].flat())) {
      const item = this.items[quoted.at];
      if (item?.kind === 'quotation' && quoted.quote === null)
        item.text = clip(this.#textOf(quoted.stretches), MOST_QUOTED);
    }
    return this.items;
  }

  /**
   * What stands in some stretches of the text, wherever a term's first place is.
   * @returns indexes of items, in their order
   */
  within(stretches: readonly Stretch[]): number[] {
    const found = new Set<number>();
    for (const seen of stretches) {
      const { block, start, end } = seen;
      const heading = this.#headings.get(block);
      if (heading !== undefined) found.add(heading);
      const section = this.#sections.get(block);
      for (const occurrence of section === undefined ? [] : this.#source.terms.of(block)) {
        if (occurrence.end <= start) continue;
        if (occurrence.start >= end) break;
        const item = section!.get(this.#keyOf(occurrence));
        if (item !== undefined) found.add(item);
      }
      for (const quoted of this.#quotedIn.get(block) ?? []) {
        if (quoted.at >= 0 && quoted.stretches.some((each) => overlap(each, seen) > 0)) found.add(quoted.at);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  #addTerm(occurrence: Occurrence, block: OutlinedBlock): void {
    const key = this.#keyOf(occurrence);
    const known = this.#section.get(key);
    if (known !== undefined) {
      (this.items[known] as TermItem).count++;
      return;
    }
    const { start, end } = occurrence;
    const { entries, definitions } = sortIds(occurrence.entries);
    const own = definitions
      .map((id) => this.#source.study.definitions.get(id))
      .find((found) => found !== undefined);
    if (!this.#isWanted(block.text.slice(start, end), own?.definition)) return;
    const at = this.#push({
      kind: 'term',
      text: block.text.slice(start, end),
      lang: this.#langOf(block),
      entries,
      definition: own === undefined ? null : clip(own.definition),
      count: 1,
      place: { block: block.id, start, end },
    });
    this.#section.set(key, at);
  }

  #addQuoted(quoted: Quoted, block: OutlinedBlock): void {
    const { quote, saved, stretches } = quoted;
    if (quote !== null && !this.#isWanted(quote.text, quote.author, quote.title, quote.site)) return;
    quoted.at = this.#push({
      kind: 'quotation',
      text: clip(quote?.text ?? '', MOST_QUOTED),
      lang: this.#langOf(block),
      source: quote && sourceOf(quote),
      saved,
      place: placeOf(stretches),
    });
  }

  #isWanted(...texts: (string | null | undefined)[]): boolean {
    const { words } = this.#source;
    return (
      words === '' || texts.some((text) => text != null && foldKana(normalize(text).folded).includes(words))
    );
  }

  /** What is said of a term in the glossaries makes it one, under whatever names; otherwise what the page says. */
  #keyOf({ entries: ids }: Occurrence): TermKey {
    let key = this.#keys.get(ids);
    if (key === undefined) {
      const { entries, definitions } = sortIds(ids);
      key = (entries.length > 0 ? entries : definitions).join();
      this.#keys.set(ids, key);
    }
    return key;
  }

  /** @returns the item's index */
  #push(item: PanelItem): number {
    const heading = this.#heading;
    this.#heading = null;
    if (heading !== null) {
      const { id, text } = heading;
      const place = { block: id, start: 0, end: text.length };
      this.#headings.set(id, this.items.length);
      this.items.push({ kind: 'heading', text: clip(withoutSign(text)), lang: this.#langOf(heading), place });
    }
    return this.items.push(item) - 1;
  }

  #langOf({ lang }: OutlinedBlock): string | null {
    return lang ?? this.#source.lang;
  }

  #textOf(stretches: readonly Stretch[]): string {
    return stretches
      .map(({ block, start, end }) => this.#texts.get(block)?.slice(start, end) ?? '')
      .join(BLOCK_SEPARATOR);
  }
}

/** What the reader has saved of a quotation goes with it; what they have saved besides stands for itself. */
function mergeSaved(quotes: readonly QuoteAnnotation[], saved: readonly FoundQuotation[]): Quoted[] {
  const all: Quoted[] = quotes
    .filter(({ stretches }) => stretches.length > 0)
    .map((quote) => ({ quote, saved: [], stretches: quote.stretches, at: -1 }));
  for (const { id, status, stretches } of saved) {
    if (stretches.length === 0) continue;
    const same = all.find((one) => {
      const shared = sum(one.stretches.flatMap((a) => stretches.map((b) => overlap(a, b))));
      return shared > SAME * Math.max(lengthOf(one.stretches), lengthOf(stretches));
    });
    if (same !== undefined) same.saved.push({ id, status });
    else all.push({ quote: null, saved: [{ id, status }], stretches, at: -1 });
  }
  return all;
}

function sourceOf({ kind, author, title, site, url, reported }: QuoteAnnotation) {
  return { kind, author, title, site, url, reported };
}

function placeOf(stretches: readonly Stretch[]): ItemPlace {
  const { block, start } = stretches[0]!;
  const last = stretches.at(-1)!;
  return last.block === block
    ? { block, start, end: last.end }
    : { block, start, end: last.end, endBlock: last.block };
}

function startOf({ stretches }: Quoted): number {
  return stretches[0]!.start;
}

function overlap(a: Stretch, b: Stretch): number {
  return a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return sum(stretches.map(({ start, end }) => end - start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function clip(text: string, most = MOST_TEXT): string {
  return text.slice(0, most).toWellFormed();
}

/** Headings often end in a link to themselves. */
function withoutSign(heading: string): string {
  return heading.replace(/\s*[#¶§🔗]\ufe0f?\s*$/u, '');
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();
  return words(a) === words(b);
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [value]);
  else all.push(value);
}
