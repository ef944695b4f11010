import { normalize } from '../text/normalize.ts';
import { bestOf } from './best-of.ts';
import { JoinedLabels } from './joined-labels.ts';
import { orderByPage, type PageOrder } from './page-order.ts';
import { ANCHORS, CHECKS } from './search-document.ts';
import { makeFilter } from './search-filter.ts';
import type { SearchLayer } from './search-layer.ts';
import { clearMatches, type Matches, matchPart, noMatches } from './search-matches.ts';
import { parseQuery, type QueryPart } from './search-query.ts';
import {
  MOST_FACETS,
  NO_FILTER,
  type SearchFacets,
  type SearchFilter,
  type SearchRequest,
  type SearchResult,
} from './search-request.ts';

/** How fast more of the same counts less, and how much long quotations count less, as in BM25 (Robertson and Zaragoza). */
const SATURATION = 1.2;
const LENGTH = 0.5;

/** A layer, and what of it still counts. */
interface Part {
  layer: SearchLayer;
  ids: string[];
  /** 1 for those that no later layer replaces. */
  live: Uint8Array;
  matches: Matches;
  /** The number of its first quotation among those of all layers. */
  first: number;
}

export interface SearchLabels {
  titles: JoinedLabels;
  pages: JoinedLabels;
  sites: JoinedLabels;
  authors: JoinedLabels;
  tags: JoinedLabels;
}

/** Searches through quotations. Layers are read as one: what a later one replaces does not count in earlier ones. */
export class SearchIndex {
  readonly #parts: Part[] = [];
  readonly #labels: SearchLabels;
  /** By number of a quotation: its layer. */
  readonly #layerOf: Uint8Array;
  readonly #meanLength: number;
  /** How many quotations there are. */
  readonly count: number;
  #last: { key: string; found: Uint32Array; facets: SearchFacets; byPage: PageOrder | null } | null = null;
  #whole: SearchFacets | null = null;

