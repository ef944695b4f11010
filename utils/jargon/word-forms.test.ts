import { describe, expect, test } from 'vitest';
import { acronymOf } from './acronyms.ts';
import { baseForms, singular } from './base-forms.ts';
import { rarityOf } from './everyday-words.ts';
import { splitKanji } from './noun-parts.ts';
import { isProductName } from './product-names.ts';
import { readTokens } from './read-tokens.ts';

test.each([
  ['policies', 'policy'],
  ['services', 'service'],
  ['classes', 'class'],
  ['caches', 'cache'],
  ['processes', 'process'],
  ['boxes', 'box'],
  ['bases', 'base'],
  ['leaves', 'leaf'],
  ['matrices', 'matrices'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['class', 'class'],
  ['kubernetes', 'kubernetes'],
  ['series', 'series'],
])('%s has the singular %s', (plural, one) => {
  expect(singular(plural, (word) => rarityOf(word) < 3)).toBe(one);
});

test.each([
  ['planned', 'plan'],
  ['caching', 'cache'],
  ['policies', 'policy'],
  ['quickly', 'quick'],
])('%s may be a form of %s', (word, base) => {
  expect(baseForms(word)).toContain(base);
});

test('a word with another meaning is no form', () => {
  expect(baseForms('container')).not.toContain('contain');
});

describe('acronyms', () => {
  test.each([
    ['SRE', 'SRE'],
    ['SREs', 'SRE'],
    ["SRE's", 'SRE'],
    ['CREing', 'CRE'],
    ['R&D', 'R&D'],
    ['EC2', 'EC2'],
    ['XIV', null],
    ['A4', null],
    ['KB', null],
    ['USA', null],
    ['Sre', null],
    ['LONGWORD', null],
    ['S', null],
  ])('%s → %s', (word, acronym) => {
    expect(acronymOf(word)).toBe(acronym);
  });
});

test.each([
  ['PostgreSQL', true],
  ['GitHub', true],
  ['iPhone', true],
  ['macOS', true],
  ['Node.js', true],
  ['k8s', true],
  ['McDonald', false],
  ['getElementById', false],
  ['isReady', false],
  ['peerDependencies', false],
  ['House', false],
  ['HOUSE', false],
])('%s is written as products are: %s', (word, expected) => {
  expect(isProductName(word)).toBe(expected);
});

test.each<[text: string, alone: string[], parts: string[]]>([
  ['形態素解析', ['形態素', '解析'], ['形態素', '解析']],
  ['形態素解析', [], ['形態素解析']],
  ['自然言語処理', ['言語'], ['自然', '言語', '処理']],
  ['各端末', [], ['端末']],
  ['当該端末', [], ['端末']],
])('%s, where %j stand alone, parts into %j', (text, alone, parts) => {
  const token = { kind: 'kanji', text, start: 7, end: 7 + text.length, gap: 'break', opens: true } as const;
  const split = splitKanji(token, new Map(alone.map((word) => [word, 1])));
  expect(split.map((part) => part.text)).toEqual(parts);
  for (const part of split) expect(text.slice(part.start - 7, part.end - 7)).toBe(part.text);
});

test.each<[text: string, tokens: string[]]>([
  ['Node.js and C++, not C# alone', ['Node.js', 'and', 'C++', 'not', 'C#', 'alone']],
  ["the team's back-end", ['the', 'team', 'back-end']],
  ['see https://a.example/b?c=d for it', ['see', 'for', 'it']],
  ['write to me@a.example now', ['write', 'to', 'now']],
  ['ask @someone in /usr/local/bin', ['ask', 'in']],
  ['run main() or my_name or a.b.c here', ['run', 'or', 'or', 'here']],
  ['CI/CD is fine', ['CI', 'CD', 'is', 'fine']],
  ['SREチームは12人だ', ['SRE', 'チーム', '12', '人']],
  ['ジョン・クインビー', ['ジョン・クインビー']],
])('%s has the words %j', (text, tokens) => {
  const read = readTokens({ id: 1, kind: 'paragraph', text, spans: [] })!;
  expect(read.tokens.map((token) => token.text)).toEqual(tokens);
  for (const { start, end, text: word } of read.tokens) expect(text.slice(start, end)).toBe(word);
});
