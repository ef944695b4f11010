import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readGlossary } from '../../cli/read-glossaries.ts';
import { paths } from '../../scripts/project-paths.ts';
import type { EntryFields } from '../../utils/terms/entry.ts';
import { findTerms } from '../../utils/terms/find-terms.ts';
import { compileIndex } from '../../utils/terms/term-index.ts';

const FEWEST = 220;

/** What a definition may have: UTF-16 units, and a sentence's end. */
const RULES = {
  en: { units: 220, sentence: /[.?!](?=\s|$)/g, end: /[^.][.]$/ },
  ja: { units: 120, sentence: /。/g, end: /[^。]。$/ },
} as const;

/** Labels that two concepts have, since both senses are meant. */
const SHARED: readonly string[] = [];

/** Concepts whose definition says one of their own names, to tell an older name from the newer. */
const NAMES_ITSELF: readonly string[] = ['TLS'];

/** One line, with no white space but single blanks. */
const PLAIN = /^\S+(?: \S+)*$/;

const fileOf = (lang: keyof typeof RULES) => join(paths.root, `public/starter/${lang}.json`);
const glossaries = { en: await readGlossary(fileOf('en')), ja: await readGlossary(fileOf('ja')) };
const labelsOf = ({ term, aliases }: EntryFields) => [term, ...aliases];

/** What tells a concept in both glossaries: all its labels, whichever of them is the term. */
const conceptOf = (entry: EntryFields) => labelsOf(entry).toSorted();

describe.each(['en', 'ja'] as const)('the starter glossary in %s', (lang) => {
  const { name, language, entries, problems, guessed } = glossaries[lang];
  /** The terms of the entries that break a rule. */
  const breaking = (isBroken: (entry: EntryFields) => boolean) =>
    entries.filter(isBroken).map(({ term }) => term);

  it('is read without a problem', () => {
    expect({ problems, guessed, language }).toEqual({ problems: [], guessed: null, language: lang });
    expect(name).toMatch(PLAIN);
    expect(entries.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('says who made it and under which terms it may be used', () => {
    const file = JSON.parse(readFileSync(fileOf(lang), 'utf8'));
    expect(file).toMatchObject({ licence: 'MIT', credit: 'Warichu', url: '' });
  });

  it('has names in both scripts for every concept', () => {
    expect(breaking((entry) => !labelsOf(entry).some((label) => /[a-z]/i.test(label)))).toEqual([]);
    const isJapanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
    expect(breaking((entry) => !labelsOf(entry).some((label) => isJapanese.test(label)))).toEqual([]);
  });

  it('has labels of more than one character that are no markup', () => {
    expect(breaking((entry) => labelsOf(entry).some((label) => [...label].length < 2))).toEqual([]);
    expect(breaking((entry) => !labelsOf(entry).every((label) => PLAIN.test(label)))).toEqual([]);
    expect(breaking((entry) => labelsOf(entry).some((label) => /[<>|()（）]/.test(label)))).toEqual([]);
  });

  it('defines every concept in its language, in two short sentences at most', () => {
    const { units, sentence, end } = RULES[lang];
    expect(breaking((entry) => entry.lang !== lang)).toEqual([]);
    expect(breaking(({ definition }) => !end.test(definition) || !PLAIN.test(definition))).toEqual([]);
    expect(breaking(({ definition }) => definition.length > units)).toEqual([]);
    expect(breaking(({ definition }) => (definition.match(sentence)?.length ?? 0) > 2)).toEqual([]);
    const isInLanguage = (text: string) => /\p{sc=Hiragana}/u.test(text) === (lang === 'ja');
    expect(breaking(({ definition }) => !isInLanguage(definition))).toEqual([]);
  });

  it('has one tag an entry', () => {
    expect(breaking(({ tags }) => tags.length !== 1)).toEqual([]);
  });

  it('explains no concept by itself', () => {
    const circular = breaking((entry) => {
      const own = compileIndex([{ ...entry, reading: null, id: 1 }]);
      return !NAMES_ITSELF.includes(entry.term) && findTerms(own, entry.definition).length > 0;
    });
    expect(circular).toEqual([]);
  });

  it('leads from every label and reading, as it is met on a page, to its own concept alone', () => {
    const index = compileIndex(entries.map((entry, id) => ({ ...entry, id })));
    const wrong = entries.flatMap((entry, id) =>
      [...labelsOf(entry), entry.reading].filter((label) => {
        if (label === null || SHARED.includes(label)) return false;
        const found = findTerms(index, label);
        const expected = [{ start: 0, end: label.length, entries: [id] }];
        return JSON.stringify(found) !== JSON.stringify(expected);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('both starter glossaries have the same concepts in the same order', () => {
  const { en, ja } = glossaries;
  expect(ja.entries.map(conceptOf)).toEqual(en.entries.map(conceptOf));
  expect(new Set(en.entries.map((entry) => entry.tags[0])).size).toBe(
    new Set(ja.entries.map((entry) => entry.tags[0])).size,
  );
});

test('readings are hiragana, and every Japanese term with kanji has one', () => {
  const { entries } = glossaries.ja;
  const hasKanji = (text: string) => /\p{sc=Han}/u.test(text);
  const wrong = entries.filter(({ term, reading }) =>
    reading === null ? hasKanji(term) : !/^[\p{sc=Hiragana}ー]+$/u.test(reading),
  );
  expect(wrong.map(({ term }) => term)).toEqual([]);
});
