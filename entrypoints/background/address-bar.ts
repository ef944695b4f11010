import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { addressBarSuggestions, chosenEntry, isChosen } from '../../utils/lookups/address-bar.ts';
import { getEntries } from '../../utils/storage/get-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { entriesBeginning } from '../../utils/terms/labels-beginning.ts';
import { libraryHash } from '../library/library-hash.ts';
import { currentIndex } from './current-index.ts';

/** How many lines the bar shows. */
const MOST = 8;

/** Looks terms up while they are typed behind the keyword in the address bar. */
export function registerAddressBar(): void {
  const { omnibox } = browser;
  // Firefox for Android has none.
  if (omnibox === undefined) return;
  let latest = 0;
  omnibox.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: i18n.t('addressBarHint') });
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    latest++;
    const mine = latest;
    lookUp(text).then(
      (entries) => {
        if (mine === latest) suggest(addressBarSuggestions(entries, import.meta.env.CHROME));
      },
      () => {},
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void addressOf(text).then((path) => {
      const url = browser.runtime.getURL(path as '/popup.html');
      return disposition === 'currentTab'
        ? browser.tabs.update({ url })
        : browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    });
  });
}

async function lookUp(text: string): Promise<Entry[]> {
  const { index } = await currentIndex();
  return getEntries(entriesBeginning(index, text, MOST));
}

/** @returns the page for what stands in the bar: the line that was chosen, the best match, or a new entry */
async function addressOf(text: string): Promise<string> {
  const chosen = chosenEntry(text);
  const [entry] = chosen === null ? [] : await getEntries([chosen.id]);
  if (chosen !== null && isChosen(entry, chosen)) return entryPath(chosen.id);
  const [best] = await lookUp(text);
  if (best !== undefined) return entryPath(best.id);
  await browser.storage.session.set({ draft: { term: text.trim() } });
  return '/popup.html?draft&window=1';
}

/** @returns the library with an entry opened, whichever glossary it is in */
function entryPath(id: number): string {
  return `/library.html${libraryHash({ part: 'entries', quotation: null, entry: id })}`;
}
