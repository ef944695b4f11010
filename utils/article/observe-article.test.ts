// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleTree, type TreeChange } from './article-tree.ts';
import { observeArticle, type Schedule } from './observe-article.ts';

/** Waits until the observer has been told of what happened so far. */
const reported = () => new Promise((resolve) => setTimeout(resolve, 0));

function watched(html: string, options: { budget?: number } = {}) {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  const tree = new ArticleTree(root);
  const end = new AbortController();
  const changes: TreeChange[] = [];
  const calls: { call: () => void; wait: number }[] = [];
  const clock = { ms: 0, step: 0 };
  const schedule: Schedule = (call, wait) => {
    const entry = { call, wait };
    calls.push(entry);
    return () => calls.splice(calls.indexOf(entry), 1);
  };
  observeArticle(tree, {
    signal: end.signal,
    onChange: (change) => changes.push(change),
    schedule,
    now: () => {
      clock.ms += clock.step;
      return clock.ms;
    },
    ...options,
  });
  const run = () => {
    const next = calls.shift();
    clock.ms += next?.wait ?? 0;
    next?.call();
    return next?.wait;
  };
  return { root, tree, end, changes, calls, clock, run };
}

describe('observeArticle', () => {
  it('tells of what changed, once, when there is time', async () => {
    const { root, changes, calls, run } = watched('<p>a</p><p>b</p>');
    root.firstElementChild!.firstChild!.nodeValue = 'A';
    root.append(document.createElement('p'));
    root.lastElementChild!.textContent = 'c';
    await reported();
    expect(changes).toEqual([]);
    expect(calls).toHaveLength(1);
    run();
    expect(
      changes.map(({ added, removed }) => [added.map((b) => b.block.text).sort(), removed.length]),
    ).toEqual([[['A', 'c'], 1]]);
    expect(calls).toHaveLength(0);
  });

  it('says nothing when no block changed', async () => {
    const { root, changes, run } = watched('<p>a</p>');
    root.firstElementChild!.className = 'x';
    await reported();
    run();
    expect(changes).toEqual([]);
  });

  it('stops at its budget and goes on later, losing nothing', async () => {
    const { root, tree, clock, calls, run } = watched('<p>a</p><p>b</p><p>c</p>', { budget: 10 });
    clock.step = 6;
    for (const p of root.children) p.textContent += '!';
    await reported();
    let slices = 0;
    while (calls.length > 0) {
      run();
      slices += 1;
    }
    expect(slices).toBeGreaterThan(1);
    expect(tree.blocks().map(({ block }) => block.text)).toEqual(['a!', 'b!', 'c!']);
  });

  it('leaves a page that keeps changing alone for longer and longer, and a quiet one not', async () => {
    const { root, clock, run } = watched('<p>a</p>');
    const waits: (number | undefined)[] = [];
    for (let i = 0; i < 10; i += 1) {
      root.firstElementChild!.textContent = `${i}`;
      await reported();
      waits.push(run());
    }
    expect(waits[0]).toBe(0);
    expect(waits.slice(2)).toEqual(waits.slice(2).toSorted((a, b) => a! - b!));
    expect(Math.max(...waits.map((wait) => wait ?? 0))).toBe(2000);
    clock.ms += 60_000;
    root.firstElementChild!.textContent = 'z';
    await reported();
    expect(run()).toBe(0);
  });

  it('ends with the signal', async () => {
    const { root, end, calls, changes } = watched('<p>a</p>');
    root.firstElementChild!.textContent = 'b';
    await reported();
    end.abort();
    expect(calls).toHaveLength(0);
    root.firstElementChild!.textContent = 'c';
    await reported();
    expect(calls).toHaveLength(0);
    expect(changes).toEqual([]);
  });
});
