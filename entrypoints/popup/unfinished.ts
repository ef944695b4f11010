import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FormValues } from '../../components/form/form-values.ts';

/** A form that was left without being saved. */
export interface Unfinished {
  key: string;
  /** The entry that is being changed, or null for a new one. */
  entry: number | null;
  values: FormValues;
  /** When it was last typed in, in milliseconds since the epoch. */
  at: number;
}

type Area = Pick<typeof browser.storage.session, 'get' | 'set' | 'remove'>;

const PREFIX = 'unfinished:';

const schema: v.GenericSchema<unknown, Unfinished> = v.object({
  key: v.string(),
  entry: v.nullable(v.number()),
  values: v.object({
    term: v.string(),
    reading: v.string(),
    aliases: v.string(),
    definition: v.string(),
    lang: v.string(),
    sources: v.array(v.object({ title: v.string(), url: v.string() })),
    tags: v.string(),
    sites: v.string(),
  }),
  at: v.number(),
});

/** @returns the key of a form: one for each entry, a new one for each new entry */
export function unfinishedKey(entry: number | null): string {
  return PREFIX + (entry ?? crypto.randomUUID());
}

/** Keeps what has been typed until it is saved, given up, or the browser is closed. */
export function keepUnfinished(form: Unfinished, area: Area = browser.storage.session): Promise<void> {
  return area.set({ [form.key]: form });
}

export function dropUnfinished(key: string, area: Area = browser.storage.session): Promise<void> {
  return area.remove(key);
}

/** @returns the forms that were left, last one first */
export async function listUnfinished(area: Area = browser.storage.session): Promise<Unfinished[]> {
  const stored: [string, unknown][] = Object.entries(await area.get(null));
  return stored
    .filter(([key, form]) => key.startsWith(PREFIX) && v.is(schema, form))
    .map(([, form]) => form as Unfinished)
    .sort((a, b) => b.at - a.at);
}
