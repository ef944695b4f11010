/**
 * A post in Markdown as the HTML that a blog would serve: the parts of CommonMark that posts use, HTML of their own, and
 * addresses that become links by themselves. Good enough to read posts with, not to publish them.
 */

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const REFERENCE = /^ {0,3}\[([^\]^]+)\]:\s*<?(\S+?)>?(?:\s+["'(].*["')])?\s*$/;
const FENCE = /^ {0,3}(```+|~~~+)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const QUOTED = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:[-*+]|\d{1,9}[.)]))( +|$)/;
const HTML =
  /^ {0,3}<(?:!--|\/?(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|link|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)\b)/i;

/** @returns a whole document */
export function renderPost(markdown: string): string {
  const text = markdown.replaceAll('\r\n', '\n');
  const title = /^title:\s*["']?(.*?)["']?$/m.exec(FRONT_MATTER.exec(text)?.[1] ?? '')?.[1] ?? '';
  const references = new Map<string, string>();
  const lines = text
    .replace(FRONT_MATTER, '')
    .split('\n')
    .filter((line) => {
      const [, name, address] = REFERENCE.exec(line) ?? [];
      if (name !== undefined) references.set(name.toLowerCase(), address!);
      return name === undefined;
    });
  const body = blocks(lines, references);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><article><h1>${escapeHtml(title)}</h1>\n${body}\n</article></body></html>`;
}

function blocks(lines: readonly string[], references: ReadonlyMap<string, string>): string {
  const out: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.trim() === '') at++;
    else if (FENCE.test(line)) {
      const mark = FENCE.exec(line)![1]!;
      const end = lines.findIndex((other, index) => index > at && other.trim().startsWith(mark));
      const until = end < 0 ? lines.length : end;
      out.push(`<pre><code>${escapeHtml(lines.slice(at + 1, until).join('\n'))}</code></pre>`);
      at = until + 1;
    } else if (HTML.test(line)) {
      const end = htmlEnd(lines, at);
      out.push(lines.slice(at, end).join('\n'));
      at = end;
    } else if (HEADING.test(line)) {
      const [, marks, words] = HEADING.exec(line)!;
      out.push(`<h${marks!.length}>${inline(words!, references)}</h${marks!.length}>`);
      at++;
    } else if (RULE.test(line)) {
      out.push('<hr>');
      at++;
    } else if (QUOTED.test(line)) {
      let end = at;
      while (end < lines.length && (QUOTED.test(lines[end]!) || isLazy(lines, end))) end++;
      const inner = lines.slice(at, end).map((one) => one.replace(QUOTED, ''));
      out.push(`<blockquote>\n${blocks(inner, references)}\n</blockquote>`);
      at = end;
    } else if (ITEM.test(line)) {
      const [list, end] = listFrom(lines, at, references);
      out.push(list);
      at = end;
    } else if (/^ {4}|^\t/.test(line)) {
      let end = at;
      while (end < lines.length && /^(?: {4}|\t|\s*$)/.test(lines[end]!)) end++;
      out.push(`<pre><code>${escapeHtml(lines.slice(at, end).join('\n').trimEnd())}</code></pre>`);
      at = end;
    } else {
      let end = at + 1;
      while (end < lines.length && isParagraphText(lines[end]!)) end++;
      const words = lines.slice(at, end).join('\n').trim();
      if (words.startsWith('|')) out.push(table(words, references));
      else out.push(`<p>${inline(words, references)}</p>`);
      at = end;
    }
  }
  return out.join('\n');
}

/** Up to a blank line; scripts, styles and comments up to their end. */
function htmlEnd(lines: readonly string[], at: number): number {
  const long = /^\s*<(?:(script|style|pre)\b|(!--))/i.exec(lines[at]!);
  if (long) {
    const closing = long[2] ? '-->' : `</${long[1]!.toLowerCase()}`;
    const end = lines.findIndex((line, index) => index >= at && line.toLowerCase().includes(closing));
    return end < 0 ? lines.length : end + 1;
  }
  const end = lines.findIndex((line, index) => index > at && line.trim() === '');
  return end < 0 ? lines.length : end;
}

/** A line without its ">" still belongs to the paragraph above. */
function isLazy(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1]!.replace(QUOTED, '');
  return isParagraphText(lines[at]!) && above.trim() !== '' && isParagraphText(above);
}

function isParagraphText(line: string): boolean {
  return (
    line.trim() !== '' &&
    ![FENCE, HTML, HEADING, RULE, QUOTED].some((form) => form.test(line)) &&
    !/^ {0,3}(?:[-*+]|1[.)]) +\S/.test(line)
  );
}

