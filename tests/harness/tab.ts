/** A point in the tab's view, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** One tab of a real browser, used as a person uses it: a pointer that moves, keys that are pressed. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Moves the pointer there over several steps, as a hand does. */
  move(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** Takes hold of what is in one place and lets it go in another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Touches with one finger. */
  tap(at: Point): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  wheel(deltaY: number): Promise<void>;
  /** One key or a chord: `Escape`, `Tab`, `Shift+Tab`, `Control+a`. Goes to what has the focus. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs a function in the page's own world. It sees nothing outside itself but `arg`, which is plain JSON. */
  evaluate<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Runs a function in the card's frame; null where the page has no card's frame. */
  inCard<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R | null>;
  screenshot(path: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Whether the reader has chosen the colours of all pages. */
  setForcedColours(isOn: boolean): Promise<void>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  /** Errors that the page threw or wrote to its console so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}
