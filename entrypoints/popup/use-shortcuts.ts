import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Shortcut } from '../../components/settings/ShortcutList.tsx';
import { spellKeys } from '../../components/settings/spell-keys.ts';

/** @returns the extension's commands with the keys that they have now; null until they are read */
export function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const read = async () => {
      const commands = await browser.commands.getAll();
      if (signal.aborted) return;
      setShortcuts(
        commands.map(({ name = '', description = '', shortcut = '' }) => ({
          name,
          // The one that the browsers themselves have, for opening the popup, says nothing of itself.
          description: description || i18n.t('settingsShortcutOpen'),
          keys: spellKeys(shortcut),
        })),
      );
    };
    void read();
    // They are changed on a page of the browser: seen when the reader comes back.
    window.addEventListener('focus', () => void read(), { signal });
    return () => listening.abort();
  }, []);
  return shortcuts;
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
