import { describe, expect, it } from 'vitest';
import { latestOf } from './latest-of.ts';

interface Found {
  revision: number;
  time: number;
}

/** Something stored, of which every reading ends when it is told to, with what was stored when it began. */
function stored() {
  let revision = 1;
  const begun: { end: () => void; fail: () => void; before: Found | null }[] = [];
  const latest = latestOf<Found>(
    async () => revision,
    (before) =>
      new Promise((resolve, reject) => {
        const found = { revision, time: begun.length + 1 };
        begun.push({ end: () => resolve(found), fail: () => reject(new Error('torn')), before });
      }),
  );
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await null;
  };
  return { latest, begun, settle, write: () => revision++ };
}

describe('latestOf', () => {
  it('reads once for all who ask at the same revision, and not again', async () => {
    const { latest, begun, settle } = stored();
    const both = Promise.all([latest.get(), latest.get()]);
    await settle();
    begun[0]!.end();
    expect(await both).toEqual([
      { revision: 1, time: 1 },
      { revision: 1, time: 1 },
    ]);
    expect(await latest.get()).toEqual({ revision: 1, time: 1 });
    expect(begun).toHaveLength(1);
  });

  it('reads once more for whoever asks after a write that what is being read began before', async () => {
    const { latest, begun, settle, write } = stored();
    const first = latest.get();
    await settle();
    write();
    const second = latest.get();
    const third = latest.get();
    await settle();
    begun[0]!.end();
    expect((await first).revision).toBe(1);
    await settle();
    expect(begun).toHaveLength(2);
    begun[1]!.end();
    expect(await Promise.all([second, third])).toEqual([
      { revision: 2, time: 2 },
      { revision: 2, time: 2 },
    ]);
  });

  it('is content with what is newer than what was asked for', async () => {
    const { latest, begun, settle, write } = stored();
    const asked = latest.get();
    write();
    await settle();
    begun[0]!.end();
    expect((await asked).revision).toBe(2);
    expect(begun).toHaveLength(1);
  });

  it('gives a reading what was read before, until that is forgotten', async () => {
    const { latest, begun, settle, write } = stored();
    for (const forgets of [false, false, true]) {
      if (forgets) latest.forget();
      write();
      const asked = latest.get();
      await settle();
      begun.at(-1)!.end();
      await asked;
    }
    expect(begun.map(({ before }) => before?.time ?? null)).toEqual([null, 1, null]);
  });

  it('fails with the reading, and tries anew the next time', async () => {
    const { latest, begun, settle } = stored();
    const asked = latest.get().catch(String);
    await settle();
    begun[0]!.fail();
    expect(await asked).toBe('Error: torn');
    const again = latest.get();
    await settle();
    begun[1]!.end();
    expect((await again).time).toBe(2);
  });
});
