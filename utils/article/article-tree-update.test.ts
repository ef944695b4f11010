// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from './article.ts';
import { ArticleTree } from './article-tree.ts';

function tree(html: string): ArticleTree {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  return new ArticleTree(root, { lang: 'en' });
}

/** Blocks with ids replaced by their order of appearance: equal for two readings of the same page. */
function normal(blocks: readonly Block[]): unknown[] {
  const containers = new Map<number, number>();
  return blocks.map(({ id: _id, within, ...block }) => ({
    ...block,
    within: within?.map((container) => {
      if (!containers.has(container.id)) containers.set(container.id, containers.size);
      return { ...container, id: containers.get(container.id) };
    }),
  }));
}

const texts = (blocks: readonly { block: Block }[]) => blocks.map(({ block }) => block.text);

describe('update', () => {
  it('keeps the blocks that did not change', () => {
    const read = tree('<p>a</p><p>b</p><div>c<p>d</p>e</div>');
    const before = [...read.blocks()];
    const text = read.root.querySelectorAll('p')[1]!.firstChild as Text;
    text.data = 'B';
    expect(read.update([text])).toEqual({ added: [read.blocks()[1]], removed: [before[1]] });
    expect(texts(read.blocks())).toEqual(['a', 'B', 'c', 'd', 'e']);
    expect(read.blocks().filter((block) => before.includes(block))).toHaveLength(4);
    expect(read.blocks()[1]!.id).not.toBe(before[1]!.id);
  });

  it('says nothing of a change that changes no block', () => {
    const read = tree('<p>a <b>b</b></p>');
    const before = read.blocks()[0];
    read.root.querySelector('p')!.append(document.createComment('x'), document.createElement('script'));
    expect(read.update([read.root.querySelector('p')!])).toEqual({ added: [], removed: [] });
    expect(read.blocks()).toEqual([before]);
  });

  it('reads what was added and forgets what was removed', () => {
    const read = tree('<section><p>a</p><p>b</p></section>');
    const section = read.root.firstElementChild!;
    section.firstElementChild!.remove();
    section.append(document.createRange().createContextualFragment('<p>c</p>d'));
    const change = read.update([section]);
    expect(texts(change.added)).toEqual(['c', 'd']);
    expect(texts(change.removed)).toEqual(['a']);
  });

  it.each([
    ['hidden', '<p>a</p><p id="x">b</p>', 'hidden', '', ['a']],
    ['hidden inside', '<p>a<b id="x">b</b></p>', 'style', 'display: none', ['a']],
    ['hidden inline round a block', '<b id="x"><p>a</p></b>c', 'hidden', '', ['c']],
    ['still shown', '<p id="x">a</p>', 'class', 'y', ['a']],
  ])('an element’s attribute: %s', (_name, html, attribute, value, expected) => {
    const read = tree(html);
    const element = read.root.querySelector('#x')!;
    const before = texts(read.blocks());
    element.setAttribute(attribute, value);
    read.update([], [element]);
    expect(texts(read.blocks())).toEqual(expected);
    element.removeAttribute(attribute);
    read.update([], [element]);
    expect(texts(read.blocks())).toEqual(before);
  });

  it('hands a changed language down', () => {
    const read = tree('<div><ul><li>a</li></ul></div>');
    const div = read.root.firstElementChild!;
    div.setAttribute('lang', 'ja');
    read.update([], [div]);
    expect(read.blocks()[0]!.block.lang).toBe('ja');
  });

  it('follows an element that was moved', () => {
    const read = tree('<div><p>a</p></div><ul><li></li></ul>');
    const p = read.root.querySelector('p')!;
    const [from, to] = [p.parentElement!, read.root.querySelector('li')!];
    to.append(p);
    read.update([to, from]);
    expect(read.blocks().map(({ block }) => `${block.kind} ${block.text}`)).toEqual(['item a']);
    p.firstChild!.nodeValue = 'b';
    read.update([p.firstChild!]);
    expect(texts(read.blocks())).toEqual(['b']);
  });

  it('leaves the rest for later when there is no time, and loses nothing', () => {
    const read = tree('<p>a</p><p>b</p><p>c</p>');
    for (const p of read.root.children) {
      p.textContent += '!';
      read.touch(p);
    }
    expect(texts(read.settle(() => true).added)).toEqual(['a!']);
    expect(read.isStale).toBe(true);
    expect(texts(read.settle().added)).toEqual(['b!', 'c!']);
    expect(read.isStale).toBe(false);
    expect(texts(read.blocks())).toEqual(['a!', 'b!', 'c!']);
  });

  it('ignores what is outside', () => {
    const read = tree('<p>a</p>');
    expect(read.update([document.body, document.createElement('p')], [document.body])).toEqual({
      added: [],
      removed: [],
    });
  });
});

