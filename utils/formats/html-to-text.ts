/** Elements whose content is not for reading. */
const UNREAD = new Set(['script', 'style', 'template', 'head', 'title', 'noscript']);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  yen: '¥',
  larr: '←',
  rarr: '→',
};

const TAG = /<(?:(\/?)([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}')*>|[!?][^<>]*>)/iy;

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

/**
 * What a reader would read of some HTML: the text with a line a block, without scripts and styles. What only
 * looks like a tag ("a < b") stays. Runs once over the text, whatever it holds.
 */
export function htmlToText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open).replaceAll(/\s+/g, ' ');
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    TAG.lastIndex = open;
    const tag = TAG.exec(html);
    if (tag === null) {
      text += '<';
      at = open + 1;
      continue;
    }
    at = TAG.lastIndex;
    const name = tag[2]?.toLowerCase() ?? '';
    if (BLOCKS.has(name)) text += '\n';
    if (!UNREAD.has(name) || tag[1] === '/') continue;
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = at;
    at = close.exec(html)?.index ?? html.length;
  }
  text += html.slice(at).replaceAll(/\s+/g, ' ');
  return decodeEntities(text)
    .replaceAll(/(?<! ) *\n[ \n]*/g, '\n')
    .trim();
}
