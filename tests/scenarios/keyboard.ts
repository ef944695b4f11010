import { afterAll, beforeAll, expect, test } from 'vitest';
import { askExtension } from '../harness/ask-extension.ts';
import { cardIsShown, cardText, untilNoCard } from '../harness/card-text.ts';
import { findTab } from '../harness/find-tab.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const FILLER = 'The lighthouse keeper counts the ships, and the ships do not know that they are counted. ';

export default function keyboard(stage: Stage): void {
  let tab: Tab;
  let popup: Tab;
  let id: number;
  const command = (name: string) => askExtension(popup, 'command', name, id);
  const says = (words: string) =>
    until(async () => (await cardText(tab)).includes(words) && (await cardIsShown(tab)));

  beforeAll(async () => {
    await seedGlossary(stage.session, [
      entry({ term: 'fresnel', definition: 'A lens made of rings.' }),
      entry({ term: 'foghorn', definition: 'A voice for thick weather, beside the fresnel.' }),
    ]);
    stage.server.put(
      '/keyboard.html',
      `<!doctype html><html lang="en"><title>Keyboard</title><body style="line-height:2"><article><h1>The keeper</h1>
       <p><a id="before" href="#x">a link</a> The fresnel turns. ${FILLER.repeat(6)}</p><div style="height:1500px"></div>
       <p>Then the foghorn sounds, and the fresnel still turns. ${FILLER.repeat(6)}</p></article></body></html>`,
    );
    const address = `${stage.server.origin}/keyboard.html`;
    tab = await stage.session.open(address);
    popup = await stage.session.openExtensionPage('popup.html');
    id = await findTab(popup, address);
    await tab.activate();
    await until(() => tab.evaluate(() => (CSS.highlights.get('warichu-term')?.size ?? 0) > 0));
  });
  afterAll(() => popup?.close());

  test('goes from term to term, scrolls there and says so', async () => {
    await command('next-term');
    await says('A lens made of rings');
    expect(await cardText(tab)).toContain('1 of 2');
    await command('next-term');
    await says('A voice for thick weather');
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    const spoken = await tab.inCard(() => document.querySelector('[role=status]')?.textContent);
    expect(spoken).toBe('foghorn: A voice for thick weather, beside the fresnel.');
    await command('previous-term');
    await says('A lens made of rings');
    await tab.press('Escape');
    await untilNoCard(tab);
  });

  test('opens the card, the focus goes in, reaches everything and comes back', async () => {
    await tab.evaluate(() => (document.querySelector('#before') as HTMLElement).focus());
    await command('next-term');
    await command('open-card');
    await until(
      async () =>
        (await tab.inCard(() => document.hasFocus() && document.activeElement?.className)) === 'card',
    );
    const dialog = await tab.inCard(() => {
      const card = document.activeElement!;
      const described = document.getElementById(card.getAttribute('aria-describedby') ?? '');
      return [card.getAttribute('role'), card.getAttribute('aria-label'), described?.textContent];
    });
    expect(dialog?.slice(0, 2)).toEqual(['dialog', 'foghorn']);
    expect(dialog?.[2]).toContain('A voice for thick weather');

    const reached: (string | null)[] = [];
    for (let step = 0; step < 9; step++) {
      await tab.press('Tab');
      reached.push(
        await tab.inCard(() => document.activeElement?.textContent || document.activeElement!.ariaLabel),
      );
    }
    expect(reached).toEqual([
      expect.stringContaining('2 of 2'),
      'Keep open',
      'Close',
      'Edit',
      'fresnel',
      'I know this',
      'Learn this',
      'Add another sense',
      'Not on 127.0.0.1',
    ]);
    await tab.press('Tab');
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before');

    await command('open-card');
    await until(async () => (await tab.inCard(() => document.activeElement?.className)) === 'card');
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('following a term inside a definition keeps the keyboard in the card, and Esc closes it', async () => {
    await tab.evaluate(() => (document.querySelector('#before') as HTMLElement).focus());
    await command('open-card');
    await until(async () => (await tab.inCard(() => document.activeElement?.className)) === 'card');
    if (!(await cardText(tab)).includes('A voice for thick weather')) await command('next-term');
    await says('A voice for thick weather');
    await until(async () => (await tab.inCard(() => document.activeElement?.className)) === 'card');
    await tab.inCard(() => (document.querySelector('.inner-term') as HTMLElement).focus());
    await tab.press('Enter');
    await says('A lens made of rings');
    await until(async () => (await tab.inCard(() => document.activeElement?.className)) === 'card');
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('a pinned card shows the next term where it is, and stays when the words are scrolled away', async () => {
    await command('next-term');
    await until(async () => (await cardText(tab)) !== '' && (await cardIsShown(tab)));
    const before = await cardText(tab);
    await tab.inCard(() => (document.querySelector('[aria-pressed]') as HTMLElement).click());
    await command('next-term');
    await until(async () => (await cardText(tab)) !== before);
    await tab.evaluate(() => scrollTo(0, scrollY > 700 ? 0 : document.documentElement.scrollHeight));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardIsShown(tab)).toBe(true);
    await tab.activate();
    await tab.press('Escape');
    await untilNoCard(tab);
  });

  test('a finger opens the card with a tap and closes it beside', async () => {
    await tab.tap(await wordPoint(tab, 'foghorn'));
    await says('A voice for thick weather');
    await tab.tap({ x: 5, y: 400 });
    await untilNoCard(tab);
  });
}
