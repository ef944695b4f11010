import { askExtension } from '../tests/harness/ask-extension.ts';
import { findTab } from '../tests/harness/find-tab.ts';
import type { Session } from '../tests/harness/session.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import type { PageState, Timings } from '../utils/messages.ts';
import { bareWalk, markJs } from './in-page.ts';
import { type Spread, spread } from './statistics.ts';

/** Milliseconds, if not said otherwise. */
export interface PageFigures {
  characters: number;
  textNodes: number;
  /** Occurrences of terms found. */
  occurrences: number;
  floor: Spread;
  /** What the page's thread is busy with: reading, sending and painting. */
  thread: Spread;
  parts: Record<'read' | 'send' | 'paint', Spread>;
  /** Finding the article (Readability), once a page and in idle time. */
  find: Spread;
  /** From the content script's start to painted. */
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
      return answer?.timings && answer.timings.total > 0 ? answer : null;
    }, PAINTED_LIMIT);
    const walk = await tab.evaluate(bareWalk);
    if (count >= 0) {
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
    thread: of(({ read, send, paint }) => read + send + paint),
    parts: { read: of(({ read }) => read), send: of(({ send }) => send), paint: of(({ paint }) => paint) },
    find: of(({ find }) => find),
    total: of(({ total }) => total),
  };
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
