import * as v from 'valibot';
import { type GlossaryDatabase, INDEX, type IndexManifest } from './database.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema: v.GenericSchema<unknown, IndexManifest> = v.object({ layers: v.array(number), seq: number });

/** @returns what makes up the stored index, or null where it has to be compiled from the entries */
export async function readManifest({ meta }: Pick<GlossaryDatabase, 'meta'>): Promise<IndexManifest | null> {
  const stored = v.safeParse(schema, (await meta.get(INDEX))?.value);
  return stored.success ? stored.output : null;
}
