import { expect, it } from 'vitest';
import type { PageDefinition } from '../messages.ts';
import { groupDefinitions } from './group-definitions.ts';

const defined = (
  id: number,
  term: string,
  how: PageDefinition['how'],
  definition: string,
): PageDefinition => ({ id, term, how, definition, aliases: [], block: id, start: 0, end: 1, lang: 'en' });

it('puts what is said of one term together, what it stands for apart from what it means', () => {
  const definitions = [
    defined(11, 'ALR', 'abbreviation', 'Annual Lamp Report'),
    defined(12, 'wick', 'dl', 'What burns.'),
    defined(13, 'ALR', 'abbr', 'Annual Lamp Report'),
    defined(14, 'ALR', 'list', 'It is read in May.'),
    defined(15, 'Wick', 'sentence', 'A town.'),
  ];
  const made = { text: 'ALRing', base: 'ALR', ending: 'ing' };
  const grouped = groupDefinitions({
    definitions,
    counts: { 11: 4, 13: 4, 14: 4, 12: 2 },
    derived: { 11: [made], 13: [{ ...made }] },
  });
  expect(
    grouped.map(({ definitions, lang: _, ...rest }) => ({ ...rest, ids: definitions.map(({ id }) => id) })),
  ).toEqual([
    {
      term: 'ALR',
      expansions: ['Annual Lamp Report'],
      meanings: ['It is read in May.'],
      count: 4,
      derived: [made],
      ids: [11, 13, 14],
    },
    { term: 'wick', expansions: [], meanings: ['What burns.'], count: 2, derived: [], ids: [12] },
    { term: 'Wick', expansions: [], meanings: ['A town.'], count: 0, derived: [], ids: [15] },
  ]);
});

it('gives nothing for nothing', () => {
  expect(groupDefinitions({ definitions: [], counts: {}, derived: {} })).toEqual([]);
});
