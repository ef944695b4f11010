/**
 * Reads all quotations for the pictures of them, away from the page's thread, and keeps what it has read for as long as the page
 * asks. The glossaries' index is the one that is stored.
 */
import { type ConnectionRequest, chooseConnections } from '../../utils/overview/choose-connections.ts';
import { sharedStore } from '../../utils/storage/glossary-store.ts';
import { rebuildIndex } from '../../utils/storage/rebuild-index.ts';
import { readStoredIndex, type StoredIndex } from '../../utils/storage/stored-index.ts';
import type { FromOverviewWorker, QuotationFacts, ToOverviewWorker } from './overview-messages.ts';
import { type ReadQuotations, readOverview } from './read-overview.ts';

/** How many names are told of each kind of source. */
const MOST_NAMES = 100;
/** How often it is told how far the reading is, in milliseconds. */
const TELL = 100;

let index: StoredIndex | null = null;
let known: ReadQuotations | null = null;
let reading = new AbortController();
/** What is asked for; of several questions only the last waits for an answer. */
let asked: { id: number; request: ConnectionRequest } | null = null;

function send(message: FromOverviewWorker): void {
  postMessage(message);
}

async function currentIndex(signal: AbortSignal): Promise<StoredIndex> {
  const stored = await readStoredIndex(index);
  if (stored !== null) return stored;
  // None is stored that this version reads. The background makes it as well when it is asked for; the last one stays.
  await rebuildIndex(signal);
  const rebuilt = await readStoredIndex(null);
  if (rebuilt === null) throw new Error('The index that was just stored cannot be read.');
  return rebuilt;
}

function factsOf({ sources, graph }: ReadQuotations): QuotationFacts {
  let first: QuotationFacts['first'] = null;
  for (const { term, lang, quotations } of graph.terms.values())
    if (first === null || quotations > first.quotations) first = { term, lang, quotations };
  return {
    quotations: graph.quotations,
    sources: sources.tallies(MOST_NAMES),
    terms: graph.terms.size,
    first,
  };
}

async function read(signal: AbortSignal): Promise<void> {
  index = await currentIndex(signal);
  let told = performance.now();
  const onProgress = (done: number, total: number) => {
    if (performance.now() - told < TELL) return;
    told = performance.now();
    send({ type: 'progress', done, total });
  };
  const now = await readOverview(index.index, sharedStore, { signal, onProgress });
  signal.throwIfAborted();
  known = now;
  send({ type: 'read', facts: factsOf(now) });
  answer();
}

function answer(): void {
  if (known === null || asked === null) return;
  const { id, request } = asked;
  asked = null;
  send({ type: 'connected', id, connections: chooseConnections(known.graph, request) });
}

addEventListener('message', ({ data }: MessageEvent<ToOverviewWorker>) => {
  if (data.type === 'connect') {
    asked = data;
    answer();
    return;
  }
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  read(signal).catch((error: unknown) => {
    if (!signal.aborted)
      send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
