import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FormValues, valuesOf } from '../../components/form/form-values.ts';
import type { Draft } from '../../utils/messages.ts';
import { getEntries } from '../../utils/storage/get-entries.ts';
import type { PopupTarget } from './popup-target.ts';
import { listUnfinished, type Unfinished, unfinishedKey } from './unfinished.ts';

/** What the editor begins with. */
export interface EditorStart {
  /** The key under which it is kept while unfinished. */
  key: string;
  /** The entry that is being changed, or null for a new one. */
  entry: number | null;
  values: FormValues;
  /** What counts as nothing typed. */
  untouched: FormValues;
}

const EMPTY = valuesOf({});

const selectionDraft = v.object({
  term: v.string(),
  definition: v.optional(v.string(), ''),
  lang: v.optional(v.nullable(v.string()), null),
  sources: v.optional(v.array(v.object({ title: v.string(), url: v.string() })), []),
});

/** @returns an empty form, or one with only the term filled in */
export function startNew(term = ''): EditorStart {
  return startDraft({ term });
}

/** @returns the form of a new entry with what is known of it filled in: that counts as nothing typed */
export function startDraft(draft: Draft): EditorStart {
  const values = valuesOf(draft);
  return { key: unfinishedKey(null), entry: null, values, untouched: values };
}

/** @returns the form of an entry, as it was left if it was left unfinished; null where the entry is gone */
export async function startEntry(id: number): Promise<EditorStart | null> {
  const [[entry], unfinished] = await Promise.all([getEntries([id]), listUnfinished()]);
  if (entry === undefined) return null;
  const untouched = valuesOf(entry);
  const left = unfinished.find((form) => form.entry === id);
  return { key: unfinishedKey(id), entry: id, values: left?.values ?? untouched, untouched };
}

/** @returns the form as it was left; of an entry that is gone meanwhile, a new one with what was typed */
export async function startUnfinished(form: Unfinished): Promise<EditorStart> {
  const start = form.entry === null ? null : await startEntry(form.entry);
  return start ?? { key: form.key, entry: null, values: form.values, untouched: EMPTY };
}

/** @returns the form filled in with what was selected on a page, which the background leaves under `draft` */
export async function startSelection(): Promise<EditorStart> {
  const { draft } = await browser.storage.session.get('draft');
  const read = v.safeParse(selectionDraft, draft);
  const values = read.success ? valuesOf(read.output) : EMPTY;
  return { key: unfinishedKey(null), entry: null, values, untouched: EMPTY };
}

/** @returns what an address asks for; null where that is an entry that is gone */
export async function startTarget(
  open: Exclude<PopupTarget['open'], { kind: 'lists' }>,
): Promise<EditorStart | null> {
  if (open.kind === 'entry') return startEntry(open.id);
  return open.kind === 'selection' ? startSelection() : startNew();
}
