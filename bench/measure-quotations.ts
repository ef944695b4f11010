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

/** What finding quotations on one page costs, in milliseconds. */
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
        return { page: name, change, characters: changed.length, ...measure(changed, selectors) };
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

type Measured = Pick<QuotationFigures, 'statuses' | 'prepare' | 'find' | 'longest'>;

/** The work is the same every time, so that each stretch between two pauses is timed by its shortest run. */
function measure(text: string, selectors: readonly QuotationSelector[]): Measured {
  const preparing: number[] = [];
  const finding: number[] = [];
  const statuses = { exact: 0, changed: 0, ambiguous: 0, orphan: 0 };
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const page = timed(preparePageInSlices(text), preparing);
    const anchored = timed(anchorInSlices(page, selectors), finding);
    if (repetition === 0) for (const { status } of anchored) statuses[status]++;
  }
  const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
  return {
    statuses,
    prepare: sum(preparing),
    find: sum(finding),
    longest: [...preparing, ...finding].reduce((longest, time) => Math.max(longest, time), 0),
  };
}

/** @param shortest how long each stretch took at the least, in milliseconds; updated */
function timed<T>(work: Generator<unknown, T>, shortest: number[]): T {
  for (let at = 0; ; at++) {
    const begun = performance.now();
    const { done, value } = work.next();
    shortest[at] = Math.min(shortest[at] ?? Number.POSITIVE_INFINITY, performance.now() - begun);
    if (done) return value;
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
