import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Block } from '../utils/article/article.ts';
import { markdownToText } from '../utils/formats/markdown-to-text.ts';

/** A file of a glossary: its term's names, and its text as an article. */
export interface GlossaryPage {
  labels: string[];
  blocks: Block[];
}

/** Where the glossaries of the corpora keep their files, by language. */
export const GLOSSARIES: readonly { name: string; folders: Readonly<Record<'en' | 'ja', string>> }[] = [
  { name: 'cncf', folders: { en: 'en', ja: 'ja' } },
  {
    name: 'kubernetes',
    folders: { en: 'en/docs/reference/glossary', ja: 'ja/docs/reference/glossary' },
  },
];

/** @returns the files of a glossary that have a title, in the order of their names */
export async function readGlossaryPages(path: string): Promise<GlossaryPage[]> {
  const pages: GlossaryPage[] = [];
  for (const file of (await readdir(path)).filter((name) => /^[^_].*\.md$/.test(name)).sort()) {
    const text = await readFile(join(path, file), 'utf8');
    const [, head, body] = /^---\r?\n(.*?)\n---\s*\n(.*)$/s.exec(text) ?? [];
    if (head === undefined || body === undefined) continue;
    const { title, aka } = parseDocument(head).toJS() as { title?: string; aka?: string | string[] | null };
    if (title === undefined) continue;
    pages.push({ labels: [title, ...(aka == null ? [] : [aka].flat())], blocks: blocksOf(body) });
  }
  return pages;
}

/** Headings of Markdown become text like any other: they have no term that the paragraphs have not. */
function blocksOf(markdown: string): Block[] {
  return markdownToText(markdown)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, at) => ({ id: at + 1, kind: 'paragraph', text, spans: [] }));
}
