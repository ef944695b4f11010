import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findAbbreviationsByRule } from '../utils/definitions/find-abbreviations.ts';

/** What one set gave. `found` has each answer with the rule that gave it and whether it is right. */
interface Count {
  wanted: number;
  right: number;
  found: { rule: string; right: boolean; line: string }[];
  missed: string[];
}

/** A sentence of SDU-21 with a label a token. */
interface Labelled {
  id: string;
  tokens: string[];
  labels: string[];
}

/**
 * Measures the abbreviations that texts themselves expand against two sets of them.
 * @param folder holds `abbreviations`
 * @param details whether every miss and every wrong answer is printed
 * @returns the number of targets that are not reached
 */
export async function evaluateAbbreviations(folder: string, details = false): Promise<number> {
  let missed = 0;
  const medline = join(folder, 'abbreviations/MED1250_labeled.txt');
  if (existsSync(medline)) {
    const { f1 } = print('MED1250, pairs', countPairs(await readFile(medline, 'latin1')), details);
    if (f1 < 0.89) missed++;
  }
  const sdu = join(folder, 'abbreviations/sdu21-dev.json');
  if (existsSync(sdu)) {
    const sentences = JSON.parse(await readFile(sdu, 'utf8')) as Labelled[];
    const { precision, f1 } = print('SDU-21, long forms', countLongForms(sentences), details);
    if (precision < 0.92 || f1 < 0.82) missed++;
  }
  return missed;
}

/**
 * An abstract is a line with its number, its title, its text, and indented lines with its pairs, "short|long". Lines
 * that begin with "//" are the annotators' remarks.
 */
function countPairs(file: string): Count {
  const count: Count = { wanted: 0, right: 0, found: [], missed: [] };
  for (const abstract of file.split(/^(?=\d+\s*$)/m)) {
    const gold = new Set<string>();
    const text: string[] = [];
    for (const line of abstract.split(/\r?\n/).slice(1)) {
      if (/^ {2}\S[^|]*\|/.test(line)) {
        const [short, long] = line.split('|').map((part) => part.trim());
        gold.add(`${short}|${long}`);
      } else if (!line.startsWith('//')) text.push(line);
    }
    count.wanted += gold.size;
    const seen = new Set<string>();
    for (const { short, long, rule } of findAbbreviationsByRule(text.join('\n'), 'en')) {
      const pair = `${short}|${long}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const right = gold.has(pair);
      if (right) count.right++;
      count.found.push({ rule, right, line: pair });
    }
    for (const pair of gold) if (!seen.has(pair)) count.missed.push(pair);
  }
  return count;
}

/** Tokens are joined by spaces; a long form counts when it has the very tokens that are labelled. */
function countLongForms(sentences: readonly Labelled[]): Count {
  const count: Count = { wanted: 0, right: 0, found: [], missed: [] };
  for (const { tokens, labels } of sentences) {
    const text = tokens.join(' ');
    const gold = new Set(longForms(tokens, labels));
    count.wanted += gold.size;
    const seen = new Set<string>();
    for (const { longStart, longEnd, short, rule } of findAbbreviationsByRule(text, 'en')) {
      const span = `${longStart}-${longEnd}`;
      if (seen.has(span)) continue;
      seen.add(span);
      const right = gold.has(span);
      if (right) count.right++;
      count.found.push({ rule, right, line: `${short}|${marked(text, span)}` });
    }
    for (const span of gold) if (!seen.has(span)) count.missed.push(marked(text, span));
  }
  return count;
}

/** @returns "start-end" of each, in UTF-16 units of the tokens joined by spaces */
function longForms(tokens: readonly string[], labels: readonly string[]): string[] {
  const spans: string[] = [];
  let offset = 0;
  let start = -1;
  let end = -1;
  tokens.forEach((token, index) => {
    const label = labels[index]!;
    if (label !== 'I-long' && start >= 0) {
      spans.push(`${start}-${end}`);
      start = -1;
    }
    if (label === 'B-long') start = offset;
    end = offset + token.length;
    offset = end + 1;
  });
  if (start >= 0) spans.push(`${start}-${end}`);
  return spans;
}

function marked(text: string, span: string): string {
  const [start, end] = span.split('-').map(Number) as [number, number];
  return `${text.slice(Math.max(0, start - 50), start)}{${text.slice(start, end)}}${text.slice(end, end + 50)}`;
}

function print(
  name: string,
  { wanted, right, found, missed }: Count,
  details: boolean,
): { precision: number; f1: number } {
  const precision = right / Math.max(1, found.length);
  const recall = right / Math.max(1, wanted);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  console.log(
    `${name}: ${wanted} wanted, ${found.length} found, precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`,
  );
  const rules = new Map<string, { all: number; right: number }>();
  for (const one of found) {
    const rule = rules.get(one.rule) ?? { all: 0, right: 0 };
    rule.all++;
    if (one.right) rule.right++;
    rules.set(one.rule, rule);
  }
  for (const [rule, { all, right: of }] of [...rules].sort(([, a], [, b]) => b.all - a.all))
    console.log(`  ${of} of ${all} right (${(of / all).toFixed(3)}): ${rule}`);
  if (details) {
    for (const one of found) if (!one.right) console.log(`  wrong: ${one.line} [${one.rule}]`);
    for (const line of missed) console.log(`  missed: ${line}`);
  }
  return { precision, f1 };
}
