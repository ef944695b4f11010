import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hover } from '../tests/harness/card-text.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { wordPoint } from '../tests/harness/word-point.ts';

/** Page and card are drawn by two processes: after so long what is seen is of one moment, in milliseconds. */
const DRAWN = 400;

/** What is hovered on the demo article, and something that its card must say. */
const STOPS: { name: string; words: string; says: string }[] = [
  { name: 'term', words: 'SRE(ing)', says: 'Site Reliability Engineering' },
  { name: 'two-senses', words: 'CREs', says: '反応工学' },
  { name: 'quotation', words: '手順書を上手に読める', says: '翻訳としての運用' },
];

/**
 * Reads the demo article where nobody is watching: hovers terms and a quotation with the real pointer, prints what
 * the cards say and leaves a picture of each, in light and dark.
 * @param folder where the pictures go; made where it is missing
 * @throws Error where a card does not come or does not say what it should
 */
export async function readByItself(tab: Tab, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setColorScheme(scheme);
    for (const { name, words, says } of STOPS) {
      const text = await hover(tab, await wordPoint(tab, words), says);
      await new Promise((resolve) => setTimeout(resolve, DRAWN));
      const picture = join(folder, `${name}-${scheme}.png`);
      await tab.screenshot(picture);
      if (scheme === 'light') console.log(`\n── ${words}\n${text.trim()}\n`);
      console.log(picture);
    }
  }
}
