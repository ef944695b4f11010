import type { EntryFields, Source } from '../../utils/terms/entry.ts';

/** What stands in the form's fields, as typed: nothing of it need make sense yet. */
export interface FormValues {
  term: string;
  reading: string;
  /** One a line: an alias may hold a comma. */
  aliases: string;
  definition: string;
  lang: string;
  sources: Source[];
  /** Parted by commas. */
  tags: string;
  /** Parted by commas or white space. */
  sites: string;
}

const LINES = /\r?\n/u;
const COMMAS = /[,、，]/u;
const COMMAS_OR_SPACES = /[,、，\s]+/u;

/** @returns the values that show an entry, or as much of one as there is */
export function valuesOf(fields: Partial<EntryFields>): FormValues {
  return {
    term: fields.term ?? '',
    reading: fields.reading ?? '',
    aliases: (fields.aliases ?? []).join('\n'),
    definition: fields.definition ?? '',
    lang: fields.lang ?? '',
    sources: (fields.sources ?? []).map(({ title, url }) => ({ title, url })),
    tags: (fields.tags ?? []).join(', '),
    sites: (fields.sites ?? []).join(', '),
  };
}

/** @returns the entry that the values describe, still to be checked with `checkEntry` */
export function inputOf(values: FormValues): EntryFields {
  return {
    term: values.term,
    reading: values.reading,
    aliases: values.aliases.split(LINES),
    definition: values.definition,
    lang: values.lang,
    sources: values.sources,
    tags: values.tags.split(COMMAS),
    sites: values.sites.split(COMMAS_OR_SPACES),
  };
}

/** @returns whether nothing has been typed that would be lost */
export function sameValues(a: FormValues, b: FormValues): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
