import type { Frame, Page } from 'playwright-core';
import { isExtensionAddress } from './is-extension-address.ts';
import type { Point, Tab } from './tab.ts';

/** A tab that Playwright drives. */
export class ChromiumTab implements Tab {
  readonly errors: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
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

  async tap({ x, y }: Point): Promise<void> {
    const devtools = await this.#page.context().newCDPSession(this.#page);
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touchPoints = [{ x, y }];
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await devtools.detach();
  }

  activate(): Promise<void> {
    return this.#page.bringToFront();
  }

  wheel(deltaY: number): Promise<void> {
    return this.#page.mouse.wheel(0, deltaY);
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  evaluate<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return evaluateIn(this.#page.mainFrame(), run, arg);
  }

  async inCard<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R | null> {
    const main = this.#page.mainFrame();
    const frame = this.#page.frames().find((each) => each !== main && isExtensionAddress(each.url()));
    return frame === undefined ? null : evaluateIn(frame, run, arg);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#page.emulateMedia({ colorScheme: scheme });
  }

  setForcedColours(isOn: boolean): Promise<void> {
    return this.#page.emulateMedia({ forcedColors: isOn ? 'active' : 'none' });
  }

  setViewport(size: { width: number; height: number }): Promise<void> {
    return this.#page.setViewportSize(size);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/** Sent as text: what Playwright's own types say of arguments is narrower than plain JSON. */
function evaluateIn<R, A>(frame: Frame, run: (arg: A) => R | Promise<R>, arg: A | undefined): Promise<R> {
  return frame.evaluate<R>(`(${run.toString()})(${arg === undefined ? '' : JSON.stringify(arg)})`);
}
