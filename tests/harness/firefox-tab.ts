import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { RunPrivileged } from './firefox-privileged.ts';
import { isExtensionAddress } from './is-extension-address.ts';
import type { Point, Tab } from './tab.ts';
import { until } from './until.ts';

/** A tab that Puppeteer drives over WebDriver BiDi. */
export class FirefoxTab implements Tab {
  readonly errors: string[] = [];
  readonly #page: Page;
  readonly #privileged: RunPrivileged;

  constructor(page: Page, privileged: RunPrivileged) {
    this.#page = page;
    this.#privileged = privileged;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async goto(url: string): Promise<void> {
    // Firefox moves an extension's page to another process, where its load event never reaches Puppeteer.
    if (isExtensionAddress(url)) await this.#gotoExtension(url);
    else await this.#page.goto(url);
    await this.#page.bringToFront();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  move({ x, y }: Point): Promise<void> {
    return this.#page.mouse.move(x, y, { steps: 8 });
  }

  async click(at: Point): Promise<void> {
    await this.move(at);
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.move(from);
    await this.#page.mouse.down();
    await this.move(to);
    await this.#page.mouse.up();
  }

  tap({ x, y }: Point): Promise<void> {
    return this.#page.touchscreen.tap(x, y);
  }

  activate(): Promise<void> {
    return this.#page.bringToFront();
  }

  wheel(deltaY: number): Promise<void> {
    return this.#page.mouse.wheel({ deltaY });
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop();
    if (last === undefined) return;
    for (const key of keys) await this.#page.keyboard.down(key);
    await this.#page.keyboard.press(last);
    for (const key of keys.reverse()) await this.#page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  evaluate<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return evaluateIn(this.#page.mainFrame(), run, arg);
  }

  async inCard<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R | null> {
    for (const frame of this.#page.frames()) {
      if (frame === this.#page.mainFrame()) continue;
      // Puppeteer still says about:blank of a frame that has gone on to an extension's page.
      const url = await frame.evaluate(() => location.href).catch(() => '');
      if (isExtensionAddress(url)) return evaluateIn(frame, run, arg);
    }
    return null;
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    const value = scheme === 'dark' ? 0 : 1;
    await this.#privileged(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    );
    await this.#matches(`(prefers-color-scheme: ${scheme})`);
  }

  async setForcedColours(isOn: boolean): Promise<void> {
    await this.#privileged(
      `Services.prefs.setIntPref('browser.display.document_color_use', ${isOn ? 2 : 0})`,
    );
    await this.#matches(`(forced-colors: ${isOn ? 'active' : 'none'})`);
  }

  /** A preference reaches the page's process some time later. */
  async #matches(media: string): Promise<void> {
    await until(() => this.evaluate((query: string) => matchMedia(query).matches, media));
  }

  setViewport(size: { width: number; height: number }): Promise<void> {
    return this.#page.setViewport(size);
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #gotoExtension(url: string): Promise<void> {
    this.#page.goto(url).catch(() => undefined);
    const loaded = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
    await until(() => this.#page.evaluate(loaded).catch(() => false));
  }
}

function evaluateIn<R, A>(frame: Frame, run: (arg: A) => R | Promise<R>, arg: A | undefined): Promise<R> {
  return frame.evaluate(`(${run.toString()})(${arg === undefined ? '' : JSON.stringify(arg)})`) as Promise<R>;
}
