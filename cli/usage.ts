/** How each command is called. */
export const USAGE = {
  read: 'read FILE… [--url URL] [--glossary FILE]… [--lines]',
  anchor: 'anchor PAGE QUOTES.json',
  verify: 'verify QUOTE.txt SOURCE.html',
  convert: 'convert IN OUT [--columns COLUMN,…] [--skip]',
} as const;
