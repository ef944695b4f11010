import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/**
 * Whether a page is likely to hold an article. Cheap: no clone, no parse.
 * @returns false as well for a page that the check cannot make sense of
 */
export function isReadable(document: Document): boolean {
  try {
    return isProbablyReaderable(document);
  } catch {
    // A page can shadow the document's own methods, as with <form name="querySelectorAll">.
    return false;
  }
}
