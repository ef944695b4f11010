import { inSlices } from '../in-slices.ts';
import { IndexBuilder } from '../terms/index-builder.ts';
import type { LearntEntry } from '../terms/learning.ts';
import { serializeIndex } from '../terms/serialize-index.ts';
import { addLayer } from './add-layer.ts';
import { FIRST_IMPORTED, type GlossaryRow, type LearningRow, NEXT_IMPORTED } from './database.ts';
import { CHUNK, type ChunkRow, chunkOf, packEntry } from './entry-chunk.ts';
import type { GlossaryDescription, GlossaryInfo } from './glossary-info.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { purgeEntries } from './purge-entries.ts';
import { learningRows, putLearning } from './put-learning.ts';
import { writeGlossary } from './write-glossary.ts';

/** How many chunks one transaction writes: more keep other writes waiting. */
const BATCH = 64;

const WIDE = /[^\0-\xff]/;

/** About how many bytes a text takes up: engines keep a text of narrow characters at one byte each. */
function bytesOf(text: string): number {
  return WIDE.test(text) ? text.length * 2 : text.length;
}

/**
 * Takes a new glossary in, a part at a time, so that neither its file nor its entries need to be in memory as a
 * whole and others may read and write meanwhile. Nothing of it is found before `finish`; whatever ends it earlier
 * leaves rows behind that `purgeGlossaries` takes away. One at a time: whoever runs it holds `importLock`.
 */
export class GlossaryImport {
  readonly #store: GlossaryStore;
  readonly #row: GlossaryRow;
  readonly #builder = new IndexBuilder();
  /** Of the chunk that is being filled. */
  #filling: ReturnType<typeof packEntry>[] = [];
  #waiting: ChunkRow[] = [];
  /** Of the few entries of which the file says whether the reader knows them. */
  readonly #learnt: LearningRow[] = [];
  #writing: Promise<unknown> = Promise.resolve();
  #failure: unknown = null;

  private constructor(store: GlossaryStore, row: GlossaryRow) {
    this.#store = store;
    this.#row = row;
  }

  /** @returns an import that has begun: the glossary is known and not listed yet */
  static async begin(
    description: GlossaryDescription,
    kind: Exclude<GlossaryInfo['kind'], 'own'>,
    store: GlossaryStore = sharedStore,
  ): Promise<GlossaryImport> {
    const { database } = store;
    const row = await database.transaction('rw', database.glossaries, database.meta, async () => {
      const next = (await database.meta.get(NEXT_IMPORTED))?.value;
      const first = Math.ceil((typeof next === 'number' ? next : FIRST_IMPORTED) / CHUNK) * CHUNK;
      const all = await database.glossaries.toArray();
      const now = Date.now();
      const { name, lang, licence, credit, url } = description;
      const row: GlossaryRow = {
        ...{ name, lang, licence, credit, url, kind },
        id: crypto.randomUUID(),
        enabled: true,
        count: 0,
        size: 0,
        created: now,
        rank: 1 + all.reduce((last, { rank }) => Math.max(last, rank), 0),
        state: 'importing',
        since: now,
        first,
        end: first,
      };
      await database.glossaries.add(row);
      return row;
    });
    return new GlossaryImport(store, row);
  }

  /** How many entries it has taken so far. */
  get count(): number {
    return this.#row.end - this.#row.first;
  }

  /**
   * Takes some entries. What is read next may be read while these are being stored.
   * @param entries as `checkEntry` gives them
   * @throws what went wrong with storing the ones before
   */
  async add(entries: readonly LearntEntry[]): Promise<void> {
    this.#learnt.push(...learningRows(entries, this.#row.end));
    for (const fields of entries) {
      this.#builder.add({ id: this.#row.end++, ...fields });
      this.#filling.push(packEntry(fields));
      if (this.#filling.length === CHUNK) this.#fill();
    }
    if (this.#waiting.length >= BATCH) await this.#write();
  }

  /**
   * Makes the glossary one that is found, all at once.
   * @param signal ends it before it is found
   * @returns its id
   * @throws what went wrong with storing, or the signal's reason; nothing of it is found then
   */
  async finish(signal?: AbortSignal): Promise<string> {
    this.#fill();
    await this.#write();
    await this.#written();
    const row = this.#row;
    const bytes = serializeIndex(await inSlices(this.#builder.finishing(), { signal }));
    signal?.throwIfAborted();
    await writeGlossary(this.#store, async () => {
      const { database } = this.#store;
      await addLayer(database, bytes);
      await putLearning(this.#learnt, database);
      const size = row.size + bytes.byteLength;
      await database.glossaries.put({ ...row, size, count: this.count, state: 'ready', since: Date.now() });
    });
    return row.id;
  }

  /** Takes away what has been stored. */
  async abandon(): Promise<void> {
    await this.#writing;
    const { database } = this.#store;
    await purgeEntries(this.#row, database);
    await database.glossaries.delete(this.#row.id);
  }

  #fill(): void {
    if (this.#filling.length === 0) return;
    const { id: glossary, created, end } = this.#row;
    const entries = JSON.stringify(this.#filling);
    this.#row.size += bytesOf(entries);
    this.#waiting.push({ id: chunkOf(end - 1), glossary, created, entries });
    this.#filling = [];
  }

  async #write(): Promise<void> {
    await this.#written();
    const filled = this.#waiting;
    this.#waiting = [];
    const { chunks, meta, glossaries } = this.#store.database;
    const { end } = this.#row;
    this.#writing = this.#store.database
      .transaction('rw', chunks, meta, glossaries, async () => {
        await meta.put({ key: NEXT_IMPORTED, value: end });
        await glossaries.update(this.#row.id, { end });
        await chunks.bulkAdd(filled);
      })
      .catch((error: unknown) => {
        this.#failure ??= error;
      });
  }

  async #written(): Promise<void> {
    await this.#writing;
    if (this.#failure !== null) throw this.#failure;
  }
}
