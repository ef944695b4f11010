import { htmlToText } from './html-to-text.ts';

/** After and before these there is no space, whatever the script. */
const TIGHT_END = /[\u3000-\u3003\u3008-\u301b\uff01-\uff0f\uff1a-\uff1f]/;
const CJK = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The shortcodes of the site generator Hugo: `{{< name key="value" >}}`, also with % for < and >. */
const SHORTCODE = /\{\{[<%]([^{}]{0,2000})[>%]\}\}/g;

/** What stands in place of a shortcode: the words it shows, where it has any. */
function shortcodeText(inner: string): string {
  const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(inner)?.[1];
  return value('text') ?? value('term_id')?.replaceAll('-', ' ') ?? '';
}

function inlineText(text: string): string {
  const codes: string[] = [];
  const kept = text
    // Code is put aside, so that what looks like markup in it stays.
    .replaceAll(
      /(?<!`)(`{1,3})(?!`)([^\n]{1,500}?)(?<!`)\1(?!`)/g,
      (_, __, code: string) => `\0${codes.push(code.trim()) - 1}\0`,
    )
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `\0${codes.push(mark) - 1}\0`)
    .replaceAll(/!\[([^\]\n]{0,500})\]\([^()\n]{0,2000}\)/g, '$1')
    .replaceAll(/\[([^[\]\n]{1,500})\](?:\((?:[^()\n]|\([^()\n]*\)){0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1')
    .replaceAll(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replaceAll(/(?<=\S) {2,}/g, ' ')
    .replaceAll(/(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2');
  const html = /<[a-z/!]|&[#a-z]/i.test(kept) ? htmlToText(kept) : kept;
  return html.replaceAll(/\0(\d+)\0/g, (_, at: string) => codes[Number(at)] ?? '');
}

/** A paragraph that was broken into lines is one line again, without a space where the script has none. */
function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const [end, start] = [text.at(-1) ?? '', line[0] ?? ''];
    const isTight = (CJK.test(end) && CJK.test(start)) || TIGHT_END.test(end) || TIGHT_END.test(start);
    text += text === '' || isTight ? line : ` ${line}`;
  }
  return text;
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open);
    if (close < 0) return kept + text.slice(at);
    kept += text.slice(at, open);
    at = close + 3;
  }
}

/**
 * What a reader would read of some Markdown, without its marks: a line a paragraph, heading or list item, blank
 * lines between paragraphs, code as it is.
 */
export function markdownToText(markdown: string): string {
  const shown = markdown
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(SHORTCODE, (_, inner: string) => shortcodeText(inner));
  const source = withoutComments(shown);
  const out: string[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) out.push(inlineText(joinLines(paragraph)));
    paragraph = [];
  };
  let fence: string | null = null;
  for (const line of source.split('\n')) {
    const content = line.trim();
    const mark = /^(?:```+|~~~+)/.exec(content)?.[0];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true && content === mark) fence = null;
      else out.push(line.trimEnd());
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (content === '') {
      close();
      out.push('');
    } else if (/^(?:[-*_]\s*){3,}$/.test(content) || /^=+$/.test(content)) close();
    else if (/^#{1,6}\s/.test(content)) {
      close();
      out.push(inlineText(content.replace(/^#+\s+/, '').replace(/(?<!\s)\s+#+$/, '')));
    } else if (/^(?:[-*+]|\d{1,9}[.)])\s/.test(content)) {
      close();
      paragraph = [content.replace(/^[*+]\s+/, '- ')];
    } else paragraph.push(content.replace(/^(?:>\s?)+/, '').replace(/\\$/, ''));
  }
  close();
  return out
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
