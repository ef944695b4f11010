import { expect, test } from 'vitest';
import { passageLink } from './passage-link.ts';

const URL = 'https://lamp.example/night';

test.each([
  [URL, 'A lamp that nobody lights.', `${URL}#:~:text=A%20lamp%20that%20nobody%20lights.`],
  [`${URL}#two`, 'A lamp that nobody lights.', `${URL}#two:~:text=A%20lamp%20that%20nobody%20lights.`],
  [URL, 'A lamp that nobody lights […] is no lamp.', `${URL}#:~:text=A%20lamp%20that%20nobody%20lights`],
  [URL, '……', URL],
])('%s, “%s”', (url, words, link) => {
  expect(passageLink(url, words, 'en')).toBe(link);
});

test('of a page that is known, the words that are meant are led to', () => {
  const page = 'The lamp is lit. Later the lamp is lit.\nThen the lamp is lit at last.';
  const link = passageLink(URL, 'the lamp is lit', 'en', { prefix: 'Then ', suffix: ' at last.' }, page);
  expect(decodeURIComponent(link)).toMatch(/Then-,the lamp is lit$|the lamp is lit,-at last/u);
});
