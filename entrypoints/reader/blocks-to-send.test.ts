// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ArticleTree } from '../../utils/article/article-tree.ts';
import { blocksToSend } from './blocks-to-send.ts';

const LINKED = '<p>One <a href="https://a.example/">two</a> <code>three</code></p>';

function sent(html: string) {
  const root = document.createElement('article');
  root.append(document.createRange().createContextualFragment(html));
  const batch = new ArticleTree(root, { lang: 'en' }).blocks();
  const blocks = blocksToSend(batch);
  return { batch, kinds: blocks.map(({ spans }) => spans.map(({ kind }) => kind).join()) };
}

it.each([
  [
    'code alone, of a block that is read',
    `${LINKED}<p>a<br><a href="/x">b</a> <kbd>c</kbd></p>`,
    ['code', 'code'],
  ],
  ['nothing else of a quotation', `<blockquote>${LINKED}</blockquote>`, ['code']],
])('sends %s', (_name, html, expected) => {
  expect(sent(html).kinds).toEqual(expected);
});

it('reads no nodes for what is not sent', () => {
  expect(sent(LINKED.repeat(3)).batch.map(({ isRead }) => isRead)).toEqual([false, false, false]);
});
