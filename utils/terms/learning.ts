/** What a reader has said of knowing a term: kept beside an entry, carried by Warichu JSON and by cards made of it. */
import * as v from 'valibot';
import type { EntryFields } from './entry.ts';
import { ENTRY_LIMITS } from './entry-limits.ts';

/** `known`: its marks fade. `learning`: the reader wants to learn it, and takes it along to Anki. */
export type LearningState = 'known' | 'learning';

/** The sentence in which the reader met a term that they want to learn, and the page it is from. */
export interface LearningPlace {
  sentence: string;
  title: string;
  url: string;
}

export interface Learning {
  state: LearningState;
  /** Milliseconds since the epoch. */
  at: number;
  /** Only where a term is to be learned, and is known to be from a page. */
  place: LearningPlace | null;
}

/** An entry as a file brings it or takes it along. */
export interface LearntEntry extends EntryFields {
  learning?: Learning;
}

/** UTF-16 units; of a longer sentence the rest is left out. */
export const LONGEST_SENTENCE = 1000;

const cut = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, limit).toWellFormed()),
  );

export const learningPlaceSchema = v.object({
  sentence: cut(LONGEST_SENTENCE),
  title: cut(ENTRY_LIMITS.sourceTitle),
  url: v.pipe(v.string(), v.maxLength(ENTRY_LIMITS.url), v.regex(/^(?:https?:|$)/iu)),
});

export const learningStateSchema = v.picklist(['known', 'learning']);

const learningSchema = v.object({
  state: learningStateSchema,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  place: v.optional(v.nullable(learningPlaceSchema), null),
});

/** @returns what can be made of something that comes from outside; null where it says nothing that is understood */
export function checkLearning(input: unknown): Learning | null {
  const checked = v.safeParse(learningSchema, input);
  return checked.success ? checked.output : null;
}
