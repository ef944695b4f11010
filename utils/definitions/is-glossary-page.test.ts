import { expect, it } from 'vitest';
import type { DefinitionForm } from '../annotations.ts';
import { isGlossaryPage } from './is-glossary-page.ts';

const made = (how: DefinitionForm, count: number, name = 'term') =>
  Array.from({ length: count }, (_, at) => ({ how, term: `${name} ${at}` }));

it.each([
  ['nothing', [], false],
  ['five of a list of descriptions', made('dl', 5), true],
  ['four', made('dl', 4), false],
  ['five by two forms', [...made('dl', 3), ...made('list', 2)], false],
  ['five of one form among others', [...made('sentence', 2), ...made('heading', 5, 'heading')], true],
  ['abbreviations, however many', made('abbreviation', 50), false],
  ['marked-up abbreviations', made('abbr', 50), false],
  [
    'one term said five times',
    Array.from({ length: 5 }, () => ({ how: 'dl' as const, term: 'lamp' })),
    false,
  ],
])('%s', (_, definitions, expected) => {
  expect(isGlossaryPage(definitions)).toBe(expected);
});
