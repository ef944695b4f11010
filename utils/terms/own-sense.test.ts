import { describe, expect, it } from 'vitest';
import {
  CUSTOMER,
  cre,
  ENGLISH_SRE,
  ESTATE,
  first,
  KUBERNETES,
  ON_KUBERNETES,
  OWN,
  pod,
  sense,
  WHALES,
} from '../../tests/fixtures/senses.ts';
import type { Sense } from './rank-senses.ts';
import type { SenseContext } from './sense-context.ts';

describe('the reader’s own entry', () => {
  const own = { ...CUSTOMER, ...OWN };
  it.each<[string, Sense[], Partial<SenseContext>, number]>([
    ['is first where nothing is known', [ESTATE, own], { lang: 'en' }, 1],
    [
      'is first in another language than the page',
      [ENGLISH_SRE, sense(1, '本番を守る人たち', OWN)],
      { lang: 'en' },
      1,
    ],
    [
      'is first as a short note, whatever an imported one has in common with the page',
      [KUBERNETES, pod(1, 'k8s unit', OWN)],
      ON_KUBERNETES,
      1,
    ],
    [
      'is first where it is of the same subject, in fewer words',
      [KUBERNETES, pod(1, 'What a Kubernetes node runs: my containers, a few at a time.', OWN)],
      ON_KUBERNETES,
      1,
    ],
    [
      'gives way where the words are those of the other sense',
      [KUBERNETES, { ...WHALES, ...OWN }],
      {
        ...ON_KUBERNETES,
        nearby:
          'Kubernetes places a pod on a node. The containers of one pod share a network and storage, and the cluster deploys them as a unit.',
      },
      2,
    ],
    [
      'does not give way to a chance word or two',
      [ESTATE, own],
      { lang: 'en', nearby: 'The CRE offices.' },
      1,
    ],
    [
      'gives way to what the page says',
      [ESTATE, own],
      { lang: 'en', definitions: ['commercial real estate'] },
      2,
    ],
    [
      'gives way to the other name of another, not having its own there',
      [ESTATE, own],
      { lang: 'en', named: [2] },
      2,
    ],
    [
      'does not give way to another name where it has none itself',
      [ESTATE, cre(1, 'what our team in Tokyo does', OWN)],
      { lang: 'en', named: [2] },
      1,
    ],
    ['gives way to an entry of the site', [{ ...ESTATE, sites: ['blog.example'] }, own], { lang: 'en' }, 2],
    [
      'is first on its own site',
      [ESTATE, { ...own, sites: ['blog.example'] }],
      { lang: 'en', named: [2] },
      1,
    ],
    [
      'that is kept to another site is no likelier than others',
      [ESTATE, { ...own, sites: ['work.example'] }],
      { lang: 'en', nearby: 'CRE: offices, shops and warehouses are let more slowly.' },
      2,
    ],
    [
      'that is kept to another site is first where nothing is known',
      [ESTATE, { ...own, sites: ['work.example'] }],
      { lang: 'en' },
      1,
    ],
    [
      'agrees as well as an imported one of the same meaning',
      [{ ...CUSTOMER, id: 2, rank: 1 }, own],
      { lang: 'en', definitions: ['Customer Reliability Engineering'] },
      1,
    ],
  ])('%s', (_, senses, place, expected) => {
    expect(first(senses, place).order[0]).toBe(expected);
  });
});
