/** What the background takes from other parts of the extension: a content script shares its process with a page. */
import * as v from 'valibot';
import { entryFieldsSchema } from '../../utils/terms/entry-schema.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const annotateRequest = v.object({
  url: v.string(),
  lang: v.nullable(v.string()),
  // What is in them is checked where they are unpacked.
  blocks: v.object({ text: v.string(), shape: v.array(v.number()), strings: v.array(v.string()) }),
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
