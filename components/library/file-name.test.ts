import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['Our team', 'Our team.json'],
  ['自分の用語集', '自分の用語集.json'],
  ['CI/CD: a "glossary"?', 'CI CD a glossary.json'],
  ['../../etc/passwd', 'etc passwd.json'],
  ['', 'glossary.json'],
  ['...', 'glossary.json'],
  ['NUL', 'glossary.json'],
  ['tab\tand\nline', 'tab and line.json'],
  ['x'.repeat(300), `${'x'.repeat(60)}.json`],
  ['𠮷'.repeat(61), `${'𠮷'.repeat(60)}.json`],
  ['evil\u202egnp', 'evil gnp.json'],
])('%j', (name, expected) => {
  expect(fileName(name, '.json')).toBe(expected);
});
