// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleTree } from './article-tree.ts';
import type { LiveBlock } from './live-block.ts';

function page(html: string, lang: string | null = 'en'): ArticleTree {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return new ArticleTree(root, { lang });
}

const kindsAndTexts = (tree: ArticleTree) => tree.blocks().map(({ block }) => `${block.kind}: ${block.text}`);

/** What a range over the live nodes shows, read piece by piece so that nothing skipped is counted. */
function shown(live: LiveBlock, start: number, end: number): string {
  let text = '';
  for (let i = 0; i < live.nodes.length; i += 1) {
    const from = live.textStarts[i]!;
    const to = live.textStarts[i + 1] ?? live.block.text.length;
    for (let at = Math.max(start, from); at < Math.min(end, to); at += 1) {
      if (live.breaks.includes(at)) continue;
      text += live.nodes[i]!.data[live.nodeStarts[i]! + at - from];
    }
  }
  return text;
}

describe('blocks and their text', () => {
  it.each([
    ['a paragraph', '<p>One two.</p>', ['paragraph: One two.']],
    ['white space collapses', '<p>\n  One\n\t two  three \n</p>', ['paragraph: One two three']],
    ['white space over elements', '<p>One <b> two </b> three</p>', ['paragraph: One two three']],
    ['a space that is an element’s own', '<p>One<b> </b>two</p>', ['paragraph: One two']],
    ['line breaks', '<p>One <br> two<br>three</p>', ['paragraph: One\ntwo\nthree']],
    ['line breaks at the ends', '<p><br>One<br><br></p>', ['paragraph: One']],
    [
      'no-break space and soft hyphen',
      '<p>a\u00a0\u00a0b\u00ad c</p>',
      ['paragraph: a\u00a0\u00a0b\u00ad c'],
    ],
    ['a paragraph of nothing', '<p>\u00a0</p><p> <br> </p>', []],
    ['a word over elements', '<p>Ku<b>ber</b><a href="/k">netes</a></p>', ['paragraph: Kubernetes']],
    ['a comment in a word', '<p>Kuber<!-- - -->netes</p>', ['paragraph: Kubernetes']],
    ['a wbr in a word', '<p>Kuber<wbr>netes</p>', ['paragraph: Kubernetes']],
    [
      'ruby',
      '<p>この<ruby>割注<rp>(</rp><rt>わりちゅう</rt><rp>)</rp></ruby>は</p>',
      ['paragraph: この割注は'],
    ],
    [
      'headings',
      '<h2>A</h2><h6>B</h6><div role="heading">C</div>',
      ['heading: A', 'heading: B', 'heading: C'],
    ],
    ['text beside blocks', 'a<p>b</p>c<div>d</div>', ['text: a', 'paragraph: b', 'text: c', 'text: d']],
    ['a loose list', '<ul><li><p>a</p><p>b</p></li></ul>', ['item: a', 'item: b']],
    ['definitions', '<dl><dt>T</dt><dd>D<p>E</p></dd></dl>', ['dt: T', 'dd: D', 'dd: E']],
    [
      'cells',
      '<table><caption>C</caption><tr><th>H</th><td>D</td></tr></table>',
      ['caption: C', 'cell: H', 'cell: D'],
    ],
    ['a figure', '<figure><img alt="no"><figcaption>C</figcaption></figure>', ['caption: C']],
    ['a bare quotation', '<blockquote>Q<p>R</p></blockquote>', ['quotation: Q', 'paragraph: R']],
    ['code', '<pre><code>a\n  b</code></pre>', ['code: a\n  b']],
    ['a link round blocks', '<a href="/x"><div>a</div><div>b</div></a>', ['text: a', 'text: b']],
    ['closed details', '<details><summary>S</summary><p>D</p></details>', ['text: S', 'paragraph: D']],
    ['until found', '<p hidden="until-found">a</p>', ['paragraph: a']],
    ['an unknown element', '<p>a<x-y>b</x-y>c</p>', ['paragraph: abc']],
    ['a drop cap', '<p><span class="cap">T</span>he</p>', ['paragraph: The']],
    [
      'what is no text',
      '<p>a<script>1</script><style>2</style><template>3</template><noscript>4</noscript>' +
        '<svg><text>5</text></svg><textarea>6</textarea><select><option>7</option></select><button>8</button>' +
        '<math><mi>9</mi></math><video>10</video><iframe>11</iframe>b</p>',
      ['paragraph: ab'],
    ],
    [
      'what is hidden',
      '<p>a<b hidden>1</b><i style="display:none">2</i><i style="color:red; VISIBILITY : hidden">3</i>b</p>' +
        '<div hidden><p>4</p></div>',
      ['paragraph: ab'],
    ],
    [
      'a form whose controls shadow it',
      '<form><input name="firstChild"><input name="localName">' +
        '<input name="nextSibling"><input name="nodeType"><input name="hasAttributes"><p>a</p></form><p>b</p>',
      ['paragraph: a', 'paragraph: b'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(kindsAndTexts(page(html))).toEqual(expected);
  });

  it('counts the depth of lists', () => {
    const tree = page('<ul><li>a<ol><li>b</li></ol>c</li></ul><dl><dd>d</dd></dl>');
    expect(tree.blocks().map(({ block }) => [block.text, block.depth])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
      ['d', 1],
    ]);
  });

  it('gives the level of headings', () => {
    const tree = page('<h3>a</h3><p role="heading" aria-level="4">b</p>');
    expect(tree.blocks().map(({ block }) => block.level)).toEqual([3, 4]);
  });

  it('gives the language where it is not the article’s', () => {
    const tree = page('<p>a</p><div lang="ja"><p>b</p><p lang="EN">c</p></div>');
    expect(tree.blocks().map(({ block }) => block.lang)).toEqual([undefined, 'ja', undefined]);
  });

  it('reads nothing deeper than any page goes, and does not fail', () => {
    const root = document.createElement('div');
    let inner: Node = document.createTextNode('deep');
    for (let i = 0; i < 1500; i += 1) {
      const outer = document.createElement(i % 2 ? 'span' : 'div');
      outer.append(inner);
      inner = outer;
    }
    root.append(inner);
    root.append('shallow');
    expect(kindsAndTexts(new ArticleTree(root))).toEqual(['text: shallow']);
  });
});

describe('spans', () => {
  it.each([
    [
      'link',
      '<p>a <a href="/x">b</a></p>',
      [{ kind: 'link', start: 2, end: 3, href: `${document.baseURI}x` }],
    ],
    ['a name is no link', '<p><a name="x">b</a></p>', []],
    [
      'a script is no address',
      '<p><a href="javascript:void 0">b</a></p>',
      [{ kind: 'link', start: 0, end: 1 }],
    ],
    [
      'abbr',
      '<p><abbr title="World Health">WHO</abbr></p>',
      [{ kind: 'abbr', start: 0, end: 3, title: 'World Health' }],
    ],
    ['dfn', '<p><dfn>T</dfn> is</p>', [{ kind: 'dfn', start: 0, end: 1 }]],
    [
      'q',
      '<p><q cite="https://a.example/">T</q></p>',
      [{ kind: 'q', start: 0, end: 1, href: 'https://a.example/' }],
    ],
    ['code', '<p>a <kbd>b</kbd></p>', [{ kind: 'code', start: 2, end: 3 }]],
    [
      'ruby',
      '<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby></p>',
      [{ kind: 'ruby', start: 0, end: 2, title: 'かんじ' }],
    ],
    ['without the space round it', '<p>a<em> b </em>c</p>', [{ kind: 'emphasis', start: 2, end: 3 }]],
    ['empty ones are none', '<p>a<em> </em><b></b>b</p>', []],
    ['nor are those behind the last text', '<p>a <a href="/x"> </a></p>', []],
    [
      'outer before inner',
      '<p><cite><a href="https://a.example/">T</a></cite></p>',
      [
        { kind: 'cite', start: 0, end: 1 },
        { kind: 'link', start: 0, end: 1, href: 'https://a.example/' },
      ],
    ],
    ['behind a leading break', '<p><br>a <em>b</em></p>', [{ kind: 'emphasis', start: 2, end: 3 }]],
    ['editable text', '<p>a <span contenteditable>b</span></p>', [{ kind: 'excluded', start: 2, end: 3 }]],
  ])('%s', (_name, html, expected) => {
    expect(page(html).blocks()[0]?.block.spans).toEqual(expected);
  });

  it('go on in the blocks inside an inline element', () => {
    const tree = page('<div><em>a<p>b</p>c</em></div>');
    expect(tree.blocks().map(({ block }) => block.spans)).toEqual(
      ['a', 'b', 'c'].map(() => [{ kind: 'emphasis', start: 0, end: 1 }]),
    );
  });
});

describe('containers and exclusion', () => {
  it.each([
    ['nav', '<nav>a</nav>', true],
    ['role navigation', '<div role="navigation"><p>a</p></div>', true],
    ['pre', '<pre>a</pre>', true],
    ['editable', '<div contenteditable="plaintext-only"><p>a</p></div>', true],
    ['not editable in editable', '<div contenteditable><p contenteditable="false">a</p></div>', undefined],
    ['not editable in nav', '<nav><p contenteditable="false">a</p></nav>', true],
    ['a paragraph', '<p>a</p>', undefined],
  ])('excluded: %s', (_name, html, expected) => {
    expect(page(html).blocks()[0]?.block.excluded).toBe(expected);
  });

  it('tells a quotation’s source and the blocks that share it', () => {
    const tree = page(
      '<figure><blockquote class="x y" title="T" cite="https://a.example/"><p>a</p><p>b</p></blockquote>' +
        '<figcaption>c</figcaption></figure><aside>d</aside>',
    );
    const [a, b, c, d] = tree.blocks().map(({ block }) => block.within);
    expect(a).toEqual([
      { kind: 'figure', id: expect.any(Number) },
      {
        kind: 'quotation',
        id: expect.any(Number),
        cite: 'https://a.example/',
        title: 'T',
        classes: ['x', 'y'],
      },
    ]);
    expect(b).toEqual(a);
    expect(c).toEqual([a?.[0]]);
    expect(d?.[0]?.kind).toBe('note');
    expect(new Set([a?.[0]?.id, a?.[1]?.id, d?.[0]?.id]).size).toBe(3);
  });

  it('leaves out what is to be skipped', () => {
    const root = document.createElement('div');
    const host = document.createElement('x-card');
    host.textContent = 'ours';
    root.append('theirs', host);
    expect(kindsAndTexts(new ArticleTree(root, { skip: [host] }))).toEqual(['text: theirs']);
  });

  it('asks the caller what is hidden', () => {
    const root = document.createElement('div');
    root.append(document.createRange().createContextualFragment('<p>a<i class="h">b</i></p>'));
    const tree = new ArticleTree(root, { isHidden: (element) => element.className === 'h' });
    expect(kindsAndTexts(tree)).toEqual(['paragraph: a']);
  });
});

describe('offsets and nodes', () => {
  const fixture =
    '<h1> A \n heading </h1><p>One <a href="/x">two<br> three</a>  four\n\n five\u00a0six so\u00adft.</p>' +
    '<ul><li>Item <b>bold</b><p>para</p> tail </li></ul><pre>  code\n\tkept </pre>' +
    '<p>この<ruby>割注<rp>(</rp><rt>わりちゅう</rt><rp>)</rp></ruby>は<ruby>本<rt>ほん</rt>文<rt>ぶん</rt></ruby>の<i hidden>x</i>中</p>' +
    '<p><br><br>Late <em> start </em> <br> <br> and end <br></p>';

  it('finds every character again from its node', () => {
    const tree = page(fixture);
    let seen = 0;
    for (const live of tree.blocks()) {
      for (let at = 0; at < live.block.text.length; at += 1) {
        if (live.breaks.includes(at)) continue;
        const range = tree.range(live, at, at + 1);
        const data = (range.startContainer as Text).data;
        expect(range.startContainer).toBe(range.endContainer);
        expect(range.endOffset).toBe(range.startOffset + 1);
        expect(data[range.startOffset]?.replace(/[\n\t]/, live.block.kind === 'code' ? '$&' : ' ')).toBe(
          live.block.text[at],
        );
        expect(tree.locate(range.startContainer, range.startOffset)).toEqual({ block: live, offset: at });
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(90);
  });

  it('gives ranges whose ends are in the block’s own text', () => {
    const tree = page(fixture);
    for (const live of tree.blocks()) {
      const { text } = live.block;
      for (let start = 0; start < text.length; start += 1) {
        for (let end = start + 1; end <= text.length; end += 1) {
          const range = tree.range(live, start, end);
          expect(live.nodes).toContain(range.startContainer);
          expect(live.nodes).toContain(range.endContainer);
          const real = document.createRange();
          real.setStart(range.startContainer, range.startOffset);
          real.setEnd(range.endContainer, range.endOffset);
          const words = shown(live, start, end);
          if (words.trim() === '') continue;
          if (range.startContainer === range.endContainer) expect(real.toString()).toContain(words.trim()[0]);
          expect(real.toString().startsWith(words[0]!)).toBe(true);
          expect(real.toString().endsWith(words.at(-1)!)).toBe(true);
        }
      }
    }
  });

  it.each([
    ['a reading', 'rt'],
    ['hidden text', '[hidden]'],
  ])('knows no place in %s', (_name, selector) => {
    const tree = page(fixture);
    const text = tree.root.querySelector(selector)!.firstChild!;
    expect(tree.locate(text, 0)).toBeNull();
  });

  it('takes white space that is not shown for the nearest text', () => {
    const tree = page('<p>  a   b  </p>');
    const text = tree.root.querySelector('p')!.firstChild!;
    const at = [0, 2, 3, 4, 5, 6, 7, 8].map((offset) => tree.locate(text, offset)?.offset);
    expect(at).toEqual([0, 0, 1, 2, 2, 2, 3, 3]);
  });

  it('takes an element and the number of a child', () => {
    const tree = page('<p>a<b>c</b>d</p>');
    const p = tree.root.querySelector('p')!;
    expect(tree.locate(p, 2)).toEqual({ block: tree.blocks()[0], offset: 2 });
    expect(tree.locate(p, 1)).toBeNull();
    expect(tree.locate(document.head, 0)).toBeNull();
  });
});
