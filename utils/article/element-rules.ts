import type { BlockKind, Container, SpanKind } from './article.ts';

/** How an element takes part in the text, by its name alone. */
export type ElementRole =
  /** Neither it nor anything in it is text. */
  | 'left-out'
  /** Begins and ends a block. */
  | 'block'
  /** Goes with the text around it. */
  | 'inline'
  /** `<br>`: a line break in the text. */
  | 'break'
  /** An unknown name: its computed display decides where there is one. */
  | 'custom';

const LEFT_OUT =
  'script style template noscript svg math iframe object embed applet canvas video audio ' +
  'textarea input select button option optgroup datalist meter progress ' +
  'head title meta link base param source track area map img picture rt rp rtc noframes noembed frameset frame';

const BLOCK =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
  'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext ' +
  'pre search section summary table tbody td tfoot th thead tr ul xmp';

const INLINE =
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q rb rbc ' +
  'ruby s samp slot small span strike strong sub sup time tt u var wbr';

/** Names of elements that go with the text around them. */
export const INLINE_NAMES: readonly string[] = INLINE.split(' ');

const ROLES = new Map<string, ElementRole>();
for (const name of LEFT_OUT.split(' ')) ROLES.set(name, 'left-out');
for (const name of BLOCK.split(' ')) ROLES.set(name, 'block');
for (const name of INLINE_NAMES) ROLES.set(name, 'inline');
ROLES.set('br', 'break');

/** The role of an element, by its local name in lower case. */
export function elementRole(name: string): ElementRole {
  return ROLES.get(name) ?? 'custom';
}

/** The span an inline element makes of its text; elements that are not here make none. */
export const SPAN_KINDS: ReadonlyMap<string, SpanKind> = new Map<string, SpanKind>([
  ['a', 'link'],
  ['cite', 'cite'],
  ['q', 'q'],
  ['dfn', 'dfn'],
  ['abbr', 'abbr'],
  ['acronym', 'abbr'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['em', 'emphasis'],
  ['strong', 'emphasis'],
  ['b', 'emphasis'],
  ['i', 'emphasis'],
  ['mark', 'emphasis'],
  ['ruby', 'ruby'],
]);

/** The kind of block that text directly in an element makes. Elements that are not here keep their host's. */
export const BLOCK_KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dt', 'dt'],
  ['dd', 'dd'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['legend', 'caption'],
  ['blockquote', 'quotation'],
  ['pre', 'code'],
  ['listing', 'code'],
  ['xmp', 'code'],
  ['plaintext', 'code'],
]);

/** Kinds that a paragraph inside does not change: `<li><p>…` is an item, not a paragraph. */
export const KINDS_THAT_HOLD: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'item',
  'dt',
  'dd',
  'cell',
  'caption',
  'heading',
]);

/** Elements whose own text has no kind, whatever stands around them. */
export const KINDLESS: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'dir',
  'dl',
  'menu',
  'table',
  'figure',
  'details',
]);

/** The container an element is for the blocks in it. */
export const CONTAINER_KINDS: ReadonlyMap<string, Container['kind']> = new Map<string, Container['kind']>([
  ['blockquote', 'quotation'],
  ['figure', 'figure'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['dir', 'list'],
  ['dl', 'list'],
  ['menu', 'list'],
  ['table', 'table'],
  ['details', 'details'],
  ['aside', 'note'],
  ['header', 'header'],
  ['footer', 'footer'],
]);

/** Elements that add one to the depth of the items in them. */
export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dir', 'dl', 'menu']);

/** Elements whose white space is shown as it stands. */
export const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** Elements in which terms are not marked. */
export const EXCLUDED: ReadonlySet<string> = new Set(['nav', 'menu', 'pre', 'listing', 'xmp', 'plaintext']);

/** ARIA roles in which terms are not marked. */
export const EXCLUDED_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'textbox',
  'searchbox',
  'combobox',
  'button',
]);

/** ARIA roles that make an element a note beside the text. */
export const NOTE_ROLES: ReadonlySet<string> = new Set([
  'note',
  'complementary',
  'doc-footnote',
  'doc-endnotes',
  'doc-tip',
  'doc-notice',
]);
