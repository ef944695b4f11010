import { beforeAll, expect, test } from 'vitest';
import { cardIsShown, cardText, hover, untilNoCard } from '../harness/card-text.ts';
import { markedWords } from '../harness/marked-words.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const TEXT = 'A harbour keeps its own notebook, and whoever is on watch writes what the sea has done. ';

const page = (title: string, words: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
   <p id="one">${words} ${TEXT.repeat(5)}</p><p id="two">${TEXT.repeat(5)}</p></article></body></html>`;

export default function changingPage(stage: Stage): void {
  let tab: Tab;
  const open = async (path: string, words: string) => {
    stage.server.put(path, page('Harbour', words));
    return stage.session.open(`${stage.server.origin}${path}`);
  };

  beforeAll(async () => {
    await seedGlossary(stage.session, [
      entry({ term: 'binnacle', definition: 'The stand that holds the compass.' }),
      entry({ term: 'capstan', definition: 'A drum that pulls ropes.' }),
    ]);
    tab = await open('/changing.html', 'The binnacle is polished.');
    await until(async () => (await markedWords(tab)).length === 1);
  });

  test('an added paragraph is read', async () => {
    await tab.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.id = 'added';
      paragraph.textContent = `Then the capstan turned. ${text}`;
      document.querySelector('article')!.append(paragraph);
    }, TEXT);
    expect(await hover(tab, await wordPoint(tab, 'capstan'), 'pulls ropes')).toContain('pulls ropes');
  });

  test('an edited text is read, and nothing stale is left', async () => {
    await tab.evaluate(() => {
      const text = document.querySelector('#one')!.firstChild as Text;
      text.data = text.data.replace('binnacle is polished', 'lamp is lit');
    });
    await until(async () => (await markedWords(tab)).join() === 'capstan');
    await tab.evaluate(() => {
      const text = document.querySelector('#one')!.firstChild as Text;
      text.data = text.data.replace('lamp', 'old binnacle');
    });
    await until(async () => (await markedWords(tab)).join() === 'binnacle,capstan');
  });

  test('a removed paragraph takes its mark and its card along', async () => {
    await hover(tab, await wordPoint(tab, 'capstan'), 'pulls ropes');
    await tab.evaluate(() => document.querySelector('#added')!.remove());
    await untilNoCard(tab);
    await until(async () => (await markedWords(tab)).join() === 'binnacle');
  });

  test('after a thousand changes what is marked is what stands there', async () => {
    await tab.evaluate(async () => {
      const article = document.querySelector('article')!;
      for (let count = 0; count < 1000; count++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `${count}: the capstan turns once more and the rope comes in.`;
        article.append(paragraph);
        if (count % 2 === 1) article.lastElementChild!.previousElementSibling!.remove();
        if (count % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 30));
      }
      while (article.children.length > 4) article.lastElementChild!.remove();
    });
    await until(async () => (await markedWords(tab)).join() === 'binnacle,capstan');
    const connected = await tab.evaluate(() =>
      [...CSS.highlights.get('warichu-term')!].every((range) => range.startContainer.isConnected),
    );
    expect(connected).toBe(true);
  });

  test('navigation inside the page starts again', async () => {
    await tab.evaluate((text) => {
      history.pushState(null, '', '/changing.html/next');
      document.title = 'Second';
      const paragraph = (words: string) => {
        const element = document.createElement('p');
        element.textContent = `${words} ${text.repeat(5)}`;
        return element;
      };
      const article = document.createElement('article');
      article.append(paragraph('Only the capstan stands here.'), paragraph(''), paragraph(''));
      document.querySelector('article')!.replaceWith(article);
    }, TEXT);
    await until(async () => (await markedWords(tab)).join() === 'capstan');
    expect(await hover(tab, await wordPoint(tab, 'capstan'), 'pulls ropes')).toContain('pulls ropes');
  });

  test('an article that is replaced long after the navigation is read', async () => {
    const routed = await open('/routed.html', 'The binnacle is old news.');
    await until(async () => (await markedWords(routed)).join() === 'binnacle');
    const replace = (words: string) =>
      routed.evaluate(
        ({ words, text }) => {
          const article = document.createElement('article');
          for (const start of [words, '', '']) {
            const paragraph = document.createElement('p');
            paragraph.textContent = `${start} ${text.repeat(5)}`;
            article.append(paragraph);
          }
          document.querySelector('article')!.replaceWith(article);
        },
        { words, text: TEXT },
      );
    await routed.evaluate(() => history.pushState(null, '', '/routed.html/two'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await replace('Here the capstan is.');
    await until(async () => (await markedWords(routed)).join() === 'capstan');
    // And once more with no navigation at all, as hydration does.
    await replace('Again the binnacle.');
    await until(async () => (await markedWords(routed)).join() === 'binnacle');
    await routed.close();
  });

  test('a page that writes into its query is not read anew', async () => {
    const queried = await open('/queried.html', 'The binnacle and its query.');
    await until(async () => (await markedWords(queried)).length === 1);
    await queried.evaluate(() => {
      const highlight = CSS.highlights.get('warichu-term');
      (window as unknown as { first: unknown }).first = highlight;
      history.replaceState(null, '', '?seen=1');
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(
      await queried.evaluate(
        () => CSS.highlights.get('warichu-term') === (window as unknown as { first: unknown }).first,
      ),
    ).toBe(true);
    expect((await markedWords(queried)).length).toBe(1);
    await queried.close();
  });

  // A browser may drop a page it has kept for reasons of its own, such as memory: then it is tried again.
  test('a page that comes back from the back/forward cache works', { retry: 2 }, async () => {
    const other = await open('/cached.html', 'The binnacle came back.');
    await until(async () => (await markedWords(other)).length === 1);
    await hover(other, await wordPoint(other, 'binnacle'), 'compass');
    await other.evaluate(() => {
      (window as unknown as { kept: boolean }).kept = true;
    });
    await other.evaluate((url) => location.assign(url), `${stage.server.origin}/changing.html`);
    await until(() => other.evaluate(() => location.pathname === '/changing.html').catch(() => false));
    await other.evaluate(() => history.back());
    await until(() => other.evaluate(() => location.pathname === '/cached.html').catch(() => false));
    // The very same page, not one that was loaded again.
    expect(await other.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
    await other.move({ x: 2, y: 2 });
    await other.move(await wordPoint(other, 'binnacle'));
    // Not every driver finds the frames of a page that came back, so only that it is shown is looked at.
    await until(() => cardIsShown(other));
    await other.close();
  });

  test('a page that is no article is left alone', async () => {
    stage.server.put('/shop.html', '<!doctype html><title>Shop</title><p>capstan</p><button>Buy</button>');
    const shop = await stage.session.open(`${stage.server.origin}/shop.html`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await markedWords(shop)).toEqual([]);
    expect(await shop.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await cardText(shop)).toBe('');
    await shop.close();
  });
}
