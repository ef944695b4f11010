import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { plainTable } from '../bench/plain-table.ts';
import { random } from '../bench/random.ts';
import { articleText } from '../utils/article/article.ts';
import { readDocument } from '../utils/article/read-document.ts';
import { anchorQuotation } from '../utils/quotes/anchor-quotation.ts';
import { lookalikesOf } from '../utils/quotes/lookalikes.ts';
import { preparePage } from '../utils/quotes/page-text.ts';
import { MUTATIONS, type Pick, type Stretch } from './mutate-page.ts';
import { savedPost } from './saved-post.ts';

/** A text that quotations are saved from. */
export interface AnchoringText {
  name: string;
  lang: 'en' | 'ja';
  text: string;
}

/** Lengths of quotations, in characters. */
const LENGTHS = [
  { name: '6–12', least: 6, most: 12 },
  { name: '13–24', least: 13, most: 24 },
  { name: '25–40', least: 25, most: 40 },
  { name: 'over 40', least: 41, most: 300 },
];
/** What is kept of what stands round a quotation, in characters. */
const CONTEXT = 32;
/** Shorter texts are no pages to come back to. */
const LEAST_TEXT = 1000;
const POSTS_APART = 12;
const WANTED = { wrong: 0.005, found: 0.95 };

interface Count {
  all: number;
  found: number;
  wrong: number;
  /** Of the wrong ones: said to be ambiguous. */
  ambiguous: number;
  /** Of the wrong ones: said to be right, where the same words stand with the same surroundings. */
  twins: number;
}

/**
 * Measures how well saved quotations are found again on pages that have changed.
 * @param folder holds `pages` and `japanese/efcl-posts`; what is not there is passed over
 * @param details whether every wrong place, and every miss of words that are there, is printed
 * @returns the number of targets that are not reached
 */
export async function evaluateAnchoring(folder: string, details = false): Promise<number> {
  return measureAnchoring(await anchoringTexts(folder), details);
}

/** @returns the texts of the saved pages and of every twelfth post */
export async function anchoringTexts(folder: string): Promise<AnchoringText[]> {
  const texts: AnchoringText[] = [];
  const pages = join(folder, 'pages');
  if (existsSync(pages)) {
    for (const name of (await readdir(pages)).filter((one) => one.endsWith('.html')).sort()) {
      const dom = new JSDOM(await readFile(join(pages, name)), {
        url: `https://pages.example/${name}`,
        virtualConsole: new VirtualConsole(),
      });
      const text = articleText(readDocument(dom.window.document).blocks);
      texts.push({ name, lang: languageOf(text), text });
      dom.window.close();
    }
  }
  const posts = join(folder, 'japanese/efcl-posts');
  if (existsSync(posts)) {
    const names = (await readdir(posts, { recursive: true })).filter((one) => one.endsWith('.md')).sort();
    for (const name of names.filter((_, at) => at % POSTS_APART === 0)) {
      const text = articleText(savedPost(await readFile(join(posts, name), 'utf8')));
      texts.push({ name, lang: languageOf(text), text });
    }
  }
  return texts.filter(({ text }) => text.length >= LEAST_TEXT);
}

function languageOf(text: string): 'en' | 'ja' {
  return (text.match(/[\u3041-\u30FF]/g)?.length ?? 0) > text.length / 20 ? 'ja' : 'en';
}

/** What is known of a quotation besides its words and surroundings. */
const KNOWN: readonly { name: string; position: boolean; lookalikes: boolean }[] = [
  { name: 'position known', position: true, lookalikes: false },
  { name: 'position and look-alikes known', position: true, lookalikes: true },
  { name: 'position not known', position: false, lookalikes: false },
];

/**
 * Saves quotations of each length from each text, changes the text in every way, and looks for them.
 * @param details whether every wrong place, and every miss of words that are there, is printed
 * @param seed another one takes other quotations
 * @returns the number of targets that are not reached, of quotations whose position is known
 */
export function measureAnchoring(texts: readonly AnchoringText[], details = false, seed = 1): number {
  let missed = 0;
  for (const known of KNOWN) {
    for (const lang of ['en', 'ja'] as const) {
      const pick = random(seed);
      const counts = new Map<string, Count>();
      for (const one of texts) {
        if (one.lang !== lang) continue;
        for (const length of LENGTHS) {
          for (const isRandom of [true, false]) {
            const quotation = chooseQuotation(one.text, length, isRandom, pick);
            if (quotation !== null) tryQuotation(one, quotation, length.name, known, pick, counts, details);
          }
        }
      }
      const count = print(`${lang === 'ja' ? 'Japanese' : 'English'}, ${known.name}`, counts);
      if (known.position) missed += count;
    }
  }
  return missed;
}

