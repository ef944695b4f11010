/**
 * Has the extension read this page of its own as it reads any other: with the same two scripts, which no browser brings
 * to an extension's pages by itself.
 */
export function bringReader(document: Document): void {
  for (const path of ['/probe.js', '/reader.js']) {
    const script = document.createElement('script');
    script.src = path;
    script.async = false;
    document.body.append(script);
  }
}
