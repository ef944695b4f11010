import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { QuoteAnnotation } from '../utils/annotations.ts';
import { JUDGED_QUOTES } from './judged-quotes.ts';
import { type QuotedText, quotesOfPages, quotesOfPosts } from './quoted-texts.ts';

const EMBEDDED = /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-|mastodon-embed|bluesky-embed)/;

/**
 * Finds the quotations of saved pages and posts and measures their sources against what somebody judged who read them.
 * @param folder holds `pages` and `japanese/efcl-posts`; what is not there is passed over
 * @param details whether every quotation that is not judged, wrong or missed is printed
 * @returns the number of targets that are not reached
 */
export async function evaluateQuotes(folder: string, details = false): Promise<number> {
  const pages = join(folder, 'pages');
  const posts = join(folder, 'japanese/efcl-posts');
  const sets: [string, QuotedText[]][] = [];
  if (existsSync(pages)) sets.push(['pages', await quotesOfPages(pages)]);
  if (existsSync(posts)) sets.push(['posts', await quotesOfPosts(posts)]);
  for (const [name, texts] of sets) printFound(name, texts);
  return printJudged(
    sets.flatMap(([, texts]) => texts),
    details,
  );
}

/** What a judgement is kept under: the file's name, shortened, and a hash of the quoted words. */
export function quoteKey(file: string, quote: QuoteAnnotation): string {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .slice(0, 20);
  return `${name}: ${createHash('sha256').update(quote.text).digest('hex').slice(0, 10)}`;
}

function printFound(name: string, texts: readonly QuotedText[]): void {
  const quotes = texts.flatMap((text) => text.quotes);
  const count = (holds: (quote: QuoteAnnotation) => boolean) => quotes.filter(holds).length;
  const forms = new Map<string, number>();
  for (const { how, kind } of quotes) {
    const form = `${kind}, ${how ?? 'no source'}`;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  console.log(
    `${name}: ${texts.length} read, ${quotes.length} quotations, ${count(({ url }) => url !== null)} with a source, ` +
      `${count(({ author }) => author !== null)} with an author`,
  );
  for (const [form, number] of [...forms].sort(([, a], [, b]) => b - a)) console.log(`  ${number} ${form}`);
}

function printJudged(texts: readonly QuotedText[], details: boolean): number {
  const sum = { judged: 0, named: 0, right: 0, wrong: 0, none: 0, unjudged: 0 };
  let embeds = 0;
  for (const { file, article, quotes } of texts) {
    const embedded = new Set(
      article.blocks
        .filter((block) => block.within?.some(({ classes }) => classes?.some((name) => EMBEDDED.test(name))))
        .map(({ id }) => id),
    );
    for (const quote of quotes) {
      if (quote.stretches.some(({ block }) => embedded.has(block))) embeds++;
      const expected = JUDGED_QUOTES.get(quoteKey(file, quote));
      if (expected === undefined) {
        sum.unjudged++;
        if (details)
          console.log(`  not judged: ${quoteKey(file, quote)} ${quote.url}: ${quote.text.slice(0, 60)}`);
        continue;
      }
      sum.judged++;
      if (expected === 'no quotation') sum.none++;
      else if (expected !== null) sum.named++;
      if (quote.url !== null && quote.url === expected) sum.right++;
      else if (quote.url !== null) sum.wrong++;
      if (details && quote.url !== expected)
        console.log(`  wrong or missed: ${quoteKey(file, quote)} ${quote.url}, not ${expected}`);
    }
  }
  const wrong = sum.wrong / Math.max(1, sum.right + sum.wrong);
  const found = sum.right / Math.max(1, sum.named);
  console.log(
    `judged: ${sum.judged} quotations, ${sum.named} whose source the page links: found ${found.toFixed(3)}; ` +
      `of ${sum.right + sum.wrong} sources given, wrong ${wrong.toFixed(3)}; ${sum.none} are none; ` +
      `${embeds} embedded posts taken for quotations; ${sum.unjudged} not judged`,
  );
  return (wrong > 0.02 ? 1 : 0) + (found < 0.9 ? 1 : 0) + (embeds + sum.none > 0 ? 1 : 0);
}
