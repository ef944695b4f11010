import { askExtension } from '../tests/harness/ask-extension.ts';
import { findTab } from '../tests/harness/find-tab.ts';
import type { FileServer } from '../tests/harness/serve-files.ts';
import type { Session } from '../tests/harness/session.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import type { EntryFields } from '../utils/terms/entry.ts';
import { openPopupInFrame, type PopupTimes } from './popup-in-page.ts';
import { type Spread, spread } from './statistics.ts';

/** Milliseconds. */
export type PopupFigures = Record<keyof PopupTimes, Spread>;

/** Of the reader's own, all of them on the page. */
const OWN = 40;
const FILLER = 'and what there is to say of it takes a line or two, ';

/** Puts entries into the reader's own glossary, so that the popup has something to show whatever else is installed. */
export async function addOwnEntries(page: Tab): Promise<void> {
  const entries = Array.from(
    { length: OWN },
    (_, at): EntryFields => ({
      term: name(at),
      aliases: [],
      reading: null,
      lang: 'en',
      definition: `The part with the number ${at}, made of brass.`,
      sources: [],
      tags: [],
      sites: [],
    }),
  );
  await askExtension(page, 'importEntries', { entries });
}

/**
 * Measures how long the popup takes to show itself, a page's terms and the glossary.
 * @param page a page of the extension, in which it is opened
 */
export async function measurePopup(
  session: Session,
  page: Tab,
  server: FileServer,
  times: number,
): Promise<PopupFigures> {
  const body = Array.from(
    { length: OWN },
    (_, at) => `<p>The ${name(at)} comes next, ${FILLER.repeat(3)}</p>`,
  );
  server.put(
    '/parts.html',
    `<!doctype html><html lang="en"><title>Parts</title><article><h1>Parts</h1>${body.join('')}</article></html>`,
  );
  const tab = await session.open(`${server.origin}/parts.html`);
  const id = await findTab(page, `${server.origin}/parts.html`);
  await until(() => tab.evaluate(() => (CSS.highlights.get('warichu-term')?.size ?? 0) > 0));
  await page.activate();
  const taken: PopupTimes[] = [];
  for (let time = 0; time < times; time++)
    taken.push(await page.evaluate(openPopupInFrame, `popup.html?tab=${id}`));
  await tab.close();
  const of = (what: keyof PopupTimes) => spread(taken.map((one) => one[what]));
  return { painted: of('painted'), terms: of('terms'), glossary: of('glossary') };
}

/** A word that no dictionary has. */
function name(at: number): string {
  return `brasspart${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}x`;
}
