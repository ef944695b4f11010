import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readNouns } from '../bench/word-net.ts';
import { readArticles } from '../cli/read-articles.ts';
import { readGlossary } from '../cli/read-glossaries.ts';
import { annotate } from '../utils/annotate.ts';
import type { Article } from '../utils/article/article.ts';
import { wordRarity } from '../utils/jargon/word-rarity.ts';
import type { EntryFields } from '../utils/terms/entry.ts';
import { pageWords } from '../utils/terms/page-words.ts';
import { rankSenses, type Sense } from '../utils/terms/rank-senses.ts';
import { compileIndex, type TermIndex } from '../utils/terms/term-index.ts';
import { GLOSSARIES, readGlossaryPages } from './glossary-pages.ts';
import { savedPost } from './saved-post.ts';

/** Where Debian's packages dict-vera and dict-foldoc put their files. */
const DICTD = '/usr/share/dictd';
const DICTIONARIES = ['vera', 'foldoc'];
const POSTS_APART = 6;
const NEARBY = 1_000;
/** On pages of no field in particular, how much of what has priority has to stay first. */
const KEPT = 0.85;

type Page = Pick<Article, 'blocks' | 'lang' | 'url'>;

/** A page, and the label of the entry whose own definition it is: that entry would be compared with itself. */
interface Asked {
  page: Page;
  own: string | null;
}

/** Glossaries read as one, by the numbers of their entries; the part of a name before a colon tells a kind. */
interface Shelf {
  senses: ReadonlyMap<number, Sense & { glossary: string }>;
  index: TermIndex;
}

interface Count {
  /** Labels of a page, each counted once a page, of which one glossary and another have a sense. */
  asked: number;
  /** Those of which the wanted glossary's sense comes first by priority alone, and as ranked. */
  before: number;
  ranked: number;
}

/**
 * Measures how often the sense of the page's own field or language is ranked first, where another glossary has the
 * label as well, with either glossary before the other in priority.
 * @param folder holds `glossaries`, `pages` and `japanese/efcl-posts`
 * @param details whether every label that is ranked wrongly is printed
 * @returns the number of sets in which ranking is worse than priority alone, both orders taken together, or in which it
 *   changes too much where nothing tells
 */
export async function evaluateSenses(folder: string, details = false): Promise<number> {
  const dictionaries: [string, EntryFields[]][] = [];
  for (const name of DICTIONARIES) {
    const path = join(DICTD, `${name}.index`);
    if (existsSync(path)) dictionaries.push([name, (await readGlossary(path)).entries]);
  }
  const glossaries: { name: string; lang: 'en' | 'ja'; path: string; entries: EntryFields[] }[] = [];
  for (const { name, folders } of GLOSSARIES) {
    for (const lang of ['en', 'ja'] as const) {
      const path = join(folder, 'glossaries', name, folders[lang]);
      if (existsSync(path))
        glossaries.push({ name, lang, path, entries: (await readGlossary(path)).entries });
    }
  }
  let worse = 0;
  for (const { name, lang, path, entries } of glossaries) {
    const pages = (await readGlossaryPages(path)).map(({ labels, blocks }) => ({
      page: { blocks, lang, url: 'https://texts.example/' },
      own: labels[0]!,
    }));
    if (!compare(`${name} ${lang}, its own texts`, pages, [[name, entries]], dictionaries, details)) worse++;
  }
  const of = (wanted: string): [string, EntryFields[]][] =>
    glossaries.filter(({ lang }) => lang === wanted).map(({ name, entries }) => [name, entries]);
  const posts = join(folder, 'japanese/efcl-posts');
  if (existsSync(posts)) {
    const pages = await readPosts(posts);
    if (!compare('Japanese posts, Japanese glossaries', pages, of('ja'), dictionaries, details)) worse++;
    if (!compare('Japanese posts, the same in two languages', pages, of('ja'), of('en'), details)) worse++;
  }
  const nouns: [string, EntryFields[]] = ['wordnet', readNouns().map(nounEntry)];
  const pages = await readPages(join(folder, 'pages'));
  if (!compare('saved pages, WordNet', pages, [nouns], of('en'), details, KEPT)) worse++;
  return worse;
}

function nounEntry({ lemma, gloss }: { lemma: string; gloss: string }): EntryFields {
  const none = { aliases: [], reading: null, lang: null, sources: [], tags: [], sites: [] };
  return { term: lemma, definition: gloss, ...none };
}

