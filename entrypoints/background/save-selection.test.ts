import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { newestQuotations } from '../../utils/storage/find-quotations.ts';
import { saveSelection } from './save-selection.ts';

afterEach(() => vi.restoreAllMocks());

it('saves what is selected in a frame, not what the page around it still has selected', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody is there'));
  const fallback = { text: 'Words in a frame.', url: 'https://frame.example/', title: 'T' };
  await saveSelection(1, fallback, 7);
  expect(asked).not.toHaveBeenCalled();
  const [saved] = await newestQuotations(1);
  expect(saved).toMatchObject({
    selector: { exact: 'Words in a frame.' },
    page: { url: 'https://frame.example/' },
  });
});

it.each([
  ['nothing-selected', null],
  ['not-web', { text: 'Words', url: 'chrome://settings/', title: 'Settings' }],
])('says that it is %s where it is', async (how, fallback) => {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody is there'));
  const before = (await newestQuotations(10)).length;
  expect(await saveSelection(1, fallback, 7)).toBe(how);
  expect((await newestQuotations(10)).length).toBe(before);
});
