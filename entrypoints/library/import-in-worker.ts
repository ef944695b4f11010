import type { ImportProgress, ImportRequest, PickedFile } from '../../components/library/import-types.ts';
import { FormatError } from '../../utils/formats/format-error.ts';
import type { ParsedEnd, Parsing } from '../../utils/formats/glossary-file.ts';
import { FORMAT_NAMES } from '../../utils/formats/glossary-format.ts';
import { openGlossary } from '../../utils/formats/open-glossary.ts';
import { inSlices } from '../../utils/in-slices.ts';
import { GlossaryImport } from '../../utils/storage/glossary-import.ts';
import type { GlossaryStore } from '../../utils/storage/glossary-store.ts';
import { importEntries } from '../../utils/storage/import-entries.ts';
import { importLock } from '../../utils/storage/import-lock.ts';
import { type EntryFields, OWN_GLOSSARY } from '../../utils/terms/entry.ts';
import { pickedParts } from './picked-parts.ts';
import { TooManyError } from './too-many-error.ts';
import type { Imported } from './worker-messages.ts';

interface Run {
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
  store: GlossaryStore;
}

/** They are written in one piece, in which pages have to wait; a glossary of its own takes any number. */
const MOST_OWN = 20_000;
/** How long a slice of reading is, in milliseconds: after it a wish to cancel is heard and progress is told. */
const SLICE = 80;

/**
 * Imports all that can be read of a glossary, or nothing.
 * @throws FormatError where nothing can be read, the signal's reason, or what IndexedDB throws
 */
export function importInWorker(
  files: readonly PickedFile[],
  request: ImportRequest,
  run: Run,
): Promise<Imported> {
  return importLock(async () => {
    const { parsing } = openGlossary(pickedParts(files), { columns: request.columns ?? undefined });
    return request.into === 'own' ? intoOwn(parsing, run) : intoNew(parsing, request, run);
  }, run.signal);
}

/** Reads to the end and hands over what is read, a part at a time. */
async function readAll(
  parsing: Parsing,
  { onProgress, signal }: Run,
  take: (entries: EntryFields[]) => Promise<void> | void,
): Promise<Pick<Imported, 'added' | 'skipped'>> {
  let added = 0;
  let told = performance.now();
  const { problems }: ParsedEnd = await inSlices(parsing, {
    signal,
    slice: SLICE,
    onSlice: ({ done, entries }) => {
      added += entries.length;
      if (performance.now() - told > SLICE) {
        told = performance.now();
        onProgress({ done, entries: added, phase: 'reading' });
      }
      return take(entries);
    },
  });
  signal.throwIfAborted();
  const skipped = problems.filter((problem) => problem.skipped);
  if (added === 0) {
    const [first] = skipped;
    throw first === undefined
      ? new FormatError('noGlossary', { formats: FORMAT_NAMES })
      : new FormatError(first.code, first.values);
  }
  onProgress({ done: 1, entries: added, phase: 'storing' });
  return { added, skipped: skipped.map(({ place, code, values }) => ({ place, code, values })) };
}

async function intoNew(parsing: Parsing, { description, kind }: ImportRequest, run: Run): Promise<Imported> {
  const taking = await GlossaryImport.begin(description, kind, run.store);
  try {
    const read = await readAll(parsing, run, (entries) => taking.add(entries));
    return { ...read, glossary: await taking.finish(run.signal), ids: [] };
  } catch (error) {
    await taking.abandon();
    throw error;
  }
}

async function intoOwn(parsing: Parsing, run: Run): Promise<Imported> {
  const all: EntryFields[] = [];
  const read = await readAll(parsing, run, (entries) => {
    for (const entry of entries) all.push(entry);
    if (all.length > MOST_OWN) throw new TooManyError('OwnTooMany', MOST_OWN);
  });
  return { ...read, glossary: OWN_GLOSSARY, ids: await importEntries(all, run.store, run.signal) };
}
