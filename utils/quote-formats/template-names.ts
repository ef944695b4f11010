/** What the names in a template stand for. */
export type TemplateName =
  | 'text'
  | 'address'
  /** Markdown already: it stands as it is. */
  | 'markup'
  | 'number'
  | 'texts'
  | { readonly [name: string]: TemplateName };

const CITED = { author: 'text', authorUrl: 'address', title: 'text', site: 'text', url: 'address' } as const;

const QUOTATION = {
  words: 'text',
  note: 'text',
  tags: 'texts',
  /** The tags as words that begin with #. */
  hashtags: 'markup',
  place: 'text',
  saved: 'text',
  prefix: 'text',
  suffix: 'text',
  citation: 'markup',
  cited: CITED,
  reported: 'text',
  check: 'text',
  id: 'text',
} as const;

/** Of a page: what a file a page is written with. */
export const PAGE_NAMES = {
  title: 'text',
  url: 'address',
  author: 'text',
  site: 'text',
  lang: 'text',
  published: 'text',
  saved: 'text',
  tags: 'texts',
  count: 'number',
  quotations: QUOTATION,
} as const satisfies TemplateName;

/** Of all quotations: what one file is written with. */
export const LIST_NAMES = {
  count: 'number',
  saved: 'text',
  pages: PAGE_NAMES,
} as const satisfies TemplateName;

export type TemplateNames = { readonly [name: string]: TemplateName };
