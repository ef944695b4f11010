import { expect, it } from 'vitest';
import { type EnglishKind, suffixesAt } from './suffixes.ts';

it.each<[label: string, rest: string, kind: EnglishKind, endings: string[]]>([
  ['SRE', 's', 'acronym', ['s']],
  ['SRE', 'ing', 'acronym', ['ing']],
  ['SRE', '(ing)', 'acronym', ['(ing)']],
  ['SRE', "'s", 'acronym', ["'s"]],
  ['SRE', "s'", 'acronym', ["s'", 's']],
  ['PR', 's', 'acronym', ['s']],
  ['DNS', 'es', 'acronym', ['es']],
  ['SRE', 'S', 'acronym', []],
  ['SRE', 'con', 'acronym', []],
  ['cluster', 's', 'word', ['s']],
  ['box', 'es', 'word', ['es']],
  ['pod', 'es', 'word', []],
  ['deploy', 'ing', 'word', ['ing']],
  ['deploy', 'er', 'word', ['er']],
  ['cache', 'd', 'word', ['d']],
  ['corn', 'er', 'word', []],
  ['id', 's', 'word', ['s']],
  ['on', 'e', 'word', []],
  ['A', 's', 'acronym', []],
  ['C', "'s", 'acronym', ["'s"]],
  ['A', 'ing', 'acronym', []],
  ['be', 'd', 'word', []],
  ['be', 'ing', 'word', []],
  ['lay', 'er', 'word', []],
  ['error budget', 's', 'word', ['s']],
  ['log in', 'ing', 'word', []],
])('%s + %s (%s) is %j', (label, rest, kind, endings) => {
  const text = label + rest;
  const found = suffixesAt(text, text.toLowerCase(), 0, label.length, kind);
  expect(found.map(({ ending }) => ending)).toEqual(endings);
});
