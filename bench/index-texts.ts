import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../scripts/project-paths.ts';
import { makePage } from './make-page.ts';
import type { Noun } from './word-net.ts';

const CHARACTERS = 500_000;

/** The texts in which terms are looked for, as blocks. */
export interface IndexText {
  name: string;
  blocks: string[];
}

/**
 * Half a million characters of glosses, as on the pages that are measured in the browser; the same with every second
 * paragraph in Japanese; and the project's own documents, repeated to a tenth of that, as prose.
 */
export function indexTexts(nouns: readonly Noun[]): IndexText[] {
  const page = (name: string, japaneseEvery: number) => ({
    name,
    blocks: blocksOf(makePage({ name, characters: CHARACTERS, japaneseEvery }, nouns)),
  });
  return [page('English', 0), page('mixed', 2), { name: 'prose', blocks: proseBlocks() }];
}

function blocksOf(html: string): string[] {
  return [...html.matchAll(/<(?:p|h2)[^>]*>(.*?)<\/(?:p|h2)>/gs)].map((found) =>
    asSent(
      found[1]!
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&'),
    ),
  );
}

function proseBlocks(): string[] {
  const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/detection.md'];
  const blocks = documents
    .flatMap((path) => readFileSync(join(paths.root, path), 'utf8').split(/\n{2,}/))
    .filter((text) => /^[A-Z]/.test(text))
    .map(asSent);
  const length = lengthOf(blocks);
  return Array.from({ length: Math.ceil(CHARACTERS / 10 / length) }, () => blocks).flat();
}

export function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}

/** A string as it comes out of a message, all in one piece. */
function asSent(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Blocks in groups of some thousand characters, each long enough to be timed and short enough to be left alone. */
export function groupsOf(blocks: readonly string[]): string[][] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (length >= 8000) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)!.push(block);
    length += block.length;
  }
  return groups;
}
