import { askExtension } from '../tests/harness/ask-extension.ts';
import { findTab } from '../tests/harness/find-tab.ts';
import { importFiles } from '../tests/harness/import-files.ts';
import { openSession } from '../tests/harness/open-session.ts';
import type { FileServer } from '../tests/harness/serve-files.ts';
import type { Session } from '../tests/harness/session.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import { packBlocks } from '../utils/article/pack-blocks.ts';
import { NO_LABELS } from '../utils/terms/page-labels.ts';
import { compoundFile, nounFile } from './dictionary-file.ts';
import { measureHover } from './measure-hover.ts';
import { addOwnEntries, measurePopup, type PopupFigures } from './measure-popup.ts';
import { rawWrite } from './raw-write.ts';
import { type Spread, spread } from './statistics.ts';
import type { Noun } from './word-net.ts';

/** Milliseconds, if not said otherwise. */
export interface DictionaryFigures {
  browser: string;
  /** WordNet's nouns through the library page, and the same as a raw bulk write. */
  imported: { entries: number; time: number; raw: number };
  labels: number;
  /** Question and answer after the background was ended: with all dictionaries, and with an empty glossary. */
  started: Spread;
  startedEmpty: Spread;
  /** From the end of the rest delay to the card on the screen: the median and the 95th of 100. */
  hover: { median: number; late: number };
  /** The popup with all dictionaries, and with a few entries of the reader's own alone. */
  popup: PopupFigures;
  popupEmpty: PopupFigures;
}

const LABELS = 500_000;
const FILES = 3;
const WORDS = 100;
/** The usual one. */
const REST_DELAY = 120;
const LONG = 180_000;
const SETTLED = 2000;

/** How long the background takes to answer what needs the index, when it has to start first. */
async function startTimes(session: Session, page: Tab, times: number): Promise<Spread> {
  const taken: number[] = [];
  // One that is ended while it starts for the first time starts again at once.
  await annotateNothing(page);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  for (let time = 0; time < times; time++) {
    await session.stopBackground();
    const begun = performance.now();
    await annotateNothing(page);
    taken.push(performance.now() - begun);
  }
  return spread(taken);
}

function annotateNothing(page: Tab): Promise<unknown> {
  return askExtension(page, 'annotate', { lang: null, blocks: packBlocks([]), labels: NO_LABELS });
}

/** Waits until the background has made one layer of all. */
async function untilMerged(page: Tab): Promise<void> {
  await annotateNothing(page);
  const layers = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('warichu');
          opening.onsuccess = () => {
            const count = opening.result.transaction('layers').objectStore('layers').count();
            count.onsuccess = () => resolve(count.result);
            count.onerror = () => reject(count.error);
            opening.result.close();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
  await until(async () => (await layers()) === 1, LONG);
}

/** Measures, in real Chromium, what dictionaries of 500,000 labels cost: importing, starting, showing a card. */
export async function measureDictionaries(
  server: FileServer,
  nouns: readonly Noun[],
  repetitions: number,
): Promise<DictionaryFigures> {
  const session = await openSession('chromium');
  try {
    const page = await session.openExtensionPage('library.html');
    const startedEmpty = await startTimes(session, page, repetitions);
    await addOwnEntries(page);
    const popupEmpty = await measurePopup(session, page, server, repetitions);
    server.put('/nouns.csv', nounFile(nouns), { 'content-type': 'text/csv; charset=utf-8' });
    const url = `${server.origin}/nouns.csv`;
    const raw = await page.evaluate(rawWrite, url);
    const { time } = await importFiles(page, [{ name: 'nouns.csv', url }], LONG);
    const more = Math.ceil((LABELS - nouns.length) / FILES);
    for (let file = 1; file <= FILES; file++) {
      const name = `compounds-${file}.csv`;
      server.put(`/${name}`, compoundFile(nouns, more, file), { 'content-type': 'text/csv; charset=utf-8' });
      await importFiles(page, [{ name, url: `${server.origin}/${name}` }], LONG);
    }
    await untilMerged(page);
    const started = await startTimes(session, page, repetitions);
    const popup = await measurePopup(session, page, server, repetitions);
    const hover = await hoverTimes(session, page, server, nouns);
    return {
      browser: session.version,
      imported: { entries: nouns.length, time, raw },
      labels: nouns.length + more * FILES,
      started,
      startedEmpty,
      hover: { median: hover[hover.length >> 1]!, late: hover[Math.floor(hover.length * 0.95)]! },
      popup,
      popupEmpty,
    };
  } finally {
    await session.close();
  }
}

/** @returns in ascending order */
async function hoverTimes(
  session: Session,
  page: Tab,
  server: FileServer,
  nouns: readonly Noun[],
): Promise<number[]> {
  await page.evaluate((restDelay) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): void } } };
    };
    chrome.storage.local.set({ settings: { version: 1, marks: 'every', restDelay } });
  }, REST_DELAY);
  const plain = nouns.filter(({ lemma }) => /^[a-z]{7,}$/.test(lemma));
  const words = Array.from({ length: WORDS }, (_, at) => plain[at * 301]!.lemma);
  const filler = '— '.repeat(220);
  const body = words.map((word) => `<p>${filler}</p><p>${word}</p>`).join('');
  server.put(
    '/hover.html',
    `<!doctype html><html lang="en"><title>Words</title><article><h1>Words</h1>${body}</article></html>`,
  );
  const tab = await session.open(`${server.origin}/hover.html`);
  const id = await findTab(page, `${server.origin}/hover.html`);
  await askExtension(page, 'readPage', undefined, id);
  await until(() => tab.evaluate(() => (CSS.highlights.get('warichu-term')?.size ?? 0) > 0));
  const times = await measureHover(tab, words, REST_DELAY);
  await tab.close();
  return times.sort((a, b) => a - b);
}
