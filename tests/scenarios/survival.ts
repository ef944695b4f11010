import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { hover } from '../harness/card-text.ts';
import { openSession } from '../harness/open-session.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { wordPoint } from '../harness/word-point.ts';

const FILLER = 'Winter comes to the yard, and every rope is looked at twice before it is trusted again. ';
const ENTRY = entry({ term: 'marlinspike', definition: 'A pin that opens knots.' });

export default function survival(stage: Stage): void {
  beforeAll(async () => {
    await seedGlossary(stage.session, [ENTRY]);
    stage.server.put(
      '/survival.html',
      `<!doctype html><html lang="en"><title>Yard</title><article><h1>Yard</h1><p>Take the marlinspike. ${FILLER.repeat(6)}</p><p>${FILLER.repeat(6)}</p></article></html>`,
    );
  });
  const open = () => stage.session.open(`${stage.server.origin}/survival.html`);

  test('the first page after the background was stopped is as right as any', async () => {
    await stage.session.stopBackground();
    const tab = await open();
    expect(await hover(tab, await wordPoint(tab, 'marlinspike'), 'opens knots')).toContain('opens knots');
    await tab.close();
  });

  test('a page that is open while the background is stopped goes on', async () => {
    const tab = await open();
    await hover(tab, await wordPoint(tab, 'marlinspike'), 'opens knots');
    await stage.session.stopBackground();
    await tab.evaluate(() => document.querySelector('p')!.append(' Once more: the marlinspike.'));
    const again = await wordPoint(tab, 'marlinspike', 1);
    expect(await hover(tab, again, 'opens knots')).toContain('opens knots');
    await tab.close();
  });

  test('a page that is open while the extension is reloaded goes on', async () => {
    const tab = await open();
    await hover(tab, await wordPoint(tab, 'marlinspike'), 'opens knots');
    await stage.session.reloadExtension();
    await tab.activate();
    expect(await hover(tab, await wordPoint(tab, 'marlinspike'), 'opens knots')).toContain('opens knots');
    const hosts = await tab.evaluate(() => document.querySelectorAll(':root > div').length);
    expect(hosts).toBe(1);
    await tab.close();
  });

  test('everything is there after the browser was started anew', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'warichu-profile-'));
    try {
      const first = await openSession(stage.session.name, { profile });
      await seedGlossary(first, [ENTRY]);
      await first.close();
      const second = await openSession(stage.session.name, { profile });
      const tab = await second.open(`${stage.server.origin}/survival.html`);
      expect(await hover(tab, await wordPoint(tab, 'marlinspike'), 'opens knots')).toContain('opens knots');
      await second.close();
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  });
}
