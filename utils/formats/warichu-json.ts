/** Warichu's own format, which holds everything a glossary has. */
import * as v from 'valibot';
import { checkLearning, type Learning } from '../terms/learning.ts';
import { CollectedEntries } from './collected-entries.ts';
import { describeFile } from './file-description.ts';
import { FormatError } from './format-error.ts';
import type { FormatMessageCode } from './format-messages.ts';
import type { GlossaryFile, Parsing } from './glossary-file.ts';
import { stripBom } from './strip-bom.ts';

export const WARICHU_FORMAT = 'warichu-glossary';
const VERSION = 1;

const FIELDS = ['term', 'aliases', 'reading', 'definition', 'lang', 'sources', 'tags', 'sites', 'learning'];

const envelope = v.object({
  format: v.literal(WARICHU_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.nullish(v.string()),
  language: v.nullish(v.string()),
  licence: v.nullish(v.string()),
  credit: v.nullish(v.string()),
  url: v.nullish(v.string()),
  entries: v.array(v.unknown()),
});

const PROBLEMS: Readonly<Record<keyof typeof envelope.entries, FormatMessageCode>> = {
  format: 'jsonOtherFormat',
  version: 'jsonVersion',
  name: 'jsonFieldNotText',
  language: 'jsonFieldNotText',
  licence: 'jsonFieldNotText',
  credit: 'jsonFieldNotText',
  url: 'jsonFieldNotText',
  entries: 'jsonNoEntries',
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(stripBom(text));
  } catch (error) {
    throw new FormatError('notJson', { reason: (error as Error).message });
  }
}

/**
 * @param text a file's text, with or without a byte order mark
 * @returns the entries that can be read, and by number, from 1, what is wrong with the others
 * @throws FormatError when the file is not a Warichu glossary, or of a version not known yet
 */
export function* parse(text: string): Parsing {
  const read = v.safeParse(envelope, readJson(text));
  if (!read.success) {
    const key = read.issues[0].path?.[0].key as keyof typeof PROBLEMS | undefined;
    if (key === undefined) throw new FormatError('jsonNoObject');
    throw new FormatError(PROBLEMS[key], { field: key, format: WARICHU_FORMAT });
  }
  const { version, entries: items } = read.output;
  if (version > VERSION) {
    throw new FormatError('jsonLaterVersion', { version });
  }
  const collected = new CollectedEntries(describeFile(read.output));
  const unknown = new Set<string>();
  for (const [at, item] of items.entries()) {
    const place = { code: 'entry', values: { entry: at + 1 } } as const;
    const learning = learningOf(item);
    const isRight = collected.add(place, item, learning);
    if (collected.isDue) yield collected.slice(at / items.length);
    if (!isRight) continue;
    if (learning === null && (item as { learning?: unknown }).learning != null) {
      collected.note(place, 'jsonLearning');
    }
    for (const field of Object.keys(item as object)) {
      if (FIELDS.includes(field) || unknown.has(field)) continue;
      unknown.add(field);
      collected.note(place, 'fieldUnknown', { field, fields: FIELDS.join(', ') });
    }
  }
  yield collected.slice(1);
  return collected.end();
}

function learningOf(item: unknown): Learning | null {
  return typeof item === 'object' && item !== null && 'learning' in item
    ? checkLearning(item.learning)
    : null;
}

/** @returns the glossary as JSON, an entry a line so that versions compare well */
export function print({ name, language, licence, credit, url, entries }: GlossaryFile): string {
  const about = { format: WARICHU_FORMAT, version: VERSION, name, language, licence, credit, url };
  const head = JSON.stringify(about).slice(0, -1);
  if (entries.length === 0) return `${head},"entries":[]}\n`;
  const lines = entries.map(({ term, aliases, reading, definition, lang, sources, tags, sites, learning }) =>
    JSON.stringify({ term, aliases, reading, definition, lang, sources, tags, sites, learning }),
  );
  return `${head},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
