import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findTerms } from '../utils/terms/find-terms.ts';
import { compileIndex, type TermIndex } from '../utils/terms/term-index.ts';

/** A term of a glossary that is a folder of Markdown files, in all its languages. */
interface GlossaryTerm {
  /** The file's name, or the id that it gives itself; in lower case. */
  key: string;
  labels: string[];
  bodies: string[];
}

/** A place where an editor linked words to a term. */
interface Link {
  words: string;
  key: string;
}

/**
 * Measures how many of the words that editors linked to a term are found as that term, and what is found inside
 * longer words in the glossaries' own definitions.
 * @param folder holds `links` and `glossaries`
 * @returns the number of language targets that are not reached
 */
export async function evaluateTerms(folder: string): Promise<number> {
  const terms = await readGlossary(join(folder, 'glossaries/kubernetes'));
  const index = indexOf(terms);
  let missed = 0;
  for (const [lang, target] of [
    ['en', 0.93],
    ['ja', 0.97],
  ] as const) {
    const links = await readLinks(join(folder, `links/k8s-${lang}.txt`));
    if (!printRecall(lang, links, terms, index, target)) missed++;
  }
  for (const name of ['kubernetes', 'cncf']) {
    const glossary = await readGlossary(join(folder, 'glossaries', name));
    printInside(name, glossary, indexOf(glossary));
  }
  return missed;
}

function indexOf(terms: readonly GlossaryTerm[]): TermIndex {
  return compileIndex(
    terms.map(({ labels }, id) => ({ id, term: labels[0]!, aliases: labels.slice(1), reading: null })),
  );
}

function isLatin(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

function printRecall(
  lang: string,
  links: readonly Link[],
  terms: readonly GlossaryTerm[],
  index: TermIndex,
  target: number,
): boolean {
  const known = new Set(terms.map(({ key }) => key));
  const asked = links.filter(({ key }) => known.has(key));
  const missing = new Map<string, number>();
  let marked = 0;
  let right = 0;
  let possible = 0;
  for (const { words, key } of asked) {
    const found = findTerms(index, words, { lang }).flatMap(({ entries }) => entries);
    if (found.length > 0) marked++;
    // No rule gets from a label in one script to words in the other: that takes a translation.
    const term = terms.find((other) => other.key === key)!;
    if (term.labels.some((label) => isLatin(label) === isLatin(words))) possible++;
    if (found.some((entry) => terms[entry]!.key === key)) right++;
    else {
      const line = `${words} → ${key}${found.length > 0 ? ' (marked as another term)' : ''}`;
      missing.set(line, (missing.get(line) ?? 0) + 1);
    }
  }
  const share = (count: number, of = asked.length) => (count / of).toFixed(3);
  console.log(
    `${lang}: ${asked.length} links, recall ${share(right)} as the linked term (at least ${target} wanted), ` +
      `${share(right, possible)} of the ${possible} whose term has a name in that script, ${share(marked)} marked at all`,
  );
  for (const [line, count] of [...missing].sort(([, a], [, b]) => b - a)) console.log(`  ${count} × ${line}`);
  return right / (lang === 'ja' ? possible : asked.length) >= target;
}

/** Prints the matches that begin or end inside a run of letters or of katakana, English endings aside. */
function printInside(name: string, terms: readonly GlossaryTerm[], index: TermIndex): void {
  const inside = new Map<string, number>();
  let all = 0;
  for (const { bodies } of terms) {
    for (const body of bodies) {
      for (const { start, end } of findTerms(index, body)) {
        all++;
        let from = start;
        let to = end;
        for (const run of [/[\p{Script=Latin}\p{N}_]/u, /[\p{Script=Katakana}ー]/u]) {
          if (run.test(body[start]!)) while (from > 0 && run.test(body[from - 1]!)) from--;
          if (run.test(body[end - 1]!)) while (to < body.length && run.test(body[to]!)) to++;
        }
        if (from === start && to === end) continue;
        const line = `${body.slice(start, end)} in ${body.slice(from, to)}`;
        inside.set(line, (inside.get(line) ?? 0) + 1);
      }
    }
  }
  const count = [...inside.values()].reduce((sum, value) => sum + value, 0);
  console.log(`${name}: ${all} matches in its definitions, ${count} inside longer words`);
  for (const [line, times] of [...inside].sort(([, a], [, b]) => b - a)) console.log(`  ${times} × ${line}`);
}

async function readLinks(path: string): Promise<Link[]> {
  const links: Link[] = [];
  for (const [tag] of (await readFile(path, 'utf8')).matchAll(/\{\{<.*?>\}\}/g)) {
    const words = /\btext="([^"]*)"/.exec(tag)?.[1];
    const key = /\bterm_id="([^"]*)"/.exec(tag)?.[1];
    // Without words of its own a link shows the term's title, and finding that proves nothing.
    if (words !== undefined && key !== undefined) links.push({ words, key: key.toLowerCase() });
  }
  return links;
}

async function readGlossary(folder: string): Promise<GlossaryTerm[]> {
  const terms = new Map<string, GlossaryTerm>();
  if (!existsSync(folder)) return [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/^[^_].*\.md$/.test(file.name)) continue;
    const text = await readFile(join(file.parentPath, file.name), 'utf8');
    const [, head, body] = /^---\r?\n(.*?)\n---\s*\n(.*)$/s.exec(text) ?? [];
    const title = head === undefined ? undefined : fieldOf(head, 'title');
    if (head === undefined || body === undefined || title === undefined) continue;
    const key = (fieldOf(head, 'id') ?? file.name.slice(0, -3)).toLowerCase();
    const term = terms.get(key) ?? { key, labels: [], bodies: [] };
    term.labels.push(title, ...listOf(head, 'aka'));
    term.bodies.push(plain(body));
    terms.set(key, term);
  }
  return [...terms.values()];
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function fieldOf(head: string, name: string): string | undefined {
  const value = new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'm').exec(head)?.[1];
  return value === undefined ? undefined : unquote(value);
}

/** A YAML list in one of its two forms, or a value alone. */
function listOf(head: string, name: string): string[] {
  const lines = new RegExp(`^${name}:[ \\t]*\\n((?:[ \\t]*-[ \\t]+.*\\n?)+)`, 'm').exec(head)?.[1];
  if (lines !== undefined)
    return lines
      .trim()
      .split('\n')
      .map((line) => unquote(line.replace(/^\s*-\s+/, '')));
  const value = fieldOf(head, name);
  if (value === undefined) return [];
  return value
    .replace(/^\[(.*)\]$/, '$1')
    .split(',')
    .map(unquote)
    .filter((part) => part !== '');
}

/** Markdown without what a reader doesn't see. */
function plain(markdown: string): string {
  return markdown
    .replace(/\{\{<[^>]*\btext="([^"]*)"[^>]*>\}\}/g, '$1')
    .replace(/\{\{<.*?>\}\}|<!--.*?-->/gs, '')
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/https?:\S+/g, '');
}
