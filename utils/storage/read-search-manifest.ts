import * as v from 'valibot';
import { type GlossaryDatabase, SEARCH, type SearchManifest } from './database.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema: v.GenericSchema<unknown, SearchManifest> = v.object({ layers: v.array(number), seq: number });

/** @returns what makes up the stored index of the search, or null where all quotations have to be read */
export async function readSearchManifest({
  meta,
}: Pick<GlossaryDatabase, 'meta'>): Promise<SearchManifest | null> {
  const stored = v.safeParse(schema, (await meta.get(SEARCH))?.value);
  return stored.success ? stored.output : null;
}
