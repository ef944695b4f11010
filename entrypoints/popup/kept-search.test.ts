import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEPT_FOR, keepSearch, keptSearch } from './kept-search.ts';

const area = fakeBrowser.storage.session as unknown as NonNullable<Parameters<typeof keptSearch>[2]>;

beforeEach(() => fakeBrowser.reset());

describe('what was looked for', () => {
  it('is there again for a short while, each panel’s own', async () => {
    await keepSearch('glossary', 'warp', 1000, area);
    await keepSearch('quotations', 'weft', 1000, area);
    expect(await keptSearch('glossary', 1000 + KEPT_FOR - 1, area)).toBe('warp');
    expect(await keptSearch('quotations', 2000, area)).toBe('weft');
    expect(await keptSearch('glossary', 1000 + KEPT_FOR, area)).toBe('');
  });

  it.each([undefined, null, 'warp', { query: 7, at: 1 }, { query: 'warp' }])(
    'is nothing where %o is stored',
    async (stored) => {
      await area.set({ 'search:glossary': stored });
      expect(await keptSearch('glossary', 2, area)).toBe('');
    },
  );
});
