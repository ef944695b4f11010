import { orderSides } from './order-sides.ts';
import { foldText, type GraphQuotation, type TermGraph } from './term-graph.ts';

/** What of a graph is to be drawn. */
export interface ConnectionRequest {
  /** As typed: in a term, in a quotation's words or in its title; empty for everything. */
  filter: string;
  /** How many of each at most. */
  terms: number;
  quotations: number;
}

/** A part of a graph that can be drawn: the sides in their order, and the lines by places in them. */
export interface Connections {
  terms: { entry: number; term: string; lang: string | null; quotations: number }[];
  quotations: Pick<GraphQuotation, 'id' | 'words' | 'lang' | 'from'>[];
  lines: [term: number, quotation: number][];
  /** How many there are of what the filter lets through. */
  total: { terms: number; quotations: number };
}

/**
 * Chooses the terms that stand in the most quotations, and quotations such that each of these terms has a line wherever
 * possible: first those that connect most terms that have none yet, then those with the most lines, the newest first.
 * What the filter finds comes before what is only connected with it.
 */
export function chooseConnections(graph: TermGraph, request: ConnectionRequest): Connections {
  const filter = foldText(request.filter.trim());
  const isWanted = (text: string) => filter === '' || text.includes(filter);
  const wanted = new Set([...graph.terms].flatMap(([entry, { text }]) => (isWanted(text) ? [entry] : [])));
  /** By entry: how many of its lines are let through. */
  const counts = new Map<number, number>();
  const some: { quotation: GraphQuotation; isFound: boolean; entries: number[] }[] = [];
  for (const quotation of graph.connected) {
    const isFound = isWanted(quotation.text);
    const known = quotation.entries.filter((entry) => graph.terms.has(entry));
    const entries = isFound ? known : known.filter((entry) => wanted.has(entry));
    if (entries.length === 0) continue;
    some.push({ quotation, isFound, entries });
    for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }

  const ranked = [...counts].sort(
    ([one, a], [other, b]) => Number(wanted.has(other)) - Number(wanted.has(one)) || b - a || one - other,
  );
  const chosen = new Set(ranked.slice(0, request.terms).map(([entry]) => entry));
  const candidates = some.flatMap(({ quotation, isFound, entries }) => {
    const drawn = entries.filter((entry) => chosen.has(entry));
    return drawn.length === 0 ? [] : [{ quotation, isFound, drawn }];
  });
  const picked = pickCovering(candidates, request.quotations);

  const lineOf = new Set(picked.flatMap(({ drawn }) => drawn));
  const entries = [...chosen].filter((entry) => lineOf.has(entry));
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const lines = picked.flatMap(({ drawn }, at) =>
    drawn.map((entry): [number, number] => [places.get(entry)!, at]),
  );
  const order = orderSides(entries.length, picked.length, lines);
  const terms = order.left.map((at) => {
    const { term, lang, quotations } = graph.terms.get(entries[at]!)!;
    return { entry: entries[at]!, term, lang, quotations };
  });
  const quotations = order.right.map((at) => {
    const { id, words, lang, from } = picked[at]!.quotation;
    return { id, words, lang, from };
  });
  const total = { terms: counts.size, quotations: some.length };
  return { terms, quotations, lines: order.lines, total };
}

interface Candidate {
  quotation: GraphQuotation;
  isFound: boolean;
  /** The entries of its lines. */
  drawn: number[];
}

/** Covers as many entries as `most` quotations can, by taking the best one each time. */
function pickCovering(candidates: readonly Candidate[], most: number): Candidate[] {
  const left = new Set(candidates);
  const covered = new Set<number>();
  const picked: Candidate[] = [];
  while (picked.length < most && left.size > 0) {
    let best: Candidate | null = null;
    let bestNew = 0;
    for (const one of left) {
      let fresh = 0;
      for (const entry of one.drawn) if (!covered.has(entry)) fresh++;
      if (best === null || isBetter(one, fresh, best, bestNew)) {
        best = one;
        bestNew = fresh;
      }
    }
    left.delete(best!);
    for (const entry of best!.drawn) covered.add(entry);
    picked.push(best!);
  }
  return picked;
}

function isBetter(one: Candidate, fresh: number, best: Candidate, bestNew: number): boolean {
  if (one.isFound !== best.isFound) return one.isFound;
  if (fresh !== bestNew) return fresh > bestNew;
  if (one.drawn.length !== best.drawn.length) return one.drawn.length > best.drawn.length;
  return one.quotation.created > best.quotation.created;
}
