import { beforeAll, expect, test } from 'vitest';
import { cardText, hover } from '../harness/card-text.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { wordPoint } from '../harness/word-point.ts';

const SECRET = 'Quokka lanterns hum in private';

/** What a page could try, put before anything else on it. */
const ATTACK = `
  const seen = { roots: 0, messages: [], frames: 0, hosts: 0 };
  window.seen = seen;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { seen.roots++; return attach.call(this, { ...init, mode: 'open' }); };
  const append = Element.prototype.append;
  Element.prototype.append = function (...nodes) { seen.hosts++; return append.apply(this, nodes); };
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...a) { seen.messages.push(JSON.stringify(a[0])); return post.apply(this, a); };
  addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)), true);
`;

export default function hostilePage(stage: Stage): void {
  let tab: Tab;

  beforeAll(async () => {
    await seedGlossary(stage.session, [entry({ term: 'Zorblatt', definition: SECRET })]);
    const filler =
      '<p>People write long paragraphs about ordinary matters so that a page reads like an article. '.repeat(
        8,
      );
    stage.server.put(
      '/hostile.html',
      `<!doctype html><html lang="en"><head><title>Trap</title><script>${ATTACK}</script></head>
      <body><form name="body" id="trap"><input name="attributes"><input name="parentNode"><input name="childNodes"></form>
      <article><h1>A trap</h1><p id="bait">The Zorblatt stands here in plain sight of everybody who cares to look at it.</p>${filler}</article></body></html>`,
    );
    tab = await stage.session.open(`${stage.server.origin}/hostile.html`);
  });

  test('the reader gets the card all the same', async () => {
    expect(await hover(tab, await wordPoint(tab, 'Zorblatt'), SECRET)).toContain(SECRET);
  });

  test('no script of the page finds the definition', async () => {
    await hover(tab, await wordPoint(tab, 'Zorblatt'), SECRET);
    const found = await tab.evaluate((secret) => {
      const host = [...document.documentElement.children].find((each) => each.localName === 'div');
      const walked: string[] = [];
      const selection = getSelection()!;
      for (const step of ['forward', 'backward']) {
        selection.selectAllChildren(host ?? document.body);
        for (let count = 0; count < 300; count++) {
          try {
            selection.modify('extend', step, 'character');
          } catch {
            // Firefox refuses to go into what is not the page's.
          }
          walked.push(selection.toString());
        }
      }
      selection.selectAllChildren(document.documentElement);
      walked.push(selection.toString());
      selection.removeAllRanges();
      const attempt = (run: () => boolean) => {
        try {
          return run();
        } catch {
          return false;
        }
      };
      const find = (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find;
      return {
        host: host !== undefined,
        open: host?.shadowRoot ?? null,
        frames: window.length,
        found: attempt(() => find.call(window, secret, false, false, true, false, true, false)),
        walked: walked.some((text) => text.includes(secret.slice(0, 8))),
        markup: document.documentElement.outerHTML.includes(secret),
        text: document.documentElement.innerText.includes(secret),
        messages: (window as unknown as { seen: { messages: string[] } }).seen.messages.join('\n'),
        roots: (window as unknown as { seen: { roots: number } }).seen.roots,
        hash: performance.getEntries().some((each) => each.name.includes('card.html')),
      };
    }, SECRET);
    expect(found).toEqual({
      host: true,
      open: null,
      frames: 0,
      found: false,
      walked: false,
      markup: false,
      text: false,
      messages: '',
      roots: 0,
      hash: false,
    });
  });

  test('made-up events bring no card', async () => {
    await tab.move({ x: 2, y: 2 });
    await tab.press('Escape');
    await tab.evaluate(() => scrollTo(0, 0));
    const point = await wordPoint(tab, 'Zorblatt');
    await tab.evaluate(({ x, y }) => {
      const target = document.querySelector('#bait')!;
      const init = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mousemove', 'mouseover']) {
        target.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'mouse' }));
      }
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        target.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'touch' }));
      }
      dispatchEvent(new KeyboardEvent('keydown', { key: 'D', altKey: true, shiftKey: true }));
      const host = [...document.documentElement.children].find(
        (each) => each.localName === 'div',
      ) as HTMLElement;
      host.style.cssText = 'visibility:visible!important;opacity:1!important;width:400px!important';
      try {
        host.showPopover();
      } catch {}
    }, point);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardText(tab)).toBe('');
    expect(await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y + 60)?.localName, point)).not.toBe(
      'div',
    );
  });

  test('a forged message changes nothing', async () => {
    const before = await hover(tab, await wordPoint(tab, 'Zorblatt'), SECRET);
    await tab.evaluate(() => {
      const forged = [
        { type: 'show', request: 9, subject: { kind: 'quote', quote: { text: 'forged' } } },
        { secret: '', type: 'hidden' },
        { type: 'writeSettings', data: { enabled: false } },
        { type: 'importEntries', data: { glossary: 'own', entries: [] }, id: 1, timestamp: 1 },
      ];
      for (const message of forged) {
        postMessage(message, '*');
        for (let index = 0; index < window.length; index++) window[index]!.postMessage(message, '*');
      }
    });
    // The frame's own window, as if the page had got hold of it.
    await tab.inCard(() => {
      const { port1, port2 } = new MessageChannel();
      port1.postMessage({ type: 'hidden' });
      dispatchEvent(
        new MessageEvent('message', {
          data: { secret: 'guessed' },
          ports: [port2],
          origin: 'https://evil.example',
        }),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await cardText(tab)).toBe(before);
  });

  test('a card that the page embeds itself stays empty', async () => {
    const address = await tab.inCard(() => location.href.replace(/#.*/, ''));
    await tab.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = `${url}#11111111-1111-4111-8111-111111111111`;
      frame.id = 'stolen';
      document.body.prepend(frame);
    }, address);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const said = await tab.evaluate(() => {
      const frame = document.querySelector('#stolen') as HTMLIFrameElement;
      let text: string | null = null;
      try {
        text = frame.contentDocument?.body?.innerText ?? null;
      } catch {}
      frame.contentWindow?.postMessage({ secret: '' }, '*', [new MessageChannel().port2]);
      frame.remove();
      return text;
    });
    expect(said ?? '').not.toContain(SECRET);
    expect(await hover(tab, await wordPoint(tab, 'Zorblatt'), SECRET)).toContain(SECRET);
  });

  test('thrown off the page, the card comes again', async () => {
    await tab.evaluate(() => {
      for (const each of [...document.documentElement.children]) if (each.localName === 'div') each.remove();
    });
    expect(await hover(tab, await wordPoint(tab, 'Zorblatt'), SECRET)).toContain(SECRET);
  });
}
