import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rankJargon } from '../utils/jargon/rank-jargon.ts';
import { findTerms } from '../utils/terms/find-terms.ts';
import { compileIndex, type TermIndex } from '../utils/terms/term-index.ts';
import { GLOSSARIES, type GlossaryPage, readGlossaryPages } from './glossary-pages.ts';

interface Figures {
  pages: number;
  /** Candidates among the first five of each page, and those of them that the glossary has as other terms. */
  first: number;
  right: number;
  /** Other terms of the glossary that stand on the pages, and those that are among the twelve. */
  terms: number;
  found: number;
  /** The same, of terms that stand on a page twice or more. */
  repeated: number;
  repeatedFound: number;
}

const FIRST = 5;
const MOST = 12;

/**
 * Measures suggestions on glossaries: each definition is read as an article of which only its own term is known. What
 * is suggested is right when it is another term of the glossary.
 * @param folder holds `glossaries`
 * @returns the number of glossaries that are there and could not be read
 */
export async function evaluateJargon(folder: string): Promise<number> {
  let problems = 0;
  for (const { name, folders } of GLOSSARIES) {
    for (const lang of ['en', 'ja'] as const) {
      const path = join(folder, 'glossaries', name, folders[lang]);
      if (!existsSync(path)) continue;
      const pages = await readGlossaryPages(path);
      if (pages.length === 0) problems++;
      print(`${name}, ${lang}`, measure(pages, lang));
    }
  }
  return problems;
}

function measure(pages: readonly GlossaryPage[], lang: string): Figures {
  const index = compileIndex(
    pages.map(({ labels }, id) => ({ id, term: labels[0]!, aliases: labels.slice(1), reading: null })),
  );
  const sum: Figures = { pages: 0, first: 0, right: 0, terms: 0, found: 0, repeated: 0, repeatedFound: 0 };
  for (const [id, { blocks }] of pages.entries()) {
    const counts = new Map<number, number>();
    for (const { text } of blocks) {
      for (const { entries } of findTerms(index, text, { lang })) {
        for (const entry of entries) if (entry !== id) counts.set(entry, (counts.get(entry) ?? 0) + 1);
      }
    }
    const isOwn = (text: string) => entriesOf(index, text, lang).includes(id);
    const candidates = rankJargon({ blocks, lang }, isOwn, MOST).map(({ term }) =>
      entriesOf(index, term, lang),
    );
    const found = new Set(candidates.flat());
    sum.pages++;
    sum.first += Math.min(FIRST, candidates.length);
    sum.right += candidates.slice(0, FIRST).filter((entries) => entries.length > 0).length;
    for (const [entry, count] of counts) {
      sum.terms++;
      if (found.has(entry)) sum.found++;
      if (count < 2) continue;
      sum.repeated++;
      if (found.has(entry)) sum.repeatedFound++;
    }
  }
  return sum;
}

/** @returns the entries that have the whole text as a label, in whatever form */
function entriesOf(index: TermIndex, text: string, lang: string): readonly number[] {
  const match = findTerms(index, text, { lang }).find(({ start, end }) => start === 0 && end === text.length);
  return match?.entries ?? [];
}

function print(name: string, figures: Figures): void {
  const { pages, first, right, terms, found, repeated, repeatedFound } = figures;
  const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3));
  console.log(
    `${name}: ${pages} texts, ${first} among the first ${FIRST}, precision@${FIRST} ${share(right, first)}; ` +
      `recall@${MOST} ${share(found, terms)} of ${terms}, ` +
      `${share(repeatedFound, repeated)} of the ${repeated} that stand in a text twice or more`,
  );
}
