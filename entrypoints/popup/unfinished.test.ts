import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { valuesOf } from '../../components/form/form-values.ts';
import { dropUnfinished, keepUnfinished, listUnfinished, unfinishedKey } from './unfinished.ts';

const area = fakeBrowser.storage.session as unknown as NonNullable<Parameters<typeof listUnfinished>[0]>;

beforeEach(() => fakeBrowser.reset());

const form = (entry: number | null, at: number) => ({
  key: unfinishedKey(entry),
  entry,
  values: valuesOf({ term: `term ${at}` }),
  at,
});

describe('unfinished forms', () => {
  it('come back, the last one first, without what else is stored', async () => {
    const forms = [form(1, 10), form(null, 30), form(null, 20)] as const;
    for (const one of forms) await keepUnfinished(one, area);
    await area.set({ draft: { term: 'x' }, 'unfinished:broken': { values: 3 } });
    expect(await listUnfinished(area)).toEqual([forms[1], forms[2], forms[0]]);
  });

  it('take the place of an earlier state of the same entry', async () => {
    await keepUnfinished(form(1, 10), area);
    await keepUnfinished(form(1, 20), area);
    expect((await listUnfinished(area)).map(({ at }) => at)).toEqual([20]);
  });

  it('are gone when dropped', async () => {
    const one = form(null, 1);
    await keepUnfinished(one, area);
    await dropUnfinished(one.key, area);
    expect(await listUnfinished(area)).toEqual([]);
  });
});
