import { describe, expect, it } from 'vitest';
import { pageAddress } from './page-address.ts';

const SAME: readonly (readonly [what: string, one: string, other: string])[] = [
  ['a fragment', 'https://a.example/post', 'https://a.example/post#top'],
  ['a text fragment', 'https://a.example/post', 'https://a.example/post#:~:text=so'],
  ['http and https', 'http://a.example/post', 'https://a.example/post'],
  ['a slash at the end', 'https://a.example/post/', 'https://a.example/post'],
  ['a slash behind the host', 'https://a.example', 'https://a.example/'],
  ['www', 'https://www.a.example/post', 'https://a.example/post'],
  ['the host’s case', 'https://A.Example/post', 'https://a.example/post'],
  ['a standard port', 'http://a.example:80/post', 'https://a.example:443/post'],
  ['campaign tags', 'https://a.example/post?utm_source=x&utm_medium=rss', 'https://a.example/post'],
  ['click numbers', 'https://a.example/post?fbclid=1&gclid=2&id=3', 'https://a.example/post?id=3'],
  ['the order of parameters', 'https://a.example/?b=2&a=1', 'https://a.example/?a=1&b=2'],
  ['percent signs', 'https://a.example/%E6%B3%A8', 'https://a.example/注'],
  ['white space', ' https://a.example/post\n', 'https://a.example/post'],
];

const OTHER: readonly (readonly [what: string, one: string, other: string])[] = [
  ['another path', 'https://a.example/post', 'https://a.example/posts'],
  ['the path’s case', 'https://a.example/Post', 'https://a.example/post'],
  ['another parameter', 'https://a.example/?p=1', 'https://a.example/?p=2'],
  ['another host', 'https://a.example/', 'https://b.a.example/'],
  ['another port', 'https://a.example:8080/', 'https://a.example/'],
  ['an escaped slash', 'https://a.example/a%2Fb', 'https://a.example/a/b'],
  ['a parameter that only sounds like tracking', 'https://a.example/?utm=1', 'https://a.example/'],
  ['a host that is called www', 'https://www.example/', 'https://example/'],
];

describe('pageAddress', () => {
  it.each(SAME)('does not care for %s', (_, one, other) => {
    expect(pageAddress(one)).toBe(pageAddress(other));
  });

  it.each(OTHER)('tells %s apart', (_, one, other) => {
    expect(pageAddress(one)).not.toBe(pageAddress(other));
  });

  it.each([
    ['file:///tmp/page.html#x', 'file:///tmp/page.html'],
    ['urn:isbn:123', 'urn:isbn:123'],
    ['no address', 'no address'],
    ['', ''],
  ])('leaves %j as it is but for its fragment', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });

  it('stays what it is when the host is called www alone', () => {
    expect(pageAddress('https://www.example/a%zz/')).toBe('www.example/a%zz');
  });
});
