import { expect, it } from 'vitest';
import { lookupProblem } from './lookup-problem.ts';

it.each([
  ['Lamps', 'https://lamps.example/find?q=%s', null],
  ['  Lamps ', ' https://lamps.example/%s ', null],
  ['Lamps', 'https://%l.lamps.example/%s', null],
  [' ', 'https://lamps.example/%s', 'nameMissing'],
  ['x'.repeat(41), 'https://lamps.example/%s', 'nameLong'],
  ['Lamps', `https://lamps.example/${'x'.repeat(500)}%s`, 'urlLong'],
  ['Lamps', '', 'urlNotHttps'],
  ['Lamps', 'lamps.example/%s', 'urlNotHttps'],
  ['Lamps', 'http://lamps.example/%s', 'urlNotHttps'],
  ['Lamps', 'javascript:alert("%s")', 'urlNotHttps'],
  ['Lamps', 'https://lamps.example/find', 'termMissing'],
  ['Lamps', 'https://lamps.example/%S', 'termMissing'],
  ['Lamps', 'https://%s.example/', 'termInHost'],
  ['Lamps', 'https://%s@lamps.example/%s', null],
])('%s at %s', (name, url, expected) => {
  expect(lookupProblem({ name, url })).toBe(expected);
});
