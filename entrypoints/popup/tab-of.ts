import { browser } from 'wxt/browser';

/**
 * @param tab its id, or null for the active tab
 * @returns what is known of it; no id where there is none
 */
export async function tabOf(
  tab: number | null,
): Promise<{ id?: number | undefined; url?: string | undefined }> {
  if (tab !== null) return browser.tabs.get(tab);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? {};
}
