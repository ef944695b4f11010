import { inSlices } from '../../utils/in-slices.ts';
import { SourceCounts } from '../../utils/overview/source-counts.ts';
import {
  connectQuotation,
  countEntries,
  foldText,
  type GraphTerm,
  type TermGraph,
} from '../../utils/overview/term-graph.ts';
import { getEntries } from '../../utils/storage/get-entries.ts';
import type { GlossaryStore } from '../../utils/storage/glossary-store.ts';
import { allRows } from '../../utils/storage/quotation-parts.ts';
import { type QuotationRow, quotationOf } from '../../utils/storage/quotation-row.ts';
import type { LayeredIndex } from '../../utils/terms/layered-index.ts';

interface ReadOptions {
  signal?: AbortSignal;
  /** @param done how many of `total` quotations have been read */
  onProgress?: (done: number, total: number) => void;
}

/** What all quotations together tell. */
export interface ReadQuotations {
  sources: SourceCounts;
  graph: TermGraph;
}

/** How many entries are read at once. */
const PART = 500;

/**
 * Reads every quotation once: where it is from, and which terms stand in it.
 * @param index the glossaries', as the background has it
 * @throws the signal's reason, or what IndexedDB throws
 */
export async function readOverview(
  index: LayeredIndex,
  { database }: Pick<GlossaryStore, 'database'>,
  { signal, onProgress }: ReadOptions = {},
): Promise<ReadQuotations> {
  const sources = new SourceCounts();
  const graph: TermGraph = { quotations: 0, connected: [], terms: new Map() };
  const total = await database.quotations.count();
  let done = 0;
  for await (const { read, shown } of allRows(database)) {
    await inSlices(taking(shown, index, sources, graph), { signal });
    done += read;
    onProgress?.(done, total);
  }
  const counts = countEntries(graph.connected);
  graph.terms = await readTerms(counts, { database }, signal);
  return { sources, graph };
}

function* taking(
  rows: readonly QuotationRow[],
  index: LayeredIndex,
  sources: SourceCounts,
  graph: TermGraph,
): Generator<void, void> {
  for (const row of rows) {
    const quotation = quotationOf(row);
    sources.add(quotation);
    graph.quotations++;
    const connected = connectQuotation(quotation, index);
    if (connected !== null) graph.connected.push(connected);
    yield;
  }
}

async function readTerms(
  counts: ReadonlyMap<number, number>,
  store: Pick<GlossaryStore, 'database'>,
  signal: AbortSignal | undefined,
): Promise<Map<number, GraphTerm>> {
  const terms = new Map<number, GraphTerm>();
  const ids = [...counts.keys()];
  for (let from = 0; from < ids.length; from += PART) {
    signal?.throwIfAborted();
    for (const { id, term, lang, reading } of await getEntries(ids.slice(from, from + PART), store)) {
      const text = foldText(`${term}\n${reading ?? ''}`);
      terms.set(id, { term, lang, quotations: counts.get(id)!, text });
    }
  }
  return terms;
}
