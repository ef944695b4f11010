import { describe, expect, it } from 'vitest';
import { findAbbreviations } from './find-abbreviations.ts';

function pairs(text: string, lang: string | null = null): string[] {
  return findAbbreviations(text, lang).map(({ short, long }) => `${short} = ${long}`);
}

describe('findAbbreviations', () => {
  it.each<[text: string, ...pairs: string[]]>([
    ['Each team keeps a service level objective (SLO) of its own.', 'SLO = service level objective'],
    ['We wrote three service level objectives (SLOs) down.', 'SLOs = service level objectives'],
    ['An SLO (service level objective) is a promise.', 'SLO = service level objective'],
    ['The return on investment (ROI) was small.', 'ROI = return on investment'],
    ['They moved to a virtual machine (VM) in May.', 'VM = virtual machine'],
    ['Notes on internationalization (i18n) of forms.', 'i18n = internationalization'],
    ['The World Wide Web Consortium (W3C) met.', 'W3C = World Wide Web Consortium'],
    [
      'Ask Customer Reliability Engineering / Engineer (CRE) first.',
      'CRE = Customer Reliability Engineering',
      'CRE = Customer Reliability Engineer',
    ],
  ])('%s', (text, ...expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    'It was shown before (Smith 2019).',
    'The last of the chapters (II) is long.',
    'They took the first of them (a) and left the other (1).',
    'Add the file(s) to the list.',
    'The wait was measured in minutes (min).',
    'They came home late in the evening (see the map).',
  ])('nothing in: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