function tryQuotation(
  { name, text }: AnchoringText,
  quotation: Stretch,
  length: string,
  known: (typeof KNOWN)[number],
  pick: Pick,
  counts: Map<string, Count>,
  details: boolean,
): void {
  const selector = {
    exact: text.slice(quotation.start, quotation.end),
    prefix: text.slice(Math.max(0, quotation.start - CONTEXT), quotation.start),
    suffix: text.slice(quotation.end, quotation.end + CONTEXT),
    ...(known.position && quotation),
  };
  const kept = known.lookalikes
    ? { ...selector, lookalikes: lookalikesOf(preparePage(text), { ...selector, ...quotation }) }
    : selector;
  for (const mutation of MUTATIONS) {
    const mutated = mutation.mutate(text, quotation, pick);
    if (mutated === null) continue;
    const found = anchorQuotation(preparePage(mutated.text), kept);
    const isFound = mutated.places.some((place) => isSame(place, found, mutated.between));
    const key = `${mutation.name}|${length}`;
    const count = counts.get(key) ?? { all: 0, found: 0, wrong: 0, ambiguous: 0, twins: 0 };
    counts.set(key, count);
    count.all++;
    if (isFound) count.found++;
    else if (found.start !== null) {
      count.wrong++;
      if (found.status === 'ambiguous') count.ambiguous++;
      else if (isTwin(mutated.text, selector, found)) count.twins++;
    }
    if (!details || isFound || (found.start === null && mutation.kind !== 'present')) continue;
    const there = found.start === null ? 'nothing' : marked(mutated.text, found.start, found.end!);
    console.log(`  ${mutation.name}, ${name} (${found.status} ${found.score}): ${there}`);
    console.log(`    for ${marked(text, quotation.start, quotation.end)}`);
  }
}

/** A stretch that begins anywhere, or as a sentence or part of one does. */
function chooseQuotation(
  text: string,
  { least, most }: (typeof LENGTHS)[number],
  isRandom: boolean,
  pick: Pick,
): Stretch | null {
  for (let attempt = 0; attempt < 20; attempt++) {
    const length = least + pick(most - least + 1);
    let start = pick(text.length - most);
    if (!isRandom) {
      const next = /(?<=[.,!?。、！？] ?|\n)\S/g;
      next.lastIndex = start;
      start = next.exec(text)?.index ?? start;
    }
    const words = text.slice(start, start + length).trim();
    const from = text.indexOf(words, start);
    if (words.length >= least && from + words.length <= text.length)
      return { start: from, end: from + words.length };
  }
  return null;
}

/** The same place: they have more in common than not. What was put between the quotation's words counts neither way. */
function isSame(
  place: Stretch,
  { start, end }: { start: number | null; end: number | null },
  between: readonly Stretch[] = [],
): boolean {
  if (start === null || end === null) return false;
  const own = (from: number, to: number) =>
    between.reduce(
      (length, put) => length - Math.max(0, Math.min(to, put.end) - Math.max(from, put.start)),
      Math.max(0, to - from),
    );
  const common = own(Math.max(place.start, start), Math.min(place.end, end));
  return common > 0 && common >= own(Math.min(place.start, start), Math.max(place.end, end)) / 2;
}

/** The very words that were saved, with the very surroundings: nothing in the text tells such a place from the right one. */
function isTwin(
  text: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
  { start }: { start: number | null },
): boolean {
  return start !== null && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function marked(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}{${text.slice(start, end)}}${text.slice(end, end + CONTEXT)}`;
  return around.replaceAll('\n', '⏎');
}

function print(title: string, counts: ReadonlyMap<string, Count>): number {
  let missed = 0;
  const cell = (mutation: string, length: string) => {
    const { all, found, wrong } = counts.get(`${mutation}|${length}`) ?? { all: 0, found: 0, wrong: 0 };
    return `${percent(found, all)} ${percent(wrong, all)}`;
  };
  console.log(`Quotations, ${title}: found and wrong places, per cent`);
  const rows = MUTATIONS.map(({ name }) => [name, ...LENGTHS.map((length) => cell(name, length.name))]);
  const sums = LENGTHS.map(({ name }) => {
    const ofLength = [...counts].filter(([key]) => key.endsWith(`|${name}`)).map(([, count]) => count);
    const sum = (field: keyof Count) => ofLength.reduce((total, count) => total + count[field], 0);
    const wrong = sum('wrong');
    return { all: sum('all'), wrong, ambiguous: sum('ambiguous'), twins: sum('twins') };
  });
  const share = (of: (sum: (typeof sums)[number]) => number) =>
    sums.map((sum) => `${of(sum)} of ${sum.all}: ${percent(of(sum), sum.all)}`);
  const claims = ({ wrong, ambiguous, twins }: (typeof sums)[number]) => wrong - ambiguous - twins;
  for (const sum of sums) if (claims(sum) > sum.all * WANTED.wrong) missed++;
  for (const name of ['10 % changed', '20 % changed']) {
    const { all = 0, found = 0 } = counts.get(`${name}|over 40`) ?? {};
    if (found < all * WANTED.found) missed++;
  }
  for (const { name } of LENGTHS) {
    const { all = 0, found = 0 } = counts.get(`unchanged|${name}`) ?? {};
    if (found < all) missed++;
  }
  for (const line of plainTable([
    ['', ...LENGTHS.map(({ name }) => name)],
    ...rows,
    ['wrong places', ...share(({ wrong }) => wrong)],
    ['said to be ambiguous', ...share(({ ambiguous }) => ambiguous)],
    ['the same words, so surrounded', ...share(({ twins }) => twins)],
    ['claimed, and other words', ...share(claims)],
  ]))
    console.log(`  ${line}`);
  return missed;
}

function percent(count: number, all: number): string {
  return all === 0 ? '–' : ((100 * count) / all).toFixed(1);
}
