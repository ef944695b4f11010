import type { ArticleTree, TreeChange } from './article-tree.ts';

export interface ObserveOptions {
  /** Ends everything. */
  signal: AbortSignal;
  /** Told of every change of blocks; never of none. */
  onChange(change: TreeChange): void;
  /** How long one slice of reading may take, in ms; one element is always read. Default: 5. */
  budget?: number;
  /** Calls back when there is time; default: `requestIdleCallback`, or a timer where there is none. */
  schedule?: Schedule;
  /** The clock, in ms. */
  now?: () => number;
}

/**
 * Asks for a call when there is time.
 * @param wait ms to leave the page alone first
 * @returns takes the call back
 */
export type Schedule = (call: () => void, wait: number) => () => void;

/** The attributes that can show, hide or turn text into something else. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'lang',
  'open',
  'contenteditable',
  'role',
  'cite',
  'title',
  'href',
];
/** A page that keeps on changing is left alone for twice as long after every slice, up to this many ms. */
const LONGEST_WAIT = 2000;
/** A page that has been quiet for this many ms is again read at once. */
const QUIET = 1000;

/**
 * Keeps a tree true to its page. What changed is only marked in the tree when the page reports it, so a
 * flood of mutations costs no memory, and is read again in slices of bounded length in idle time.
 */
export function observeArticle(tree: ArticleTree, options: ObserveOptions): void {
  const { signal, onChange, budget = 5, schedule = whenIdle, now = () => performance.now() } = options;
  if (signal.aborted) return;
  let cancel: (() => void) | null = null;
  let wait = 0;
  let lastSlice = Number.NEGATIVE_INFINITY;

  const slice = () => {
    cancel = null;
    const begun = now();
    wait = begun - lastSlice > QUIET + wait ? 0 : Math.min(LONGEST_WAIT, wait === 0 ? 50 : wait * 2);
    lastSlice = begun;
    const change = tree.settle(() => now() - begun >= budget);
    // What is left of this batch waits less than new changes do.
    if (tree.isStale) cancel = schedule(slice, Math.min(wait, 50));
    if (change.added.length > 0 || change.removed.length > 0) onChange(change);
  };

  const observer = new (observerOf(tree.root))((records) => {
    for (const record of records) tree.touch(record.target, record.type === 'attributes');
    if (tree.isStale) cancel ??= schedule(slice, now() - lastSlice > QUIET + wait ? 0 : wait);
  });
  observer.observe(tree.root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancel?.();
    },
    { once: true },
  );
}

/** The observer of the document's own window, so that a document of jsdom is observed as well. */
function observerOf(root: Element): typeof MutationObserver {
  return root.ownerDocument.defaultView?.MutationObserver ?? MutationObserver;
}

const whenIdle: Schedule = (call, wait) => {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback !== 'function') return call();
    // A page that is never idle must not keep what it shows from being read.
    idle = requestIdleCallback(call, { timeout: 500 });
  }, wait);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
};
