/** A browser found on this machine. */
export interface Browser {
  kind: BrowserKind;
  /** The program to start. */
  path: string;
}

export type BrowserKind = 'chromium' | 'firefox';