async function readPosts(folder: string): Promise<Asked[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const pages: Asked[] = [];
  for (const name of names.filter((_, at) => at % POSTS_APART === 0)) {
    const blocks = savedPost(await readFile(join(folder, name), 'utf8'));
    pages.push({ page: { blocks, lang: 'ja', url: 'https://posts.example/' }, own: null });
  }
  return pages;
}

/** English pages that are not about what the glossaries are about. */
async function readPages(folder: string): Promise<Asked[]> {
  const pages: Asked[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.html')).sort()) {
    const [page] = await readArticles(join(folder, name), {
      url: `https://pages.example/${name}`,
      lines: false,
    });
    if (page === undefined || (page.lang !== null && !/^en/i.test(page.lang))) continue;
    if (!page.blocks.some(({ text }) => /kubernetes|cloud[ -]native/i.test(text)))
      pages.push({ page, own: null });
  }
  return pages;
}

function compare(
  name: string,
  pages: readonly Asked[],
  wanted: readonly [string, EntryFields[]][],
  others: readonly [string, EntryFields[]][],
  details: boolean,
  kept: number | null = null,
): boolean {
  const names = new Set(wanted.map(([glossary]) => `wanted:${glossary}`));
  const right = wanted.map(([glossary, entries]) => [`wanted:${glossary}`, entries] as const);
  const after = count(pages, shelve([...others, ...right]), names, details);
  const first = count(pages, shelve([...right, ...others]), names, details);
  const share = ({ asked }: Count, part: number) => (asked === 0 ? '–' : (part / asked).toFixed(3));
  console.log(
    `${name}: ${after.asked} labels; behind the others ${share(after, after.before)} by priority, ` +
      `${share(after, after.ranked)} ranked; before them ${share(first, first.before)} by priority, ` +
      `${share(first, first.ranked)} ranked`,
  );
  if (kept !== null) return first.ranked >= first.asked * kept;
  return after.ranked + first.ranked >= after.before + first.before;
}

function shelve(glossaries: readonly (readonly [string, readonly EntryFields[]])[]): Shelf {
  const senses = new Map<number, Sense & { glossary: string }>();
  for (const [at, [glossary, entries]] of glossaries.entries()) {
    for (const fields of entries) {
      const id = senses.size + 1;
      senses.set(id, { ...fields, id, rank: at + 1, glossary });
    }
  }
  return { senses, index: compileIndex([...senses.values()]) };
}

function count(
  pages: readonly Asked[],
  { senses, index }: Shelf,
  wanted: ReadonlySet<string>,
  details: boolean,
): Count {
  const sum: Count = { asked: 0, before: 0, ranked: 0 };
  for (const { page, own } of pages) {
    const { terms, definitions } = annotate(page, index);
    const words = pageWords(page.blocks, page.lang, wordRarity);
    const texts = new Map(page.blocks.map((block) => [block.id, block.text]));
    const done = new Set<string>();
    for (const { block, start, entries, definitions: said = [] } of terms) {
      const key = entries.join();
      if (done.has(key)) continue;
      done.add(key);
      const candidates = entries.map((id) => senses.get(id)!);
      const isWanted = (glossary: string) => wanted.has(glossary);
      if (!candidates.some(({ glossary }) => isWanted(glossary))) continue;
      if (candidates.every(({ glossary }) => isWanted(glossary))) continue;
      if (candidates.some(({ glossary, term }) => isWanted(glossary) && term === own)) continue;
      const text = texts.get(block)!;
      const from = Math.max(0, Math.min(start - NEARBY / 2, text.length - NEARBY));
      const context = {
        ...{ host: new URL(page.url).hostname, lang: page.lang, words },
        nearby: text.slice(from, from + NEARBY),
        definitions: said.map((at) => definitions[at]!.definition),
        named: entries.filter((id) =>
          terms.some((other) => other.entries.includes(id) && other.entries.join() !== key),
        ),
      };
      const byPriority = candidates.toSorted((a, b) => a.rank - b.rank)[0]!;
      const [first] = rankSenses(candidates, context, [], wordRarity);
      sum.asked++;
      if (isWanted(byPriority.glossary)) sum.before++;
      if (isWanted(first!.glossary)) sum.ranked++;
      else if (details)
        console.log(`  ${own ?? page.url}: ${first!.term} as in ${first!.glossary}`, first!.reason);
    }
  }
  return sum;
}
