import type { Tab } from './tab.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface SessionOptions {
  /** Shows its windows; without it there is no display needed. */
  headed?: boolean;
  /** The browser's language, which decides the extension's: BCP 47. Default `en-US`. */
  lang?: string;
  /** A profile's folder that outlives the session; without it the profile is thrown away. */
  profile?: string;
  /** The build to load, where it is not the production build. */
  folder?: string;
}

/** A line that the address bar offers. */
export interface OfferedLine {
  content: string;
  description: string;
}

/** A real browser with the built extension, on a profile of its own. */
export interface Session {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens a new tab and brings it to the front. */
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's pages, such as `popup.html`, in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Waits for a page of its own that the extension opens, whose address contains this; so many milliseconds at most. */
  extensionPage(part: string, limit?: number): Promise<Tab>;
  /** Has the browser say that the keys of an extension's command were pressed in a tab. */
  runCommand(name: string, tab: number): Promise<void>;
  /** Has the browser say that the extension's entry in the menu of selected text was chosen in the tab in front. */
  chooseMenu(item: string, selected: string, tab: number): Promise<void>;
  /** Has the browser say that this is typed behind the extension's keyword, and gives what the extension offers. */
  typeInAddressBar(text: string): Promise<OfferedLine[]>;
  /** Has it say that Enter is pressed on this, for a new tab. */
  enterInAddressBar(text: string): Promise<void>;
  /** Reloads the extension, as an update does, and waits until its background runs again. */
  reloadExtension(): Promise<void>;
  /** Ends the background (service worker or event page), as the browser does after some idle time. */
  stopBackground(): Promise<void>;
  /** Settles when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
