import { askExtension } from '../tests/harness/ask-extension.ts';
import { findTab } from '../tests/harness/find-tab.ts';
import type { Session } from '../tests/harness/session.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import type { PageState, Timings } from '../utils/messages.ts';
import { bareWalk, bareWalkInTab, markJs, turnExtension } from './in-page.ts';
import { type Spread, spread } from './statistics.ts';

/** Milliseconds, if not said otherwise. */
export interface PageFigures {
  characters: number;
  textNodes: number;
  /** Occurrences of terms found. */
  occurrences: number;
  /** A bare walk in the page's own world. */
  floor: Spread;
  /** The same in the extension's world, on a fresh load without the reader. */
  ownFloor: Spread;
  /** What the page's thread is busy with: reading, sending and painting. */
  thread: Spread;
  parts: Record<'read' | 'send' | 'paint', Spread>;
  /** Reading all spans and sending the whole article, in slices of idle time after everything is painted. */
  study: Spread;
  /** The longest of all this without a pause. */
  longest: Spread;
  /** Finding the article (Readability), once a page and in idle time. */
  find: Spread;
  /** From the content script's start to what is near the window painted. */
  first: Spread;
  /** The same, to everything known. */
  total: Spread;
}

/** A page that is big may be read for long before anything is painted. */
const PAINTED_LIMIT = 60_000;

/**
 * Loads a page several times, each time anew, since a page is read once and cold.
 * @param extensionPage an open page of the extension, to ask through
 * @param url without a query
 */
export async function measurePage(
  session: Session,
  extensionPage: Tab,
  url: string,
  repetitions: number,
): Promise<PageFigures> {
  const timings: Timings[] = [];
  const floors: number[] = [];
  const ownFloors: number[] = [];
  let occurrences = 0;
  let size = { nodes: 0, characters: 0 };
  // The first of them starts the background and warms both; it is not counted.
  for (let count = -1; count < repetitions; count++) {
    const address = `${url}?${count + 1}`;
    const tab = await session.open(address);
    const id = await findTab(extensionPage, address);
    const state = await until(async () => {
      const answer = await askExtension<PageState>(extensionPage, 'pageState', undefined, id).catch(
        () => null,
      );
      return answer?.timings && answer.timings.total > 0 && answer.studied > 0 ? answer : null;
    }, PAINTED_LIMIT);
    const walk = await tab.evaluate(bareWalk);
    const ownFloor = await measureOwnFloor(session, extensionPage, `${url}?floor-${count + 1}`);
    if (count >= 0) {
      ownFloors.push(ownFloor);
      timings.push(state.timings!);
      floors.push(walk.time);
    }
    occurrences = state.terms.reduce((sum, term) => sum + term.count, 0);
    size = walk;
    await tab.close();
  }
  const of = (value: (timing: Timings) => number) => spread(timings.map(value));
  return {
    characters: size.characters,
    textNodes: size.nodes,
    occurrences,
    floor: spread(floors),
    ownFloor: spread(ownFloors),
    thread: of(({ read, send, paint }) => read + send + paint),
    parts: { read: of(({ read }) => read), send: of(({ send }) => send), paint: of(({ paint }) => paint) },
    study: of(({ study }) => study),
    longest: of(({ longest }) => longest),
    find: of(({ find }) => find),
    first: of(({ first }) => first),
    total: of(({ total }) => total),
  };
}

async function measureOwnFloor(session: Session, extensionPage: Tab, url: string): Promise<number> {
  await extensionPage.evaluate(turnExtension, false);
  const tab = await session.open(url);
  const time = await extensionPage.evaluate(bareWalkInTab, await findTab(extensionPage, url));
  await tab.close();
  await extensionPage.evaluate(turnExtension, true);
  return time;
}

/** mark.js on the same page, in milliseconds. */
export async function measureMarkJs(
  session: Session,
  url: string,
  terms: string[],
  repetitions: number,
): Promise<Spread> {
  const times: number[] = [];
  for (let count = 0; count < repetitions; count++) {
    const tab = await session.open(`${url}?mark.js-${count}`);
    await tab.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = '/mark.js';
          script.onload = () => resolve(null);
          script.onerror = reject;
          document.head.append(script);
        }),
    );
    times.push(await tab.evaluate(markJs, terms));
    await tab.close();
  }
  return spread(times);
}
