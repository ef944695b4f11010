import { describe, expect, it } from 'vitest';
import { rankSenses, type Sense } from './rank-senses.ts';
import type { SenseChoice } from './sense-context.ts';

const cre = (id: number, alias: string): Sense => ({
  ...{ id, term: 'CRE', aliases: [alias], reading: null, lang: null, definition: '', tags: [], sites: [] },
  rank: id,
});
const CUSTOMER = cre(1, 'Customer Reliability Engineering');
const ESTATE = cre(2, 'commercial real estate');

function rank(senses: Sense[], { host = 'blog.example' }, choices: SenseChoice[]) {
  const context = { host, lang: null, words: [], nearby: '', definitions: [], named: [] };
  return rankSenses(senses, context, choices, () => 1);
}

describe('the reader’s choices', () => {
  const chosen = (choices: SenseChoice[], host = 'blog.example') =>
    rank([CUSTOMER, ESTATE], { host }, choices).map(({ id, chosen, reason }) => [id, chosen, reason?.kind]);

  it.each<[string, SenseChoice[], string, unknown[][]]>([
    [
      'here',
      [{ entry: 2, site: 'blog.example', at: 1 }],
      'blog.example',
      [
        [2, 'here', 'chosen'],
        [1, null, undefined],
      ],
    ],
    [
      'here, with www.',
      [{ entry: 2, site: 'blog.example', at: 1 }],
      'www.blog.example',
      [
        [2, 'here', 'chosen'],
        [1, null, undefined],
      ],
    ],
    [
      'on another site',
      [{ entry: 2, site: 'blog.example', at: 1 }],
      'other.example',
      [
        [1, null, undefined],
        [2, null, undefined],
      ],
    ],
    [
      'on a site of the same house',
      [{ entry: 2, site: 'blog.example', at: 1 }],
      'de.blog.example',
      [
        [1, null, undefined],
        [2, null, undefined],
      ],
    ],
    [
      'everywhere',
      [{ entry: 2, site: '', at: 1 }],
      'blog.example',
      [
        [2, 'everywhere', 'chosen-everywhere'],
        [1, null, undefined],
      ],
    ],
    [
      'everywhere, of a page without a host',
      [{ entry: 2, site: '', at: 1 }],
      '',
      [
        [2, 'everywhere', 'chosen-everywhere'],
        [1, null, undefined],
      ],
    ],
    [
      'one here after another everywhere',
      [
        { entry: 1, site: '', at: 1 },
        { entry: 2, site: 'blog.example', at: 2 },
      ],
      'blog.example',
      [
        [2, 'here', 'chosen'],
        [1, 'everywhere', 'chosen-everywhere'],
      ],
    ],
    [
      'two from different times',
      [
        { entry: 2, site: '', at: 2 },
        { entry: 1, site: '', at: 1 },
      ],
      'blog.example',
      [
        [2, 'everywhere', 'chosen-everywhere'],
        [1, null, undefined],
      ],
    ],
    [
      'of an entry that is gone',
      [{ entry: 7, site: '', at: 1 }],
      'blog.example',
      [
        [1, null, undefined],
        [2, null, undefined],
      ],
    ],
  ])('%s', (_, choices, host, expected) => {
    expect(chosen(choices, host)).toEqual(expected);
  });

  it('are told of one sense alone, which needs no reason', () => {
    const [only] = rank([ESTATE], {}, [{ entry: 2, site: '', at: 1 }]);
    expect(only).toMatchObject({ id: 2, chosen: 'everywhere', reason: null });
  });
});
