import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readArticles } from '../cli/read-articles.ts';
import { detectDefinitions } from '../utils/definitions/detect-definitions.ts';
import { knownBy } from '../utils/jargon/known-by.ts';
import { type JargonArticle, rankJargon } from '../utils/jargon/rank-jargon.ts';
import { compileIndex } from '../utils/terms/term-index.ts';
import { JUDGED_JARGON } from './judged-jargon.ts';
import { savedPost } from './saved-post.ts';

/** The share of suggestions that somebody is to find right. */
const WANTED = 0.85;
const FIRST = 5;
/** Characters of a file's name that the judgements know it by. */
const NAME = 24;

/**
 * Measures suggestions on pages and posts whose suggestions somebody judged: every third page, and every twentieth post
 * from the fourteenth on.
 * @param folder holds `pages` and `japanese/efcl-posts`
 * @param details whether wrong suggestions and those not judged yet are printed
 * @returns the number of sets of which too few are right
 */
export async function evaluateJudgedJargon(folder: string, details = false): Promise<number> {
  let missed = 0;
  const sets = [
    { name: 'pages', path: join(folder, 'pages'), ending: '.html', each: 3, first: 0 },
    { name: 'posts', path: join(folder, 'japanese/efcl-posts'), ending: '.md', each: 20, first: 13 },
  ] as const;
  for (const { name, path, ending, each, first } of sets) {
    if (!existsSync(path)) continue;
    const files = (await readdir(path, { recursive: true })).filter((file) => file.endsWith(ending)).sort();
    const suggestions: { place: string; term: string; at: number }[] = [];
    for (const file of files.filter((_, at) => at % each === first)) {
      const place = basename(file, ending).slice(0, NAME);
      const found = suggestionsOf(await readSaved(join(path, file)));
      suggestions.push(...found.map((term, at) => ({ place, term, at })));
    }
    if (!printJudged(name, suggestions, details)) missed++;
  }
  return missed;
}

async function readSaved(file: string): Promise<JargonArticle> {
  if (file.endsWith('.html')) return (await readArticles(file, { url: null, lines: false }))[0]!;
  return { blocks: savedPost(await readFile(file, 'utf8')), lang: 'ja' };
}

/** What the page defines is not suggested. */
function suggestionsOf(article: JargonArticle): string[] {
  const definitions = detectDefinitions(article);
  const index = compileIndex(
    definitions.map(({ term, aliases }, id) => ({ id, term, aliases, reading: null })),
  );
  return rankJargon(article, knownBy(index, article.lang)).map(({ term }) => term);
}

function printJudged(
  name: 'pages' | 'posts',
  suggestions: readonly { place: string; term: string; at: number }[],
  details: boolean,
): boolean {
  const count = { right: 0, judged: 0, firstRight: 0, first: 0 };
  for (const { place, term, at } of suggestions) {
    const judgement = JUDGED_JARGON[name][place];
    const isIn = (list = '') => list.split(' | ').includes(term);
    const isRight = isIn(judgement?.right);
    if (details && !isRight)
      console.log(`  ${isIn(judgement?.wrong) ? 'wrong' : 'not judged'}: ${place}: ${term}`);
    if (!isRight && !isIn(judgement?.wrong)) continue;
    count.judged++;
    if (isRight) count.right++;
    if (at < FIRST) count.first++;
    if (at < FIRST && isRight) count.firstRight++;
  }
  const share = count.right / count.judged;
  console.log(
    `${name}: ${suggestions.length} suggestions, ${count.judged} judged, ${share.toFixed(3)} right (at least ${WANTED} wanted), ` +
      `${(count.firstRight / count.first).toFixed(3)} of ${count.first} among the first ${FIRST}`,
  );
  return share >= WANTED;
}
