import { expect, it } from 'vitest';
import { readStructuredContent } from './structured-content.ts';

const tag = (name: string, content?: unknown, more: object = {}) => ({ tag: name, content, ...more });

it.each<[string, unknown, string]>([
  ['a list', tag('ul', [tag('li', 'a'), tag('li', ['b', tag('b', 'c')])]), '• a\n• bc'],
  ['a list of one', tag('ul', tag('li', 'a')), 'a'],
  ['a numbered list', tag('ol', [tag('li', 'a'), tag('li', 'b')]), '1. a\n2. b'],
  [
    'lists in lists',
    ['x', tag('ol', [tag('li', ['a', tag('ul', [tag('li', 'b'), tag('li', 'c')])]), tag('li', 'd')]), 'y'],
    'x\n1. a\n   • b\n   • c\n2. d\ny',
  ],
  [
    'items with several lines',
    tag('ul', [tag('li', [tag('div', 'a'), tag('div', 'b')]), tag('li', 'c')]),
    '• a\n  b\n• c',
  ],
  [
    'marks of its own',
    tag('ul', [tag('li', 'a'), tag('li', 'b')], { style: { listStyleType: '"① "' } }),
    '① a\n① b',
  ],
  ['no marks', tag('ul', [tag('li', 'a'), tag('li', 'b')], { style: { listStyleType: 'none' } }), 'a\nb'],
  [
    'a table',
    tag(
      'table',
      tag('tbody', [
        tag('tr', [tag('th', 'a'), tag('td', 'b')]),
        tag('tr', [tag('td', 'c'), tag('td', ['d', tag('br'), 'e'])]),
      ]),
    ),
    'a | b\nc | d e',
  ],
  [
    'readings',
    tag('div', [
      tag('ruby', ['漢', tag('rp', '('), tag('rt', 'かん'), tag('rp', ')')]),
      tag('ruby', ['字', tag('rt', 'じ')]),
    ]),
    '漢(かん)字(じ)',
  ],
  ['links', ['See ', tag('a', 'this', { href: '?query=this' }), '.'], 'See this.'],
  ['breaks', ['a', tag('br'), 'b\nc'], 'a\nb\nc'],
  [
    'pictures',
    [
      tag('img', undefined, { path: 'x.png', alt: 'a tree' }),
      { type: 'image', path: 'y.png', title: 'a wood' },
    ],
    'a treea wood',
  ],
  ['pictures without words', [tag('img', undefined, { path: 'x.png' }), 'x'], 'x'],
  ['parts to open', tag('details', [tag('summary', 'More'), 'text']), 'More\ntext'],
  ['nothing', tag('div', []), ''],
  ['what it does not know', [1, null, true, tag('blink', 'x'), {}], 'x'],
])('reads %s', (_, content, text) => {
  expect(readStructuredContent({ type: 'structured-content', content }).text).toBe(text);
});

it.each<[unknown, string]>([
  ['  text\n  as it is ', '  text\n  as it is '],
  [{ type: 'text', text: ' a ' }, ' a '],
  [{ type: 'text' }, ''],
  [{ type: 'image', path: 'x', description: 'a tree' }, 'a tree'],
])('reads %j', (item, text) => {
  expect(readStructuredContent(item)).toEqual({ text, sources: [] });
});
