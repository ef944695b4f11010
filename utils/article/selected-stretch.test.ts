// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { articleText } from './article.ts';
import { ArticleTree } from './article-tree.ts';
import { selectedStretch } from './selected-stretch.ts';

const HTML = `
  <p id="a">One   <b id="b">two</b> three.</p>
  <p id="c"> Four<br>five <span hidden id="h">hidden</span></p>
  <ul id="l"><li id="d">six</li></ul>`;

function select(set: (range: Range, get: (id: string) => Element) => void) {
  const root = document.createElement('article');
  root.append(document.createRange().createContextualFragment(HTML));
  document.body.replaceChildren(root);
  const tree = new ArticleTree(root, { lang: 'en', isHidden: (element) => element.id === 'h' });
  const range = document.createRange();
  set(range, (id) => document.getElementById(id)!);
  const found = selectedStretch(tree, range);
  return found && articleText(tree.blocks()).slice(found.start, found.end);
}

it.each<[string, (range: Range, get: (id: string) => Element) => void, string | null]>([
  [
    'inside one text node',
    (range, get) => {
      range.setStart(get('b').firstChild!, 1);
      range.setEnd(get('b').firstChild!, 3);
    },
    'wo',
  ],
  ['an element', (range, get) => range.selectNodeContents(get('a')), 'One two three.'],
  [
    'from block to block',
    (range, get) => {
      range.setStart(get('b').firstChild!, 0);
      range.setEnd(get('d').firstChild!, 3);
    },
    'two three.\nFour\nfive\nsix',
  ],
  [
    'white space at its ends is left out',
    (range, get) => {
      range.setStart(get('a').firstChild!, 3);
      range.setEnd(get('a').lastChild!, 1);
    },
    'two',
  ],
  [
    'up to the start of the next block, as a triple click selects',
    (range, get) => {
      range.setStart(get('a').firstChild!, 0);
      range.setEnd(get('c'), 0);
    },
    'One two three.',
  ],
  [
    'more than the article',
    (range) => range.selectNodeContents(document.body),
    'One two three.\nFour\nfive\nsix',
  ],
  ['hidden text alone', (range, get) => range.selectNodeContents(get('h')), null],
  ['nothing', (range, get) => range.setStart(get('a').firstChild!, 2), null],
])('%s', (_name, set, expected) => {
  expect(select(set)).toBe(expected);
});
