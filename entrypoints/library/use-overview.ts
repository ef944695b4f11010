import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConnectionRequest, Connections } from '../../utils/overview/choose-connections.ts';
import { watchQuotationRevision } from '../../utils/storage/quotation-revision.ts';
import { watchRevision } from '../../utils/storage/watch-revision.ts';
import type { FromOverviewWorker, QuotationFacts, ToOverviewWorker } from './overview-messages.ts';

/** How long nothing new has to have been written before all is read again, in milliseconds: files come in many writes. */
const QUIET = 400;

interface Overview {
  /** Null until the quotations are read. */
  facts: QuotationFacts | null;
  connections: Connections | null;
  /** How far the reading is, from 0 to 1; null while it goes too quickly to be told. */
  progress: number | null;
}

/**
 * What all quotations tell, read by a worker and again whenever quotations or glossaries change; what was there before stays
 * until then.
 * @param onFail told what goes wrong
 */
export function useOverview(request: ConnectionRequest, onFail: (error: unknown) => void): Overview {
  const [facts, setFacts] = useState<QuotationFacts | null>(null);
  const [connections, setConnections] = useState<Connections | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const wanted = useRef(request);
  wanted.current = request;

  const ask = () => {
    const question: ToOverviewWorker = { type: 'connect', id: ++asked.current, request: wanted.current };
    worker.current?.postMessage(question);
  };
  useEffect(() => {
    const open = new AbortController();
    const { signal } = open;
    const started = new Worker(new URL('./overview-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    const hear = (message: FromOverviewWorker) => {
      switch (message.type) {
        case 'progress':
          setProgress(message.done / Math.max(1, message.total));
          break;
        case 'read':
          setProgress(null);
          setFacts(message.facts);
          ask();
          break;
        case 'connected':
          if (message.id === asked.current) setConnections(message.connections);
          break;
        case 'failed':
          setProgress(null);
          onFail(new Error(message.message));
      }
    };
    started.addEventListener('message', ({ data }: MessageEvent<FromOverviewWorker>) => hear(data), {
      signal,
    });
    started.addEventListener('error', ({ message }) => onFail(new Error(message)), { signal });

    let timer: ReturnType<typeof setTimeout> | undefined;
    let isRead = false;
    const seen = { quotations: -1, glossaries: -1 };
    const read = () => started.postMessage({ type: 'read' } satisfies ToOverviewWorker);
    const changed = (which: keyof typeof seen) => (revision: number) => {
      if (seen[which] === revision) return;
      seen[which] = revision;
      if (seen.quotations < 0 || seen.glossaries < 0) return;
      clearTimeout(timer);
      if (isRead) timer = setTimeout(read, QUIET);
      else read();
      isRead = true;
    };
    watchQuotationRevision(changed('quotations'), signal);
    watchRevision(changed('glossaries'), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      started.terminate();
    });
    return () => open.abort();
  }, [onFail]);

  const key = JSON.stringify(request);
  useEffect(() => {
    if (facts !== null) ask();
  }, [key]);
  return { facts, connections, progress };
}