  /** @param layers from the earliest, 255 at most */
  constructor(layers: readonly SearchLayer[]) {
    let first = 0;
    for (const layer of layers) {
      const ids = layer.ids === '' ? [] : layer.ids.split('\n');
      const live = new Uint8Array(layer.count).fill(1);
      this.#parts.push({ layer, ids, live, matches: noMatches(layer), first });
      first += layer.count;
    }
    this.#dropReplaced();
    this.#labels = {
      titles: new JoinedLabels(layers.map(({ titles }) => titles)),
      pages: new JoinedLabels(layers.map(({ pages }) => pages)),
      sites: new JoinedLabels(layers.map(({ sites }) => sites)),
      authors: new JoinedLabels(layers.map(({ authors }) => authors)),
      tags: new JoinedLabels(layers.map(({ tags }) => tags)),
    };
    this.#layerOf = new Uint8Array(first);
    let length = 0;
    let count = 0;
    for (const [at, { layer, live, first: from }] of this.#parts.entries()) {
      this.#layerOf.fill(at, from, from + layer.count);
      for (let document = 0; document < layer.count; document++) {
        count += live[document]!;
        length += layer.lengths[document]!;
      }
    }
    this.count = count;
    this.#meanLength = Math.max(1, length / Math.max(1, first));
  }

  #dropReplaced(): void {
    const replaced = new Set<string>();
    for (const { layer, ids, live } of this.#parts.toReversed()) {
      if (replaced.size > 0) for (const [at, id] of ids.entries()) if (replaced.has(id)) live[at] = 0;
      if (layer.replaced !== '') for (const id of layer.replaced.split('\n')) replaced.add(id);
    }
  }

  /** How many of all quotations in the layers no longer count, from 0 to 1. */
  get stale(): number {
    return this.#layerOf.length === 0 ? 0 : 1 - this.count / this.#layerOf.length;
  }

  /** By how many quotations labels are had, of all there are. */
  get facets(): SearchFacets {
    this.#whole ??= this.#facetsOf(this.#filtered([], NO_FILTER));
    return this.#whole;
  }

  /** Answers; the next page of the same question costs only the choosing. */
  search({ query, filter, sort, offset, limit }: SearchRequest): SearchResult {
    const parts = parseQuery(query);
    const key = JSON.stringify([parts, filter]);
    if (this.#last?.key !== key) {
      const found = this.#filtered(parts, filter);
      const facets = found.length === this.count ? this.facets : this.#facetsOf(found);
      this.#last = { key, found, facets, byPage: null };
    }
    const { found, facets } = this.#last;
    if (sort === 'page') this.#last.byPage ??= this.#byPage(found);
    const byPage = sort === 'page' ? this.#last.byPage : null;
    const isBefore =
      byPage?.isBefore ?? this.#order(found, parts.length === 0 && sort === 'relevance' ? 'newest' : sort);
    const wanted = bestOf(found.length, offset, limit, isBefore);
    const ids = Array.from(wanted, (place) => this.#idOf(found[place]!));
    return { total: found.length, ids, facets, pages: byPage?.pages ?? null };
  }

  /** @returns the numbers of the quotations that match */
  #filtered(parts: readonly QueryPart[], filter: SearchFilter): Uint32Array {
    const passes = makeFilter(filter, this.#labels);
    const found = new Uint32Array(this.#layerOf.length);
    let count = 0;
    const matched = this.#match(parts);
    for (const [at, { layer, live, matches, first }] of this.#parts.entries()) {
      const among = matched ? matches.foundCount : layer.count;
      for (let place = 0; place < among; place++) {
        const document = matched ? matches.found[place]! : place;
        if (matched && matches.parts[document] !== parts.length) continue;
        if (live[document] === 1 && passes(layer, at, document)) found[count++] = first + document;
      }
    }
    return found.slice(0, count);
  }

  /** Has every layer find every part of a query, and adds up how good each match is; @returns false without a query */
  #match(parts: readonly QueryPart[]): boolean {
    if (parts.length === 0) return false;
    for (const { matches } of this.#parts) clearMatches(matches);
    for (const [at, part] of parts.entries()) {
      let found = 0;
      for (const { matches } of this.#parts) {
        matchPart(matches, part, at + 1);
        found += matches.foundCount;
      }
      const all = this.#layerOf.length;
      const rarity = Math.log(1 + (all - found + 0.5) / (found + 0.5));
      for (const { matches } of this.#parts) this.#score(matches, rarity);
    }
    return true;
  }

  #score({ layer, found, foundCount, weights, scores }: Matches, rarity: number): void {
    for (let place = 0; place < foundCount; place++) {
      const document = found[place]!;
      const weight = weights[document]!;
      const long = 1 - LENGTH + (LENGTH * layer.lengths[document]!) / this.#meanLength;
      scores[document]! += (rarity * weight * (SATURATION + 1)) / (weight + SATURATION * long);
    }
  }

  #facetsOf(found: Uint32Array): SearchFacets {
    const { tags, authors, sites } = this.#labels;
    const counts = {
      tags: new Uint32Array(tags.labels.length),
      authors: new Uint32Array(authors.labels.length),
      sites: new Uint32Array(sites.labels.length),
      anchors: new Uint32Array(ANCHORS.length),
      checks: new Uint32Array(CHECKS.length),
    };
    for (const [at, some, first] of this.#byLayer(found)) {
      tags.count(at, some, first, counts.tags);
      authors.count(at, some, first, counts.authors);
      sites.count(at, some, first, counts.sites);
      const { layer } = this.#parts[at]!;
      for (let place = 0; place < some.length; place++) {
        const document = some[place]! - first;
        counts.anchors[layer.anchors[document]!]!++;
        counts.checks[layer.checks[document]!]!++;
      }
    }
    return {
      tags: tags.commonest(counts.tags, MOST_FACETS),
      authors: authors.commonest(counts.authors, MOST_FACETS),
      sites: sites.commonest(counts.sites, MOST_FACETS),
      anchors: ANCHORS.map((status, at) => [status, counts.anchors[at]!]),
      checks: CHECKS.map((status, at) => [status, counts.checks[at]!]),
    };
  }

  /** What was found, a layer at a time: quotations of one stand together. */
  *#byLayer(found: Uint32Array): Generator<[at: number, some: Uint32Array, first: number]> {
    let from = 0;
    for (const [at, { layer, first }] of this.#parts.entries()) {
      let end = from;
      while (end < found.length && found[end]! < first + layer.count) end++;
      if (end > from) yield [at, found.subarray(from, end), first];
      from = end;
    }
  }

  /** @returns how two of those that were found are ordered, by their places among them */
  #order(found: Uint32Array, sort: SearchRequest['sort']): (one: number, other: number) => boolean {
    const dates = this.#values(found, ({ created }) => created);
    const newest = (one: number, other: number) => {
      const difference = dates[one]! - dates[other]!;
      return difference === 0 ? found[one]! > found[other]! : difference > 0;
    };
    if (sort === 'newest') return newest;
    if (sort === 'oldest') return (one, other) => newest(other, one);
    const keys =
      sort === 'relevance'
        ? this.#values(found, (_, { scores }) => scores.map((score) => -score))
        : this.#ranks(found, sort === 'title' ? this.#labels.titles : this.#labels.authors);
    return (one, other) => {
      const a = keys[one]!;
      const b = keys[other]!;
      return a === b ? newest(one, other) : a < b;
    };
  }

  #byPage(found: Uint32Array): PageOrder {
    const { pages } = this.#labels;
    const pageOf = new Uint32Array(found.length);
    let place = 0;
    for (const [at, some, first] of this.#byLayer(found))
      for (const number of some) pageOf[place++] = pages.first(at, number - first);
    const created = this.#values(found, (layer) => layer.created);
    const places = this.#values(found, (layer) => layer.places);
    return orderByPage(pages.labels, { pageOf, created, places });
  }

  /** By the alphabet; what has no label stands at the end. */
  #ranks(found: Uint32Array, labels: JoinedLabels): Float64Array {
    const ranks = labels.ranks((label) => normalize(label).folded);
    const values = new Float64Array(found.length);
    let place = 0;
    for (const [at, some, first] of this.#byLayer(found)) {
      for (const number of some) {
        const label = labels.first(at, number - first);
        values[place++] = label < 0 ? Number.POSITIVE_INFINITY : ranks[label]!;
      }
    }
    return values;
  }

  /** What a column of the layers has of each that was found. */
  #values(
    found: Uint32Array,
    column: (layer: SearchLayer, matches: Matches) => Float64Array | Float32Array,
  ): Float64Array {
    const values = new Float64Array(found.length);
    let place = 0;
    for (const [at, some, first] of this.#byLayer(found)) {
      const { layer, matches } = this.#parts[at]!;
      const of = column(layer, matches);
      for (let next = 0; next < some.length; next++) values[place++] = of[some[next]! - first]!;
    }
    return values;
  }

  #idOf(number: number): string {
    const { ids, first } = this.#parts[this.#layerOf[number]!]!;
    return ids[number - first]!;
  }
}