function listFrom(
  lines: readonly string[],
  from: number,
  references: ReadonlyMap<string, string>,
): [string, number] {
  const isOrdered = /^ {0,3}\d/.test(lines[from]!);
  const items: string[] = [];
  let at = from;
  while (at < lines.length) {
    const [all, mark, space] = ITEM.exec(lines[at]!) ?? [];
    if (all === undefined || /\d/.test(mark!) !== isOrdered || RULE.test(lines[at]!)) break;
    const width = mark!.length + Math.min(4, Math.max(1, space!.length));
    const own = [lines[at]!.slice(all.length)];
    let isLoose = false;
    at++;
    while (at < lines.length) {
      const line = lines[at]!;
      const indent = /^ */.exec(line.replace(/\t/g, '    '))![0].length;
      if (line.trim() === '') {
        const next = lines.slice(at).find((other) => other.trim() !== '');
        if (next === undefined || (/^ */.exec(next)![0].length < 2 && !ITEM.test(next))) break;
        if (ITEM.test(next) && /^ */.exec(next)![0].length < 2) isLoose = true;
        else isLoose ||= true;
        own.push('');
      } else if (indent >= Math.min(width, 2))
        own.push(line.replace(/\t/g, '    ').slice(Math.min(indent, width)));
      else if (own.at(-1) !== '' && isParagraphText(line)) own.push(line);
      else break;
      at++;
    }
    const html = blocks(own, references);
    items.push(`<li>${isLoose ? html : html.replace(/^<p>([\s\S]*?)<\/p>/, '$1')}</li>`);
  }
  const name = isOrdered ? 'ol' : 'ul';
  return [`<${name}>\n${items.join('\n')}\n</${name}>`, Math.max(at, from + 1)];
}

function table(words: string, references: ReadonlyMap<string, string>): string {
  const rows = words.split('\n').filter((row) => !/^[\s|:-]+$/.test(row));
  const cells = (row: string) =>
    row
      .replace(/^\s*\||\|\s*$/g, '')
      .split('|')
      .map((cell) => `<td>${inline(cell.trim(), references)}</td>`)
      .join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** What is done is kept aside, so that nothing is read twice. */
function inline(markdown: string, references: ReadonlyMap<string, string>): string {
  const done: string[] = [];
  const keep = (html: string) => `\uE000${done.push(html) - 1}\uE001`;
  const anchor = (words: string, address: string) =>
    `${keep(`<a href="${escapeHtml(address)}">`)}${words}${keep('</a>')}`;
  const text = markdown
    .replace(/(`+)([\s\S]*?[^`])\1(?!`)/g, (_, __, code: string) =>
      keep(`<code>${escapeHtml(code.trim())}</code>`),
    )
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => keep(escapeHtml(mark)))
    .replace(/<(https?:[^\s<>]+)>/g, (_, address: string) => anchor(keep(escapeHtml(address)), address))
    .replace(/!\[[^\]]*\]\s?(?:\([^)]*\)|\[[^\]]*\])/g, () => keep('<img alt="">'))
    .replace(/<\/?[A-Za-z][^<>]*>|<!--[\s\S]*?-->/g, (tag) => keep(tag))
    .replace(
      /\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g,
      (_, words: string, address: string) => anchor(words, address),
    )
    .replace(/\[((?:[^[\]]|\[[^\]]*\])+)\](?:\s?\[([^\]]*)\])?/g, (all, words: string, name?: string) => {
      const address = references.get((name || words).toLowerCase());
      return address === undefined ? all : anchor(words, address);
    })
    .replace(
      /https?:\/\/[^\s<>"「」（）、。\uE000\uE001]+[^\s<>"「」（）、。.,:;!?)\uE000\uE001]/g,
      (address, offset: number, all: string) =>
        /\uE000\d+\uE001$/.test(all.slice(0, offset)) &&
        /^\uE000\d+\uE001/.test(all.slice(offset + address.length))
          ? keep(escapeHtml(address))
          : anchor(keep(escapeHtml(address)), address),
    )
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\*\*(\S(?:[\s\S]*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?!\w)/g, '<em>$1</em>')
    .replace(/ {2,}\n|\\\n/g, '<br>\n');
  const restored = (html: string): string =>
    html.replace(/\uE000(\d+)\uE001/g, (_, index) => restored(done[Number(index)]!));
  return restored(text);
}

function escapeHtml(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
