import type { BlockContext } from './block-context.ts';
import type { RunContent } from './inline-run.ts';
import { ContainerReader } from './read-container.ts';

let content: RunContent | null = null;

/** Nothing in it is asked for its style: `PlainElements` has done so. */
const reader = new ContainerReader({
  look: () => null,
  looksAtAll: false,
  skip: null,
  onRun: (run) => {
    content = run;
  },
  onBlock: () => {},
});

/**
 * Reads an element that `PlainElements` found to hold nothing but inline content.
 * @param context what the element hands down to its text
 * @returns what is in it now: another text than before, or null, where the page has changed since
 */
export function readHolder(element: Element, context: BlockContext): RunContent | null {
  content = null;
  reader.read(element, element.localName, context);
  reader.release();
  return content;
}
