import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMAT_MESSAGES, FORMAT_PLACES } from '../../utils/formats/format-messages.ts';
import { LIBRARY_KEYS, PLACE_KEYS, SENTENCE_KEYS } from './format-sentence.ts';

const [en, ja] = ['en', 'ja'].map(
  (lang) => parse(readFileSync(`locales/${lang}.yml`, 'utf8')) as Record<string, string>,
);

const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

const both = [
  ...Object.entries(FORMAT_MESSAGES).map(([code, text]) => [code, SENTENCE_KEYS, text] as const),
  ...Object.entries(FORMAT_PLACES).map(([code, text]) => [code, PLACE_KEYS, text] as const),
];

test.each(both)('%s is said in both languages with the same values', (code, keys, text) => {
  const key = (keys as Record<string, string>)[code]!;
  expect(en?.[key]).toBe(text);
  expect(namesIn(ja?.[key] ?? '')).toEqual(namesIn(text));
});

test.each(Object.entries(LIBRARY_KEYS))('%s has a sentence for all that the library takes', (code, key) => {
  const known = namesIn(FORMAT_MESSAGES[code as keyof typeof FORMAT_MESSAGES]);
  expect(namesIn(en?.[key] ?? '')).toEqual(namesIn(ja?.[key] ?? ''));
  for (const name of namesIn(en?.[key] ?? 'missing {key}')) expect(known).toContain(name);
});

test.each(['libraryNotJson', 'libraryOtherJson'])('%s names the kinds of JSON', (key) => {
  for (const texts of [en, ja]) {
    for (const kind of ['Warichu', 'Hypothes.is', 'Web Annotation', 'SKOS'])
      expect(texts?.[key]).toContain(kind);
  }
});
