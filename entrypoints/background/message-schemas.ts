/** What the background takes from other parts of the extension: a content script shares its process with a page. */
import * as v from 'valibot';
import type { Block, Container, Span } from '../../utils/article/article.ts';
import { entryFieldsSchema } from '../../utils/terms/entry-schema.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const span: v.GenericSchema<unknown, Span> = v.object({
  kind: v.picklist(['link', 'cite', 'q', 'dfn', 'abbr', 'code', 'emphasis', 'ruby', 'excluded']),
  start: offset,
  end: offset,
  href: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
});

const container: v.GenericSchema<unknown, Container> = v.object({
  kind: v.picklist(['quotation', 'figure', 'list', 'table', 'details', 'note', 'header', 'footer']),
  id: offset,
  cite: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  classes: v.exactOptional(v.array(v.string())),
});

const block: v.GenericSchema<unknown, Block> = v.object({
  id: offset,
  kind: v.picklist([
    'paragraph',
    'heading',
    'item',
    'dt',
    'dd',
    'quotation',
    'caption',
    'code',
    'cell',
    'text',
  ]),
  text: v.string(),
  lang: v.exactOptional(v.string()),
  level: v.exactOptional(offset),
  depth: v.exactOptional(offset),
  spans: v.array(span),
  within: v.exactOptional(v.array(container)),
  excluded: v.exactOptional(v.boolean()),
});

export const annotateRequest = v.object({
  url: v.string(),
  lang: v.nullable(v.string()),
  blocks: v.array(block),
});

export const entryIds = v.pipe(v.array(offset), v.maxLength(500));

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
