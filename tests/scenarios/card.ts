import { beforeAll, describe, expect, test } from 'vitest';
import { cardIsAt, cardText, hover, untilNoCard } from '../harness/card-text.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const GLOSSARY = [
  entry({
    term: 'SRE',
    aliases: ['Site Reliability Engineering'],
    definition: 'Running services as a software problem. Its enemy is toil.',
    sources: [{ title: 'The night watch', url: 'https://watch.example/sre' }],
  }),
  entry({
    term: 'toil',
    definition: `Work by hand that grows with the service. ${'It is always there in the morning. '.repeat(30)}`,
  }),
  entry({ term: 'error budget', definition: 'How much may fail before changes stop.' }),
  entry({ term: 'サーバ', definition: '頼まれた仕事に答えるコンピューター。', lang: 'ja' }),
  entry({ term: 'コンテナ', definition: '箱に入れたアプリケーション。', lang: 'ja' }),
  entry({ term: 'コンテナイメージ', definition: '箱の型。', lang: 'ja' }),
  entry({ term: '手順', reading: 'てじゅん', definition: '決まった順序のやり方。', lang: 'ja' }),
  entry({ term: '人', definition: 'ここに出てはならない。', lang: 'ja' }),
];

export default function card(stage: Stage): void {
  let tab: Tab;

  beforeAll(async () => {
    await seedGlossary(stage.session, GLOSSARY);
    tab = await stage.session.open(`${stage.server.origin}/bilingual.html`);
  });

  describe('hovering', () => {
    test.each([
      ['「SRE」', 1, 'Running services'],
      ['SREの仕事', 0, 'Running services'],
      ['ＳＲＥ', 0, 'Running services'],
      ['SREs', 0, 'Running services'],
      ['SREing', 0, 'Running services'],
      ['SRE(ing)', 4, 'Running services'],
      ["SRE's", 0, 'Running services'],
      ['サーバー', 0, '頼まれた仕事'],
      ['コンテナは', 0, '箱に入れた'],
      ['コンテナイメージ', 0, '箱の型'],
      ['手順', 0, '決まった順序'],
      ['budget', 0, 'How much may fail'],
    ])('%s shows its entry', async (words, within, says) => {
      const point = await wordPoint(tab, within > 0 ? words.slice(within) : words);
      expect(await hover(tab, point, says)).toContain(says);
    });

    test.each([
      ['SREcon', 0],
      ['PRESRE', 3],
      ['SRE_TEAM', 0],
      ['人間', 0],
      ['SRE の一覧', 0],
      ['SRE を編集', 0],
    ])('%s shows nothing', async (words, at) => {
      await tab.move({ x: 2, y: 2 });
      await untilNoCard(tab);
      const point = await wordPoint(tab, words.slice(at));
      await tab.move(point);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await cardText(tab)).toBe('');
    });
  });

  test('the card says term, aliases, definition, sources and glossary', async () => {
    const text = await hover(tab, await wordPoint(tab, 'SREの仕事'), 'Running services');
    for (const part of ['SRE', 'Site Reliability Engineering', 'The night watch'])
      expect(text).toContain(part);
    const link = await tab.inCard(() => document.querySelector('.sense-foot a')?.getAttribute('href'));
    expect(link).toBe('https://watch.example/sre');
  });

  test('a quotation says where it is from', async () => {
    const text = await hover(tab, await wordPoint(tab, '静かな夜は'), '静かな夜のつくりかた');
    expect(text).toContain('控えの間');
  });

  test('stays while the pointer is on it and leaves with Esc and on leaving', async () => {
    const point = await wordPoint(tab, 'SREの仕事');
    await hover(tab, point, 'Running services');
    const inside = { x: point.x - 30, y: point.y + 60 };
    await tab.move(inside);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardText(tab)).toContain('Running services');
    expect(await cardIsAt(tab, inside)).toBe(true);
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(await cardIsAt(tab, inside)).toBe(false);

    await hover(tab, point, 'Running services');
    await tab.move({ x: 5, y: 5 });
    await untilNoCard(tab);
  });

  test('leaves when its words are scrolled away', async () => {
    await hover(tab, await wordPoint(tab, 'SREの仕事'), 'Running services');
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.evaluate(() => document.body.style.setProperty('padding-bottom', '3000px'));
    await tab.wheel(2500);
    await untilNoCard(tab);
    await tab.evaluate(() => document.body.style.removeProperty('padding-bottom'));
  });

  test('a term inside a definition can be followed, and back', async () => {
    await hover(tab, await wordPoint(tab, 'SREの仕事'), 'Running services');
    await tab.inCard(() => (document.querySelector('.inner-term') as HTMLElement).click());
    await until(async () => (await cardText(tab)).includes('Work by hand'));
    await tab.inCard(() => (document.querySelector('.bar .icon-button') as HTMLElement).click());
    await until(async () => (await cardText(tab)).includes('Running services'));
  });

  test('a click in it does not keep it for ever', async () => {
    const point = await wordPoint(tab, 'SRE」');
    await hover(tab, point, 'Running services');
    await tab.click({ x: point.x + 40, y: point.y + 75 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(tab)).toContain('Running services');
    await tab.move({ x: 5, y: 5 });
    await untilNoCard(tab);
  });

  test('grows with what it shows and stays inside the window', async () => {
    await tab.evaluate(() => document.body.style.setProperty('padding-top', '520px'));
    const point = await wordPoint(tab, '「SRE」');
    await hover(tab, { x: point.x + 16, y: point.y }, 'Running services');
    await tab.inCard(() => (document.querySelector('.inner-term') as HTMLElement).click());
    await until(async () => (await cardText(tab)).includes('Work by hand'));
    const inside = await tab.evaluate(() => {
      const hits: boolean[] = [];
      for (let y = 0; y < innerHeight; y += 4) {
        hits.push(document.elementFromPoint(300, y)?.parentElement === document.documentElement);
      }
      return { any: hits.includes(true), last: hits.at(-1) };
    });
    expect(inside).toEqual({ any: true, last: false });
    await tab.press('Escape');
    await tab.evaluate(() => document.body.removeAttribute('style'));
    await untilNoCard(tab);
  });

  test('pinned it stays, and can be moved', async () => {
    const point = await wordPoint(tab, 'SRE」');
    await hover(tab, point, 'Running services');
    await tab.inCard(() => (document.querySelector('[aria-pressed]') as HTMLElement).click());
    await tab.move({ x: 5, y: 5 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardText(tab)).toContain('Running services');
    const far = { x: point.x + 300, y: point.y + 300 };
    expect(await cardIsAt(tab, far)).toBe(false);
    await tab.inCard(() => {
      const grip = document.querySelector('.grip') as HTMLElement;
      grip.focus();
      for (let step = 0; step < 16; step++) {
        for (const key of ['ArrowDown', 'ArrowRight'])
          grip.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    });
    await until(() => cardIsAt(tab, far));
    await tab.press('Escape');
    await untilNoCard(tab);
  });

  test.each([
    { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  ])('comes on a page with strict headers: %o', async (headers) => {
    const source = await (await fetch(`${stage.server.origin}/bilingual.html`)).text();
    stage.server.put('/strict.html', source, headers);
    const strict = await stage.session.open(`${stage.server.origin}/strict.html`);
    const text = await hover(strict, await wordPoint(strict, 'SREの仕事'), 'Running services');
    expect(text).toContain('Running services');
    await strict.close();
  });

  test('the tree of the page is as it was', async () => {
    const before = await tab.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      return new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
    }, `${stage.server.origin}/bilingual.html`);
    const after = await tab.evaluate(() => document.body.innerHTML);
    expect(after).toBe(before);
    const ours = await tab.evaluate(() =>
      [...document.documentElement.children].map((each) => each.localName),
    );
    expect(ours).toEqual(['head', 'body', 'div']);
  });
}
