import { expect, it } from 'vitest';
import { fromSource } from './from-source.ts';

const of = (...urls: string[]) => ({ sources: urls.map((url) => ({ title: '', url })) });

it.each([
  ['the page', [of('https://a.example/1')], 'https://a.example/1', 0],
  ['another page', [of('https://a.example/2')], 'https://a.example/1', -1],
  ['another query', [of('https://a.example/1?p=2')], 'https://a.example/1', -1],
  ['a part of the page', [of('https://a.example/1#terms')], 'https://a.example/1#top', 0],
  ['one of several', [of(), of('https://b.example/', 'https://a.example/1')], 'https://a.example/1', 1],
])('%s', (_, entries, url, expected) => {
  expect(fromSource(entries, url)).toBe(entries[expected]);
});
