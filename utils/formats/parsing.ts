import type { ParsedGlossary, Parsing } from './glossary-file.ts';

/** Reads to the end without a pause, and keeps everything. */
export function finish(parsing: Parsing): ParsedGlossary {
  const entries: ParsedGlossary['entries'] = [];
  for (;;) {
    const { done, value } = parsing.next();
    if (done) return { ...value.description, entries, problems: value.problems };
    for (const entry of value.entries) entries.push(entry);
  }
}
