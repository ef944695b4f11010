import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasPanel, openPanel } from './open-panel.ts';

/** @returns opens the side panel of this window when the reader has pressed something; null where there is none, or not yet */
export function useOpenPanel(): (() => void) | null {
  const [open, setOpen] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!hasPanel) return;
    void browser.windows.getCurrent().then(({ id }) => {
      // The number of the window has to be there before the press: browsers open nothing later.
      if (id !== undefined) setOpen(() => () => void openPanel(id).catch(() => {}));
    });
  }, []);
  return open;
}
