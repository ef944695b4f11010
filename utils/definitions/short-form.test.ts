import { describe, expect, it } from 'vitest';
import { shortFormLook, singularOf } from './short-form.ts';

describe('shortFormLook', () => {
  it.each([
    'SLO',
    'SLOs',
    'mRNA',
    'W3C',
    'R&D',
    'CI/CD',
    'H - ELM',
    'M.O.I.',
    'FEV(1)',
    'nbd',
    'k8s',
    '5-HT',
    'Prl',
  ])('takes %s', (short) => {
    expect(shortFormLook(short)).toBe('acronym');
  });

  it.each(['Conv', 'assoc', 'II', 'T(a)', 'IV'])('takes %s with initials alone', (short) => {
    expect(shortFormLook(short)).toBe('plain');
  });

  it.each([
    'a',
    'A',
    '1',
    '12',
    'iv',
    '2019',
    'Lee 2019',
    'May 1999',
    '10K',
    '5x',
    '3rd',
    '12 px',
    'kg',
    'ms',
    'km/h',
    's.',
    'e.g.',
    'i.e.',
    'Fig. 1',
    'see',
    'et al.',
    'three words in it',
    'ABCDEFGHIJK',
    'n = 20',
    'x, y',
    '+',
    '…',
  ])('leaves %s', (short) => {
    expect(shortFormLook(short)).toBeNull();
  });
});

describe('singularOf', () => {
  it.each([
    ['SLOs', 'SLO'],
    ["SLO's", 'SLO'],
    ['V8s', 'V8'],
    ['cdks', 'cdk'],
    ['SLO', null],
    ['gas', null],
    ['As', null],
  ])('%s', (short, singular) => {
    expect(singularOf(short)).toBe(singular);
  });
});