/** A small generator of numbers from a seed (Marsaglia's xorshift, 32 bits): the same test every time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const NAMES = 'p div span b a ul li blockquote pre h2 ruby rt br q table nav code section em'.split(' ');
const ATTRIBUTES = [
  ['hidden', ''],
  ['lang', 'ja'],
  ['lang', 'en'],
  ['class', 'x'],
  ['style', 'display:none'],
  ['contenteditable', ''],
  ['role', 'navigation'],
  ['href', 'https://a.example/'],
  ['cite', 'https://b.example/'],
  ['title', 'T'],
] as const;

describe.each(Array.from({ length: 40 }, (_, i) => i + 1))('random changes, seed %i', (seed) => {
  it('gives what a fresh reading gives, and accounts for every block', () => {
    const random = randomFrom(seed * 2654435761);
    const root = document.createElement('article');
    const nodes = () => Array.from(root.querySelectorAll('*')).concat(root);
    const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
    const make = (): Node => {
      if (random(2) === 0)
        return document.createTextNode(pick(['a', ' b ', '\n', 'c  d', '', 'é ', 'e f', ' ']));
      const element = document.createElement(pick(NAMES));
      for (let i = random(3); i > 0; i -= 1) element.append(make());
      return element;
    };
    for (let i = 0; i < 10; i += 1) root.append(make());
    const read = new ArticleTree(root, { lang: 'en' });
    const known = new Set(read.blocks());
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    for (let round = 0; round < 15; round += 1) {
      for (let i = random(5); i >= 0; i -= 1) change(root, nodes, pick, random, make);
      for (const record of observer.takeRecords()) read.touch(record.target, record.type === 'attributes');
      // Now and then only a part is read, as when time is short.
      const changes = [read.settle(() => random(3) === 0), ...(random(2) ? [read.settle()] : [])];
      for (const { added, removed } of changes) {
        for (const block of removed) expect(known.delete(block)).toBe(true);
        for (const block of added) known.add(block);
      }
      if (read.isStale) continue;
      expect(normal(read.blocks().map((live) => live.block))).toEqual(
        normal(new ArticleTree(root, { lang: 'en' }).blocks().map((live) => live.block)),
      );
      expect(new Set(read.blocks())).toEqual(known);
      for (const live of read.blocks()) {
        expect(read.locate(live.nodes[0]!, live.nodeStarts[0]!)?.block).toBe(live);
      }
    }
    observer.disconnect();
    // What is left out keeps a block's text from being asked for in one piece: it must not make a difference.
    const whole = new ArticleTree(root, { lang: 'en' }).blocks().map((live) => live.block);
    for (const element of nodes()) element.append(script());
    const parts = new ArticleTree(root, { lang: 'en' }).blocks().map((live) => live.block);
    expect(normal(parts)).toEqual(normal(whole));
  });
});

function script(): Element {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.textContent = 'x';
  return element;
}

function change(
  root: Element,
  nodes: () => Element[],
  pick: <T>(items: readonly T[]) => T,
  random: (below: number) => number,
  make: () => Node,
): void {
  const element = pick(nodes());
  switch (random(6)) {
    case 0:
      element.append(make());
      break;
    case 1:
      element.prepend(make());
      break;
    case 2:
      if (element !== root) element.remove();
      break;
    case 3: {
      const target = pick(nodes());
      if (element !== root && !element.contains(target)) target.append(element);
      break;
    }
    case 4: {
      const [name, value] = pick(ATTRIBUTES);
      if (element === root) break;
      if (element.hasAttribute(name)) element.removeAttribute(name);
      else element.setAttribute(name, value);
      break;
    }
    default:
      if (element.firstChild?.nodeType === 3) element.firstChild.nodeValue = pick(['x', '', ' y', 'z  ']);
  }
}
