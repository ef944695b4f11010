import { FIRST_IMPORTED, type GlossaryDatabase, NEXT_IMPORTED, NEXT_OWN } from './database.ts';

const STARTS = { [NEXT_OWN]: 1, [NEXT_IMPORTED]: FIRST_IMPORTED };

/**
 * Takes numbers for new entries, never given before. To be called inside a write, with whose failure they are
 * given back.
 * @param key whose numbers: `NEXT_OWN` or `NEXT_IMPORTED`
 * @param count how many, in a row
 * @returns the first of them
 */
export async function nextIds(
  { meta }: Pick<GlossaryDatabase, 'meta'>,
  key: keyof typeof STARTS,
  count: number,
): Promise<number> {
  const stored = (await meta.get(key))?.value;
  const first = typeof stored === 'number' ? stored : STARTS[key];
  if (key === NEXT_OWN && first + count > FIRST_IMPORTED) {
    throw new Error('The glossary is full: take entries out, or import them as a glossary of their own.');
  }
  await meta.put({ key, value: first + count });
  return first;
}
