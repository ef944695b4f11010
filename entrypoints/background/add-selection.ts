import { type Draft, sendMessage } from '../../utils/messages.ts';
import { openEditor } from './open-editor.ts';

/** What the browser itself knows of a selection. */
export interface Selected {
  text: string;
  url: string;
  title: string;
}

/**
 * Opens the add form filled in with what is selected on a page: the term, its sentence, the page as source. Where nothing
 * is selected, or the page cannot be asked, it opens empty.
 * @param fallback what the browser itself knows of the selection (a frame's, a PDF's), or null
 */
export async function addSelection(tabId: number, fallback: Selected | null): Promise<void> {
  const context = await sendMessage('selectionContext', undefined, { tabId, frameId: 0 }).catch(() => null);
  // The page's own selection may be an older one, where the menu was opened in a frame.
  if (context !== null && (fallback === null || single(context.text) === single(fallback.text))) {
    const { text, sentence, url, title, lang } = context;
    await openEditor({ draft: draft(text, sentence === text ? '' : sentence, url, title, lang) });
  } else {
    const { text, url, title } = fallback ?? { text: '', url: '', title: '' };
    await openEditor({ draft: draft(text, '', url, title, null) });
  }
}

function draft(term: string, definition: string, url: string, title: string, lang: string | null): Draft {
  const sources = /^https?:/iu.test(url) ? [{ title, url }] : [];
  return { term, definition, sources, lang };
}

function single(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
