import { type AnchorStatus, anchorInSlices } from '../utils/quotes/anchor-quotation.ts';
import { preparePageInSlices } from '../utils/quotes/page-text.ts';
import type { QuotationSelector } from '../utils/quotes/quotation-selector.ts';
import { indexTexts } from './index-texts.ts';
import { plainTable } from './plain-table.ts';
import { random } from './random.ts';
import { readNouns } from './word-net.ts';

const QUOTATIONS = 350;
const REPETITIONS = 3;
const CONTEXT = 32;

/** What finding quotations on one page costs, in milliseconds; the best of several times. */
export interface QuotationFigures {
  page: string;
  /** What became of the page since they were saved. */
  change: string;
  characters: number;
  /** How many became what. */
  statuses: Record<AnchorStatus, number>;
  /** Preparing the page's text, and finding all quotations in it. */
  prepare: number;
  find: number;
  /** The longest stretch without a pause. */
  longest: number;
}

/** Changes to a page, quotations included: a tenth of a paragraph's words are others, or every second paragraph is gone. */
const CHANGES: readonly { name: string; change: (block: string, at: number) => string }[] = [
  { name: 'none', change: (block) => block },
  { name: 'every tenth word', change: (block) => block.replace(/((?:\S+\s+){9})\S+/g, '$1another') },
  { name: 'every other block gone', change: (block, at) => (at % 2 === 0 ? '' : block) },
];

/**
 * What finding saved quotations again costs on pages of half a million characters.
 * @param tell is called with what is being measured
 */
export function measureQuotations(tell: (message: string) => void): QuotationFigures[] {
  return indexTexts(readNouns())
    .filter(({ name }) => name !== 'prose')
    .flatMap(({ name, blocks }) => {
      const text = blocks.join('\n');
      const selectors = selectorsOf(text);
      return CHANGES.map(({ name: change, change: apply }) => {
        tell(`quotations, ${name}, ${change} …`);
        const changed = blocks.map(apply).join('\n');
        const runs = Array.from({ length: REPETITIONS }, () => measure(changed, selectors));
        const least = (figure: (run: Run) => number) => Math.min(...runs.map(figure));
        return {
          page: name,
          change,
          characters: changed.length,
          statuses: runs[0]!.statuses,
          prepare: least((run) => run.prepare),
          find: least((run) => run.find),
          longest: least((run) => run.longest),
        };
      });
    });
}

function selectorsOf(text: string): QuotationSelector[] {
  const pick = random(text.length);
  return Array.from({ length: QUOTATIONS }, () => {
    const length = 12 + pick(200);
    const start = CONTEXT + pick(text.length - length - 2 * CONTEXT);
    const end = start + length;
    const prefix = text.slice(start - CONTEXT, start);
    return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + CONTEXT), start, end };
  });
}

interface Run {
  statuses: Record<AnchorStatus, number>;
  prepare: number;
  find: number;
  longest: number;
}

function measure(text: string, selectors: readonly QuotationSelector[]): Run {
  const [page, prepared] = timed(preparePageInSlices(text));
  const [anchored, found] = timed(anchorInSlices(page, selectors));
  const statuses = { exact: 0, changed: 0, ambiguous: 0, orphan: 0 };
  for (const { status } of anchored) statuses[status]++;
  return {
    statuses,
    prepare: prepared.sum,
    find: found.sum,
    longest: Math.max(prepared.longest, found.longest),
  };
}

function timed<T>(work: Generator<unknown, T>): [T, { sum: number; longest: number }] {
  const time = { sum: 0, longest: 0 };
  for (;;) {
    const begun = performance.now();
    const { done, value } = work.next();
    const slice = performance.now() - begun;
    time.sum += slice;
    time.longest = Math.max(time.longest, slice);
    if (done) return [value, time];
  }
}

/** @returns the lines of a table */
export function formatQuotations(rows: readonly QuotationFigures[]): string[] {
  return [
    `${QUOTATIONS} quotations found again`,
    '',
    ...plainTable([
      [
        'page',
        'change',
        'characters',
        'exact',
        'changed',
        'ambiguous',
        'orphan',
        'prepare',
        'find',
        'longest',
      ],
      ...rows.map(({ page, change, characters, statuses, prepare, find, longest }) => [
        page,
        change,
        characters.toLocaleString('en'),
        ...Object.values(statuses).map(String),
        ...[prepare, find, longest].map((time) => `${time.toFixed(1)} ms`),
      ]),
    ]),
  ];
}
