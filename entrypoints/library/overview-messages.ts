/** What the page and the worker that reads all quotations for its pictures say to each other. */
import type { ConnectionRequest, Connections } from '../../utils/overview/choose-connections.ts';
import type { SourceKind, SourceTally } from '../../utils/overview/source-counts.ts';

/** What all quotations together tell. */
export interface QuotationFacts {
  /** How many quotations there are. */
  quotations: number;
  sources: Record<SourceKind, SourceTally>;
  /** How many terms stand in quotations, and the one that stands in most of them; null where there is none. */
  terms: number;
  first: { term: string; lang: string | null; quotations: number } | null;
}

export type ToOverviewWorker =
  /** Something is stored that was not before: all is to be read anew. */
  | { type: 'read' }
  /** Answered when all is read, with the number. */
  | { type: 'connect'; id: number; request: ConnectionRequest };

export type FromOverviewWorker =
  | { type: 'progress'; done: number; total: number }
  | { type: 'read'; facts: QuotationFacts }
  | { type: 'connected'; id: number; connections: Connections }
  | { type: 'failed'; message: string };
