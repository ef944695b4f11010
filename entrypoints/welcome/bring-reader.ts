import { pageWorld } from '../../utils/overlay/page-world.ts';

/** The two scripts that every article is read with; no browser brings them to an extension's pages by itself. */
const SCRIPTS = ['/probe.js', '/reader.js'];

/** @returns when the extension's scripts for pages run on this page of its own */
export async function bringReader(document: Document): Promise<void> {
  for (const path of SCRIPTS) {
    const script = document.createElement('script');
    script.src = path;
    const loaded = new Promise<void>((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${path} did not load`));
    });
    document.body.append(script);
    await loaded;
  }
}

/** Has this page read anew, as if the reader had asked for it: it is shorter than what is taken for an article. */
export function readTrial(): void {
  pageWorld().reader?.start(true);
}
