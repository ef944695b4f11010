/** What is put on the clipboard: `html` where it may be pasted with its looks. */
export interface Copied {
  text: string;
  html: string | null;
}

/**
 * Puts a text on the clipboard, within a press of the reader.
 * @throws where the browser does not let it happen
 */
export async function copyText(copied: Copied): Promise<void> {
  try {
    await navigator.clipboard.write([itemOf(copied)]);
  } catch {
    // The page round the frame may forbid the new way; the old one is the press itself.
    if (!copyByEvent(copied)) throw new Error('The browser does not allow it');
  }
}

function itemOf({ text, html }: Copied): ClipboardItem {
  const blob = (type: string, data: string) => new Blob([data], { type });
  return new ClipboardItem({
    'text/plain': blob('text/plain', text),
    ...(html !== null && { 'text/html': blob('text/html', html) }),
  });
}

function copyByEvent({ text, html }: Copied): boolean {
  const done = new AbortController();
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html !== null) event.clipboardData?.setData('text/html', html);
    },
    { signal: done.signal, capture: true },
  );
  try {
    return document.execCommand('copy');
  } finally {
    done.abort();
  }
}
