import { expect, it } from 'vitest';
import { siteFor } from './sense-sites.ts';

it.each([
  ['example.com', 'example.com', 'example.com'],
  ['www.example.com', 'example.com', 'example.com'],
  ['docs.example.com', 'example.com', 'example.com'],
  ['docs.example.com', 'www.example.com', 'example.com'],
  ['DOCS.Example.com.', 'example.com', 'example.com'],
  ['localhost', 'localhost', 'localhost'],
  ['evil-example.com', 'example.com', null],
  ['example.com.evil.test', 'example.com', null],
  ['example.com', 'docs.example.com', null],
  ['example.com', 'com', null],
  ['', '', null],
  ['', 'example.com', null],
])('%j is of %j: %j', (host, site, expected) => {
  expect(siteFor(host, [site])).toBe(expected);
});

it('is the nearest of several', () => {
  expect(siteFor('a.docs.example.com', ['example.com', 'docs.example.com', 'b.test'])).toBe(
    'docs.example.com',
  );
  expect(siteFor('a.docs.example.com', [])).toBeNull();
});
