/** What the panel takes from the script on a page of something that stands there. */
import * as v from 'valibot';
import type { FoundSubject } from '../../utils/messages.ts';
import { FIRST_DEFINITION } from '../../utils/terms/page-ids.ts';

const nullableText = v.nullable(v.string());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const entryIds = v.pipe(v.array(v.pipe(offset, v.maxValue(FIRST_DEFINITION - 1))), v.maxLength(500));
const stretch = v.object({ block: offset, start: offset, end: offset });
const quotationId = v.pipe(v.string(), v.uuid());

const words = {
  text: v.string(),
  entries: entryIds,
  definitions: v.array(
    v.object({
      id: offset,
      term: v.string(),
      aliases: v.array(v.string()),
      definition: v.string(),
      how: v.picklist(['abbreviation', 'dfn', 'abbr', 'dl', 'list', 'sentence', 'heading']),
      block: offset,
      start: offset,
      end: offset,
      endBlock: v.exactOptional(offset),
      lang: nullableText,
    }),
  ),
  places: v.array(v.object({ definitions: v.array(offset), isHere: v.boolean() })),
  context: v.nullable(
    v.object({
      host: v.string(),
      lang: nullableText,
      words: v.array(v.string()),
      nearby: v.string(),
      definitions: v.array(v.string()),
      named: entryIds,
    }),
  ),
};

/** What only the card itself has, whatever the page says. */
const none = v.pipe(
  v.unknown(),
  v.transform(() => null),
);

const subject = v.variant('kind', [
  v.object({
    kind: v.literal('term'),
    ...words,
    lang: nullableText,
    suggestion: none,
    compound: v.nullable(v.object({ text: v.string(), parts: v.array(v.object(words)) })),
    position: none,
  }),
  v.object({
    kind: v.literal('quote'),
    quote: v.nullable(
      v.object({
        text: v.string(),
        kind: v.picklist(['block', 'inline']),
        reported: v.boolean(),
        author: nullableText,
        authorUrl: nullableText,
        title: nullableText,
        site: nullableText,
        url: nullableText,
        otherUrl: nullableText,
        how: nullableText,
        stretches: v.array(stretch),
      }),
    ),
    from: v.nullable(v.object({ block: offset, start: offset })),
    saved: v.array(
      v.object({
        id: quotationId,
        status: v.picklist(['exact', 'changed', 'ambiguous', 'orphan']),
        now: v.string(),
      }),
    ),
    isJustSaved: v.boolean(),
    orphans: v.array(quotationId),
    lang: nullableText,
  }),
]);

const found = v.object({
  subject,
  page: v.object({
    url: v.string(),
    title: v.string(),
    host: v.string(),
    href: v.string(),
    sentence: v.string(),
    canReturn: v.boolean(),
  }),
});

/** @returns the answer, or null where it is none */
export function readSubject(answer: unknown): FoundSubject | null {
  const { success, output } = v.safeParse(found, answer);
  return success ? output : null;
}
