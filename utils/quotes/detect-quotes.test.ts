// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleTree } from '../article/article-tree.ts';
import { detectQuotes } from './detect-quotes.ts';

function detect(html: string) {
  const root = document.createElement('article');
  root.append(document.createRange().createContextualFragment(html));
  const blocks = new ArticleTree(root).blocks().map(({ block }) => block);
  return { blocks, quotes: detectQuotes({ blocks, url: 'https://here.example/' }) };
}

const U = 'https://there.example/post';
const Q = 'The sea was calm that day, and nobody spoke.';
const NOTHING = {
  author: null,
  authorUrl: null,
  title: null,
  site: null,
  url: null,
  otherUrl: null,
  how: null,
};

describe('block quotations', () => {
  it.each([
    [
      'cite and a cite element in it',
      `<blockquote cite="${U}"><p>${Q}</p><cite><a href="${U}">Calm - Sea Log</a></cite></blockquote>`,
      { title: 'Calm', site: 'Sea Log', url: U, how: 'cite' },
    ],
    [
      'title and cite attributes',
      `<blockquote title="Calm" cite="${U}"><p>${Q}</p></blockquote>`,
      { title: 'Calm', url: U, how: 'cite' },
    ],
    [
      'a title alone',
      `<blockquote title="Calm | Sea Log"><p>${Q}</p></blockquote>`,
      { title: 'Calm', site: 'Sea Log', how: 'cite' },
    ],
    [
      'a cite element in its own paragraph',
      `<blockquote><p>${Q}</p><p><cite><a href="${U}">Calm</a></cite></p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a cite element behind the words',
      `<blockquote><p>${Q} <cite><a href="${U}">Calm</a></cite></p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a slash and a link',
      `<blockquote><p>${Q} / <a href="${U}">Calm - Sea Log</a></p></blockquote>`,
      { title: 'Calm', site: 'Sea Log', url: U, how: 'attribution' },
    ],
    [
      'a slash and a link in the paragraph after',
      `<blockquote><p>${Q}</p></blockquote><p>/ <a href="${U}">Calm - Sea Log</a></p>`,
      { title: 'Calm', site: 'Sea Log', url: U, how: 'next-line' },
    ],
    [
      'a dash and a link',
      `<blockquote><p>${Q} - <a href="${U}">Calm</a></p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a Japanese full stop, a dash and a link',
      `<blockquote><p>海は静かだった。― <a href="${U}">なぎ｜海の記録</a></p></blockquote>`,
      { title: 'なぎ', site: '海の記録', url: U, how: 'attribution' },
      '海は静かだった。',
    ],
    [
      'a caption with a person and an address',
      `<figure><blockquote><p>${Q}</p></blockquote><figcaption>Ann Lee（<a href="${U}">${U}</a>）</figcaption></figure>`,
      { author: 'Ann Lee', url: U, how: 'caption' },
    ],
    [
      'a caption with an address that is no link',
      `<figure><blockquote><p>${Q}</p></blockquote><figcaption>Ann Lee（${U}）</figcaption></figure>`,
      { author: 'Ann Lee', url: U, how: 'caption' },
    ],
    [
      'an empty caption',
      `<figure><blockquote><p>${Q}</p></blockquote><figcaption></figcaption></figure>`,
      {},
    ],
    [
      'a linked address in a cite element',
      `<blockquote class="wp-block-quote"><p>${Q}</p><cite><a href="${U}">${U}</a></cite></blockquote>`,
      { url: U, how: 'attribution' },
    ],
    [
      'a person in a cite element',
      `<figure><blockquote><p>${Q}</p><cite>Ann Lee</cite></blockquote></figure>`,
      { author: 'Ann Lee', how: 'attribution' },
    ],
    [
      'a label behind a line break',
      `<blockquote><p>${Q}<br>引用元：<a href="${U}">Calm</a></p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a label in its own paragraph',
      `<blockquote><p>${Q}</p><p>Source: <a href="${U}">Calm</a></p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a label without a colon',
      `<blockquote><p>${Q}</p><p>via <a href="${U}">Calm</a></p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'words that say it is quoted',
      `<blockquote><p>${Q}</p><p><a href="${U}">Calm</a>より引用</p></blockquote>`,
      { title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a label in the paragraph after',
      `<blockquote><p>${Q}</p></blockquote><p>出典：<a href="${U}">Calm</a></p>`,
      { title: 'Calm', url: U, how: 'next-line' },
    ],
    [
      'a person in the paragraph after',
      `<blockquote cite="${U}">${Q}</blockquote><p class="cite">— <a href="${U}">Ann Lee</a>, on ships</p>`,
      { author: 'Ann Lee', url: U, how: 'cite' },
    ],
    [
      'a footer',
      `<blockquote><p>${Q}</p><footer><strong>Ann Lee</strong><cite><a href="${U}">Calm</a></cite></footer></blockquote>`,
      { author: 'Ann Lee', title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a person between dashes',
      `<blockquote><p>${Q}</p><p>-- Ann Lee -- <a href="${U}">Calm</a></p></blockquote>`,
      { author: 'Ann Lee', title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'a person between dashes in the same line',
      `<blockquote><p>${Q}\n-- Ann Lee -- <a href="${U}">Calm</a></p></blockquote>`,
      { author: 'Ann Lee', title: 'Calm', url: U, how: 'attribution' },
    ],
    [
      'dashes and an address',
      `<blockquote><p>${Q}<br>-- ${U}</p></blockquote>`,
      { url: U, how: 'attribution' },
    ],
    [
      'an address alone',
      `<blockquote><p>${Q}</p><p><a href="${U}">${U}</a></p></blockquote>`,
      { url: U, how: 'attribution' },
    ],
    [
      'a caption with a person and a title',
      `<figure><blockquote>${Q}</blockquote><figcaption>— Ann Lee, <cite>Calm</cite></figcaption></figure>`,
      { author: 'Ann Lee', title: 'Calm', how: 'caption' },
    ],
    [
      'a q in a figure',
      `<figure><q>${Q}</q><figcaption><cite><a href="${U}">Calm – Sea Log</a></cite></figcaption></figure>`,
      { title: 'Calm', site: 'Sea Log', url: U, how: 'caption' },
    ],
    [
      'a person and a title in a cite element',
      `<blockquote class="templatequote"><p>${Q}</p><div class="templatequotecite">— <cite>Ann Lee, Calm</cite></div></blockquote>`,
      { author: 'Ann Lee', title: 'Calm', how: 'attribution' },
    ],
    [
      'the same behind the quotation',
      `<blockquote><p>${Q}</p></blockquote><div>— <cite>Ann Lee, Calm</cite></div>`,
      { author: 'Ann Lee', title: 'Calm', how: 'next-line' },
    ],
    [
      'two addresses: cite first',
      `<blockquote cite="https://a.example/"><p>${Q} - <a href="${U}">Calm</a></p></blockquote>`,
      { title: 'Calm', url: 'https://a.example/', otherUrl: U, how: 'cite' },
    ],
    ['no source', `<blockquote><p>${Q}</p></blockquote>`, {}],
    [
      'a link in the words',
      `<blockquote><p>The <a href="${U}">sea</a> was calm that day, and nobody spoke.</p></blockquote>`,
      {},
    ],
    [
      'prose in the paragraph after',
      `<blockquote><p>${Q}</p></blockquote><p>So says <a href="${U}">Calm</a>.</p>`,
      {},
    ],
  ] as const)('%s', (_name, html, expected, text: string = Q) => {
    const { blocks, quotes } = detect(html);
    expect(quotes).toEqual([
      { ...NOTHING, ...expected, text, kind: 'block', reported: false, stretches: expect.any(Array) },
    ]);
    const shown = quotes[0]!.stretches.map(({ block, start, end }) =>
      blocks.find(({ id }) => id === block)!.text.slice(start, end),
    );
    expect(shown.join('\n')).toBe(text);
  });

  it('joins paragraphs and keeps a quotation in a quotation', () => {
    const { quotes } = detect(
      '<blockquote><p>One.</p><blockquote><p>Two.</p></blockquote><p>Three.</p></blockquote>',
    );
    expect(quotes.map(({ text }) => text)).toEqual(['One.\nTwo.\nThree.']);
  });

  it('takes a list of dashes for part of the words', () => {
    const { quotes } = detect('<blockquote><p>- one<br>- two<br>- three</p></blockquote>');
    expect(quotes).toMatchObject([{ text: '- one\n- two\n- three', author: null }]);
  });
});

describe('what is no quotation', () => {
  it.each([
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>Hi</p>— A (@a) <a href="https://t.example/">May</a></blockquote>',
    ],
    [
      'an embed that has a cite',
      `<blockquote class="fb-xfbml-parse-ignore" cite="${U}">Hi there</blockquote>`,
    ],
    ['only a link', `<blockquote><p><a href="${U}">Calm</a></p></blockquote>`],
    [
      'only an attribution',
      `<blockquote><p></p><footer>— <cite>Ann Lee</cite></footer></blockquote><p>x</p>`,
    ],
    ['a call-out', '<blockquote><p>[!NOTE]<br>Take care.</p></blockquote>'],
    ['code', '<blockquote><pre>npm install</pre></blockquote>'],
    ['a table', '<blockquote><table><tr><td>1</td></tr></table></blockquote>'],
    ['mail', '<blockquote type="cite"><p>Hello.</p></blockquote>'],
    [
      'the article’s own words',
      '<p>We saw: nobody spoke at all. So we left.</p><blockquote>“Nobody spoke at all.”</blockquote>',
    ],
    ['a q without a source', '<p>They said <q>no</q>.</p>'],
    ['a cite of a book', '<p>As in <cite>Calm</cite>.</p>'],
  ])('%s', (_name, html) => {
    expect(detect(html).quotes).toEqual([]);
  });
});

describe('inline quotations', () => {
  it('finds a q that names its source', () => {
    const { blocks, quotes } = detect(`<p>They said <q cite="${U}">no</q>.</p>`);
    expect(quotes).toEqual([
      {
        ...NOTHING,
        text: 'no',
        kind: 'inline',
        reported: false,
        url: U,
        how: 'cite',
        stretches: [{ block: blocks[0]!.id, start: 10, end: 12 }],
      },
    ]);
  });
});
