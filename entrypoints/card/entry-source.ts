import { packBlocks } from '../../utils/article/pack-blocks.ts';
import { ask } from '../../utils/ask.ts';
import { type EntryView, sendMessage } from '../../utils/messages.ts';
import { NO_LABELS } from '../../utils/terms/page-labels.ts';
import { type Occurrence, PageTerms } from '../../utils/terms/page-terms.ts';
import type { SenseContext } from '../../utils/terms/sense-context.ts';

/** An entry ready to be shown, with the words in its definition that have entries of their own. */
export interface ReadyEntry {
  entry: EntryView;
  terms: Occurrence[];
}

/** How many asked-for lists of entries are kept. */
const KEPT = 50;

/** Gets entries from the background and keeps what was asked for, until `forget`. */
export class EntrySource {
  #kept = new Map<string, Promise<ReadyEntry[]>>();

  /**
   * @param context by which the likeliest comes first; null for the glossaries' order
   * @returns those that still exist, in the order in which they are to be shown
   */
  get(ids: readonly number[], context: SenseContext | null): Promise<ReadyEntry[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const key = context === null ? ids.join() : JSON.stringify([ids, context]);
    let answer = this.#kept.get(key);
    if (answer === undefined) {
      answer = read(ids, context);
      this.#kept.set(key, answer);
      answer.catch(() => this.#kept.delete(key));
      if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    }
    return answer;
  }

  forget(): void {
    this.#kept = new Map();
  }
}

async function read(ids: readonly number[], context: SenseContext | null): Promise<ReadyEntry[]> {
  const entries = await ask(() => sendMessage('entries', { ids: [...ids], context }));
  const blocks = entries.map((entry) => ({
    id: entry.id,
    kind: 'paragraph' as const,
    text: entry.definition,
    spans: [],
  }));
  const found = new PageTerms();
  const { terms } = await ask(() =>
    sendMessage('annotate', { lang: null, blocks: packBlocks(blocks), labels: NO_LABELS }),
  );
  found.add(terms, []);
  const shown = new Set(entries.map((entry) => entry.id));
  return entries.map((entry) => ({
    entry,
    // A definition that names its own term would only lead back to where the reader is.
    terms: found.of(entry.id).filter((term) => !term.entries.some((id) => shown.has(id))),
  }));
}
