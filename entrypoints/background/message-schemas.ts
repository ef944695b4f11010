/** What the background takes from other parts of the extension: a content script shares its process with a page. */
import * as v from 'valibot';
import { QUOTATION_LIMITS } from '../../utils/quotes/quotation-limits.ts';
import { languageTag, tidyLine, tidyText, webAddress } from '../../utils/quotes/quotation-schema.ts';
import { ENTRY_LIMITS } from '../../utils/terms/entry-limits.ts';
import { entryFieldsSchema } from '../../utils/terms/entry-schema.ts';
import { learningPlaceSchema, learningStateSchema } from '../../utils/terms/learning.ts';
import { FIRST_DEFINITION, FIRST_SUGGESTION } from '../../utils/terms/page-ids.ts';

/** Ids are packed in 31 bits. */
const LAST_ID = 0x7fffffff;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

// What is in them is checked where they are unpacked.
const blocks = v.object({ text: v.string(), shape: v.array(v.number()), strings: v.array(v.string()) });

const definitionId = v.pipe(offset, v.minValue(FIRST_DEFINITION), v.maxValue(FIRST_SUGGESTION - 1));
const suggestionId = v.pipe(offset, v.minValue(FIRST_SUGGESTION), v.maxValue(LAST_ID));

export const annotateRequest = v.object({
  lang: v.nullable(v.string()),
  blocks,
  labels: v.object({
    definitions: v.array(v.object({ id: definitionId, term: v.string(), aliases: v.array(v.string()) })),
    suggestions: v.array(v.object({ id: suggestionId, term: v.string() })),
  }),
});

export const studyRequest = v.object({
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  blocks,
  isWhole: v.boolean(),
  suggest: v.picklist(['no', 'list', 'mark']),
  // Room is left for what one page may have.
  from: v.pipe(offset, v.maxValue(FIRST_SUGGESTION - FIRST_DEFINITION - 1_000_000)),
  known: v.object({
    definitions: v.array(v.tuple([v.string(), definitionId])),
    suggestions: v.array(v.tuple([v.string(), suggestionId])),
  }),
});

const entryId = v.pipe(offset, v.maxValue(FIRST_DEFINITION - 1));
const entryIds = v.pipe(v.array(entryId), v.maxLength(500));

/** The page's part of it may be long on a strange page; what is beyond is left out. */
const upTo = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const few = (count: number, length: number) =>
  v.pipe(
    v.array(upTo(length)),
    v.transform((all) => all.slice(0, count)),
  );
/** A host name is no longer. */
const site = v.pipe(v.string(), v.maxLength(253));

const senseContext = v.object({
  host: site,
  lang: v.nullable(v.string()),
  words: few(500, 200),
  nearby: upTo(4000),
  definitions: few(100, 4000),
  named: entryIds,
});

export const sensesRequest = v.object({ ids: entryIds, context: v.nullable(senseContext) });

export const senseChoice = v.object({ entry: entryId, competing: entryIds, site });

export const choiceToForget = v.object({ entry: entryId, site });

export const dismissedTerm = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(ENTRY_LIMITS.label));

/** As many as a page may have with a large dictionary. */
export const pageEntries = v.pipe(v.array(entryId), v.maxLength(200_000));

export const entriesMet = v.pipe(v.array(entryId), v.maxLength(2000));

export const openedEntries = entryIds;

export const learningMark = v.object({
  entries: entryIds,
  state: v.nullable(learningStateSchema),
  place: v.nullable(learningPlaceSchema),
});

export const cardHello = v.object({ nonce: v.string(), secret: v.string() });

export const editorTarget = v.union([
  v.object({ entry: offset }),
  v.object({
    draft: v.object({
      term: v.string(),
      definition: v.exactOptional(v.string()),
      lang: v.exactOptional(v.nullable(v.string())),
      sources: v.exactOptional(v.array(v.object({ title: v.string(), url: v.string() }))),
    }),
  }),
]);

export const importRequest = v.object({
  entries: v.array(entryFieldsSchema),
});

export const savedFrom = v.nullable(v.object({ block: offset, start: offset }));

export const savedFromTab = v.object({ tab: offset, from: savedFrom });

const quotationId = v.pipe(v.string(), v.uuid());

export const quotationIds = v.pipe(v.array(quotationId), v.maxLength(500));

export const relatedWords = v.object({ exact: v.string(), source: v.nullable(v.string()) });

export const quotationChange = v.object({
  id: quotationId,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(QUOTATION_LIMITS.note))),
  tags: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(QUOTATION_LIMITS.tag))),
      v.maxLength(QUOTATION_LIMITS.tags),
    ),
  ),
  check: v.exactOptional(
    v.object({
      status: v.picklist(['verbatim', 'elided', 'altered', 'absent']),
      similarity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      url: v.pipe(v.string(), v.maxLength(QUOTATION_LIMITS.url)),
      at: offset,
      found: v.exactOptional(v.pipe(v.string(), v.maxLength(QUOTATION_LIMITS.found), v.transform(tidyText))),
    }),
  ),
});

export const quotationMove = v.object({ id: quotationId, to: quotationId });

export const siteAddress = v.pipe(v.string(), v.maxLength(8000));

export const fetchId = v.pipe(v.string(), v.uuid());

export const sourceRequest = v.object({ id: fetchId, url: v.string(), page: v.string() });

/** A page may say anything of itself: it is kept as a file may bring it, and what is too long is cut. */
const line = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => tidyLine(text).slice(0, limit).toWellFormed()),
  );
const orNull = (limit: number) =>
  v.pipe(
    v.nullable(line(limit)),
    v.transform((text) => text || null),
  );
/** Half an address leads nowhere. */
const address = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => {
    const url = text === null ? null : webAddress(text);
    return url === null || url.length > QUOTATION_LIMITS.url ? null : url;
  }),
);
const { context, exact, label, name, title } = QUOTATION_LIMITS;

/** What a content script says of the page is checked like all that comes from it. */
export const savable = v.nullable(
  v.object({
    selector: v.object({
      exact: v.pipe(v.string(), v.transform(tidyText), v.regex(/\S/u), v.maxLength(exact)),
      prefix: v.pipe(v.string(), v.maxLength(context), v.transform(tidyText)),
      suffix: v.pipe(v.string(), v.maxLength(context), v.transform(tidyText)),
      start: v.nullable(offset),
      end: v.nullable(offset),
    }),
    page: v.object({
      url: v.pipe(address, v.string()),
      canonicalUrl: address,
      title: line(title),
      author: orNull(name),
      site: orNull(name),
      lang: v.pipe(
        v.nullable(v.string()),
        v.transform((tag) => (tag === null || tag.length > label ? null : languageTag(tag))),
      ),
      published: orNull(label),
    }),
    cited: v.nullable(
      v.object({
        author: orNull(name),
        authorUrl: address,
        title: orNull(title),
        site: orNull(name),
        url: address,
        reported: v.boolean(),
      }),
    ),
    text: v.nullable(v.string()),
  }),
);
