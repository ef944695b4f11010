import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { plainTextArticle } from '../cli/plain-text-article.ts';
import type { DefinitionAnnotation } from '../utils/annotations.ts';
import { readDocument } from '../utils/article/read-document.ts';
import { detectDefinitions } from '../utils/definitions/detect-definitions.ts';
import { JUDGED } from './judged-definitions.ts';
import { savedPost } from './saved-post.ts';

/** Which posts are read: so many apart, in the order of their names. */
const POSTS_APART = 6;

/**
 * Measures how well sentences are told to define a term or not, and what of the definitions found in saved pages and
 * posts was judged right by somebody who read them.
 * @param folder holds `definitions`, `pages` and `japanese/efcl-posts`; what is not there is passed over
 * @param details whether every miss, every wrong answer and every definition not judged yet is printed
 * @returns the number of targets that are not reached
 */
export async function evaluateDefinitions(folder: string, details = false): Promise<number> {
  let missed = 0;
  const english = join(folder, 'definitions/deft-dev.tsv');
  if (existsSync(english)) {
    const { precision, recall } = await countSentences('deft-dev', english, details);
    if (precision < 0.85 || recall < 0.4) missed++;
  }
  const japanese = join(folder, 'definitions/wikipedia-ja.tsv');
  if (existsSync(japanese)) {
    const { recall, firing } = await countSentences('wikipedia-ja', japanese, details);
    if (recall < 0.6 || firing > 0.04) missed++;
  }
  if (existsSync(join(folder, 'pages'))) {
    if (printJudged('pages', await definitionsOfPages(join(folder, 'pages')), details) < 0.9) missed++;
  }
  const posts = join(folder, 'japanese/efcl-posts');
  if (existsSync(posts)) {
    if (printJudged('posts', await definitionsOfPosts(posts), details) < 0.9) missed++;
  }
  return missed;
}

/** Every sentence is a document of one block; it counts as found when it has any definition in it. */
async function countSentences(name: string, path: string, details: boolean) {
  const count = { right: 0, wrong: 0, defining: 0, others: 0 };
  const forms = new Map<string, { right: number; wrong: number }>();
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const [label, sentence] = line.split('\t');
    if (sentence === undefined) continue;
    const isDefining = label === '1';
    count[isDefining ? 'defining' : 'others']++;
    const found = detectDefinitions(plainTextArticle([sentence], null));
    if (found.length === 0) {
      if (details && isDefining) console.log(`  missed: ${sentence}`);
      continue;
    }
    count[isDefining ? 'right' : 'wrong']++;
    for (const how of new Set(found.map((one) => one.how))) {
      const form = forms.get(how) ?? { right: 0, wrong: 0 };
      form[isDefining ? 'right' : 'wrong']++;
      forms.set(how, form);
    }
    if (details && !isDefining)
      console.log(`  wrong: ${found.map(({ term }) => term).join(', ')}: ${sentence}`);
  }
  const precision = count.right / (count.right + count.wrong);
  const recall = count.right / count.defining;
  const firing = count.wrong / count.others;
  console.log(
    `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${count.defining} sentences that define, ` +
      `fires on ${(firing * 100).toFixed(1)} % of ${count.others} others`,
  );
  for (const [how, { right, wrong }] of forms) console.log(`  ${how}: ${right} right, ${wrong} wrong`);
  return { precision, recall, firing };
}

type Found = { file: string; definition: DefinitionAnnotation };

async function definitionsOfPages(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.html')).sort()) {
    const dom = new JSDOM(await readFile(join(folder, file)), {
      url: `https://pages.example/${file}`,
      virtualConsole: new VirtualConsole(),
    });
    for (const definition of detectDefinitions(readDocument(dom.window.document)))
      found.push({ file, definition });
    dom.window.close();
  }
  return found;
}

async function definitionsOfPosts(folder: string): Promise<Found[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const found: Found[] = [];
  for (const file of files.filter((_, at) => at % POSTS_APART === 0)) {
    const blocks = savedPost(await readFile(join(folder, file), 'utf8'));
    for (const definition of detectDefinitions({ blocks, lang: 'ja' })) found.push({ file, definition });
  }
  return found;
}

/** Abbreviations are measured by themselves. @returns the share that was judged right, of all that was judged */
function printJudged(name: 'pages' | 'posts', all: readonly Found[], details: boolean): number {
  const found = all.filter(({ definition }) => definition.how !== 'abbreviation');
  const { right, wrong } = JUDGED[name];
  let rightCount = 0;
  let wrongCount = 0;
  for (const { file, definition } of found) {
    const place = `${/[^/]{1,16}/.exec(file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.')))}: ${definition.term}`;
    if (right.has(place)) rightCount++;
    else if (wrong.has(place)) wrongCount++;
    else if (details) console.log(`  not judged: ${place} (${definition.how}): ${definition.definition}`);
    if (details && wrong.has(place))
      console.log(`  wrong: ${place} (${definition.how}): ${definition.definition}`);
  }
  const judged = rightCount + wrongCount;
  const precision = judged === 0 ? 0 : rightCount / judged;
  console.log(
    `${name}: ${found.length} definitions, ${judged} of them judged, precision ${precision.toFixed(3)}`,
  );
  return precision;
}
