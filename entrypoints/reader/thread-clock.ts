import type { Timings } from '../../utils/messages.ts';

/** What begins sooner than this after other work is taken to be the same task, in milliseconds. */
const SAME_TASK = 0.5;

type Part = 'find' | 'read' | 'send' | 'paint' | 'study';

/** Counts how long the page's thread is kept busy. */
export class ThreadClock {
  readonly timings: Timings = {
    find: 0,
    read: 0,
    send: 0,
    paint: 0,
    study: 0,
    longest: 0,
    first: 0,
    total: 0,
  };
  readonly #begun = performance.now();
  #busySince = 0;
  #busyTill = 0;

  /** Does some work and counts it. */
  timed<T>(part: Part, work: () => T): T {
    const begun = performance.now();
    const result = work();
    this.spent(part, begun);
    return result;
  }

  /** @param begun when work began that ends now, as `performance.now()` has it */
  spent(part: Part, begun: number): void {
    const now = performance.now();
    this.timings[part] += now - begun;
    if (part === 'find') return;
    if (begun - this.#busyTill > SAME_TASK) this.#busySince = begun;
    this.#busyTill = now;
    this.timings.longest = Math.max(this.timings.longest, now - this.#busySince);
  }

  /** What is near the window is painted; `isAll` when everything is known. */
  painted(isAll: boolean): void {
    const taken = performance.now() - this.#begun;
    this.timings.first ||= taken;
    if (isAll) this.timings.total ||= taken;
  }
}
