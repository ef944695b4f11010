import * as v from 'valibot';
import { ask } from '../../utils/ask.ts';
import { inSlices } from '../../utils/in-slices.ts';
import { type SavedFrom, sendMessage } from '../../utils/messages.ts';
import { lookalikesOf } from '../../utils/quotes/lookalikes.ts';
import { preparePageInSlices } from '../../utils/quotes/page-text.ts';
import { saveQuotation } from '../../utils/storage/save-quotation.ts';
import { savable } from './message-schemas.ts';

/**
 * Saves a quotation that a page makes, or what is selected on it.
 * @returns null where there is nothing to save
 * @throws what IndexedDB throws, or where the page does not answer: nothing is saved then
 */
export async function saveFromPage(
  tabId: number,
  from: SavedFrom,
): Promise<{ id: string; isNew: boolean } | null> {
  const answer = await ask(() => sendMessage('toSave', from, { tabId, frameId: 0 }));
  const found = v.parse(savable, answer);
  if (found === null) return null;
  const { page, cited, text } = found;
  const { quotation, isNew } = await saveQuotation({
    selector: { ...found.selector, ...(await lookalikes(found.selector, text)) },
    page,
    cited,
    note: '',
    tags: [],
    check: null,
    created: Date.now(),
  });
  return { id: quotation.id, isNew };
}

/** What is like it on the page as it is now must not be taken for it later. */
async function lookalikes(selector: Parameters<typeof lookalikesOf>[1], text: string | null) {
  if (text === null) return {};
  const page = await inSlices(preparePageInSlices(text));
  return { lookalikes: lookalikesOf(page, selector) };
}
