import { describe, expect, it } from 'vitest';
import { expansionsOf } from './expansions-of.ts';

describe('expansionsOf', () => {
  it.each<[short: string, words: string, ...longs: string[]]>([
    ['SRE', 'Site Reliability Engineering', 'Site Reliability Engineering'],
    ['SRE', ' Site Reliability Engineering。', 'Site Reliability Engineering'],
    [
      'CRE',
      'Customer Reliability Engineering / Engineer 。',
      'Customer Reliability Engineering',
      'Customer Reliability Engineer',
    ],
    ['SLOs', 'service level objectives', 'service level objectives'],
    ['SRE', 'Customer Reliability Engineering'],
    ['SRE', 'Site Reliability Engineering の話'],
    ['SRE', 'サイト信頼性'],
    ['SRE', ''],
  ])('%s: %s', (short, words, ...longs) => {
    expect(expansionsOf(short, words).map(({ long }) => long)).toEqual(longs);
  });

  it('tells where the words stand', () => {
    const text = 'CRE → Customer Reliability Engineering / Engineer.';
    expect(expansionsOf('CRE', text, 6).map(({ longStart, longEnd }) => [longStart, longEnd])).toEqual([
      [6, 49],
      [6, 49],
    ]);
  });
});
