import { expect, it } from 'vitest';
import { detectFormat, formatByName } from './detect-format.ts';

it.each([
  ['term,definition\nSRE,x', 'a.txt', 'csv'],
  ['definition,term\nx,SRE', '', 'csv'],
  ['\uFEFFterm\nSRE', '', 'csv'],
  ['"Term";x', '', 'csv'],
  ['lang\tterm\tx', 'a.json', 'csv'],
  ['\uFEFF \n{"format":"x"}', 'a.csv', 'warichu-json'],
  ['[]', 'a.JSON', 'warichu-json'],
  ['whatever', 'a.csv', 'csv'],
  ['whatever', 'a.txt', undefined],
  ['terminal,x', '', undefined],
])('%j in %j is %s', (text, name, id) => {
  expect(detectFormat(text, name)?.id).toBe(id);
});

it('knows no format by another name', () => {
  expect(formatByName('x.csv')?.id).toBe('csv');
  expect(formatByName('x.exe')).toBeNull();
});
