/** What the panel takes from the script on a page, which shares its process with the page. */
import * as v from 'valibot';
import type { PanelMessage } from '../../utils/overlay/panel-messages.ts';
import { FIRST_DEFINITION } from '../../utils/terms/page-ids.ts';

/** No page has more; a strange one is not to fill the panel's memory. */
const MOST_ITEMS = 50_000;

const nullableText = v.nullable(v.string());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.object({ block: offset, start: offset, end: offset, endBlock: v.exactOptional(offset) });
const item = { text: v.string(), lang: nullableText, place };
const quotationId = v.pipe(v.string(), v.uuid());

const panelItem = v.variant('kind', [
  v.object({ kind: v.literal('heading'), ...item }),
  v.object({
    kind: v.literal('term'),
    ...item,
    entries: v.pipe(v.array(v.pipe(offset, v.maxValue(FIRST_DEFINITION - 1))), v.maxLength(500)),
    definition: nullableText,
    count: offset,
  }),
  v.object({
    kind: v.literal('quotation'),
    ...item,
    source: v.nullable(
      v.object({
        kind: v.picklist(['block', 'inline']),
        author: nullableText,
        title: nullableText,
        site: nullableText,
        url: nullableText,
        reported: v.boolean(),
      }),
    ),
    saved: v.array(
      v.object({ id: quotationId, status: v.picklist(['exact', 'changed', 'ambiguous', 'orphan']) }),
    ),
  }),
]);

const panelMessage = v.variant('type', [
  v.object({
    type: v.literal('page'),
    state: v.picklist(['reading', 'not-article', 'off']),
    url: v.string(),
    title: v.string(),
    lang: nullableText,
    isComplete: v.boolean(),
    items: v.pipe(v.array(panelItem), v.maxLength(MOST_ITEMS)),
    isCut: v.boolean(),
    found: v.string(),
    orphans: v.array(quotationId),
  }),
  v.object({ type: v.literal('view'), items: v.array(offset), isByReader: v.boolean() }),
]);

/** @returns the message, or null where it is not one */
export function readPanelMessage(message: unknown): PanelMessage | null {
  const { success, output } = v.safeParse(panelMessage, message);
  return success ? output : null;
}
