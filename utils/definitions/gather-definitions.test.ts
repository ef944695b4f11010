import { describe, expect, it } from 'vitest';
import type { DefinitionForm } from '../annotations.ts';
import { gatherDefinitions } from './gather-definitions.ts';

const said = (id: number, definition: string, how: DefinitionForm, more: object = {}) => ({
  id,
  term: 'HKR',
  aliases: [],
  definition,
  how,
  lang: 'en',
  ...more,
});

describe('gatherDefinitions', () => {
  it('puts expansions before what is said, whatever the order on the page', () => {
    const [gathered] = gatherDefinitions(
      [
        said(1, 'Mostly the second.', 'list', { lang: 'ja' }),
        said(2, 'Harbour Keeping Rota', 'abbreviation'),
        said(3, 'Harbour Keeping Roster', 'abbr'),
      ],
      [{ definitions: [1, 2, 3], isHere: false }],
    );
    expect(gathered).toMatchObject({
      term: 'HKR',
      aliases: [],
      lang: 'ja',
      places: [
        {
          expansions: ['Harbour Keeping Rota', 'Harbour Keeping Roster'],
          texts: ['Mostly the second.'],
          definition: 1,
          isHere: false,
        },
      ],
    });
  });

  it('leaves out a place that says nothing new', () => {
    const [gathered] = gatherDefinitions(
      [
        said(1, 'Harbour Keeping Rota', 'abbreviation'),
        said(2, 'harbour  keeping rota', 'abbreviation'),
        said(3, 'A list of nights.', 'sentence'),
      ],
      [
        { definitions: [1], isHere: false },
        { definitions: [2], isHere: true },
        { definitions: [3], isHere: true },
      ],
    );
    expect(gathered!.places.map(({ definition }) => definition)).toEqual([1, 3]);
  });

  it('keeps terms apart that are written differently', () => {
    const terms = gatherDefinitions(
      [said(1, 'A bird.', 'dl', { term: 'crane' }), said(2, 'A company.', 'dl', { term: 'Crane' })],
      [{ definitions: [1, 2], isHere: false }],
    );
    expect(terms.map(({ term, places }) => [term, places[0]!.texts])).toEqual([
      ['crane', ['A bird.']],
      ['Crane', ['A company.']],
    ]);
  });
});
