/**
 * A small language for how quotations are written, after Mustache: names, sections, comments, and no code.
 *
 *     {{title}}            a value; in the front matter as YAML, below it as Markdown that shows just it
 *     {{{title}}}          a value as it is
 *     {{cited.author}}     a value of another
 *     {{#tags}} … {{/tags}}  once for each, or where there is something; {{.}} is the one
 *     {{^note}} … {{/note}}  where there is nothing
 *     {{! … }}             nothing
 */
import { FormatError } from '../formats/format-error.ts';
import type { TemplateName, TemplateNames } from './template-names.ts';

export interface TextNode {
  kind: 'text';
  text: string;
}

export interface ValueNode {
  kind: 'value';
  path: readonly string[];
  type: Exclude<TemplateName, object>;
  isRaw: boolean;
  /** Whether it stands in the front matter. */
  isMatter: boolean;
}

export interface SectionNode {
  kind: 'section';
  path: readonly string[];
  isInverted: boolean;
  nodes: TemplateNode[];
}

export type TemplateNode = TextNode | ValueNode | SectionNode;

/** UTF-16 units of a template. */
const LONGEST = 100_000;
/** Of what stands between two pairs of braces; more is no name but braces that were not closed. */
const LONGEST_TAG = 300;

interface Open {
  name: string;
  line: number;
  nodes: TemplateNode[];
  names: readonly TemplateNames[];
  /** What "." stands for. */
  item: TemplateName | null;
}

/** @returns how many UTF-16 units the front matter has */
function matterLength(template: string): number {
  return /^---[^\S\n]*\n(?:(?!---[^\S\n]*(?:\n|$))[^\n]*(?:\n|$))*/.exec(template)?.[0].length ?? 0;
}

function find(names: readonly TemplateNames[], path: readonly string[]): TemplateName | undefined {
  const [first, ...rest] = path as [string, ...string[]];
  const scope = names.findLast((one) => Object.hasOwn(one, first));
  let found: TemplateName | undefined = scope?.[first];
  for (const name of rest) {
    found = typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return found;
}

/** Whether nothing but white space stands round a tag on its line, which then goes with it. */
function aloneOnLine(template: string, start: number, end: number): { start: number; end: number } | null {
  const before = template.lastIndexOf('\n', start - 1) + 1;
  const newline = template.indexOf('\n', end);
  const after = newline < 0 ? template.length : newline;
  if (template.slice(before, start).trim() !== '' || template.slice(end, after).trim() !== '') return null;
  return { start: before, end: newline < 0 ? after : newline + 1 };
}

/**
 * @param names what may stand in it
 * @throws FormatError with the line of what is wrong
 */
export function compileTemplate(given: string, names: TemplateNames): TemplateNode[] {
  const template = given.replaceAll(/\r\n?/g, '\n');
  if (template.length > LONGEST) throw new FormatError('templateTooLong', { limit: LONGEST });
  const matter = matterLength(template);
  const root: Open = { name: '', line: 1, nodes: [], names: [names], item: null };
  const open: Open[] = [root];
  let line = 1;
  let at = 0;
  const take = (until: number) => {
    const text = template.slice(at, until);
    if (text !== '') open.at(-1)!.nodes.push({ kind: 'text', text });
    line += text.split('\n').length - 1;
    at = until;
  };
  for (;;) {
    const start = template.indexOf('{{', at);
    if (start < 0) break;
    const isRaw = template[start + 2] === '{';
    const close = isRaw ? '}}}' : '}}';
    const inner = start + close.length;
    const end = template.indexOf(close, inner);
    const content = end < 0 ? '' : template.slice(inner, end);
    if (end < 0 || content.length > LONGEST_TAG || content.includes('\n') || content.includes('{')) {
      throw new FormatError('templateTag', { line: line + template.slice(at, start).split('\n').length - 1 });
    }
    const [, sign = '', name = ''] = /^\s*([#^/!]?)\s*([\s\S]*?)\s*$/.exec(content)!;
    const alone = sign === '' ? null : aloneOnLine(template, start, end + close.length);
    take(Math.max(at, alone?.start ?? start));
    const tagLine = line;
    const after = alone?.end ?? end + close.length;
    line += template.slice(at, after).split('\n').length - 1;
    at = after;
    if (sign === '!') continue;
    const current = open.at(-1)!;
    if (sign === '/') {
      if (open.length === 1) throw new FormatError('templateStray', { line: tagLine, name });
      if (current.name !== name) {
        throw new FormatError('templateCrossed', {
          line: tagLine,
          name,
          open: current.name,
          from: current.line,
        });
      }
      open.pop();
      continue;
    }
    const path = name === '.' ? ['.'] : name.split('.');
    const type = name === '.' ? current.item : find(current.names, path);
    if (type === undefined || type === null) {
      const known = [...new Set(current.names.toReversed().flatMap((one) => Object.keys(one)))].join(', ');
      throw new FormatError('templateName', { line: tagLine, name, names: known });
    }
    if (sign === '') {
      if (typeof type === 'object') throw new FormatError('templateGroup', { line: tagLine, name });
      current.nodes.push({ kind: 'value', path, type, isRaw, isMatter: start < matter });
      continue;
    }
    // A section within itself would be written as often as the square of what it has.
    if (sign === '#' && open.some((one) => one.name === name)) {
      throw new FormatError('templateNested', { line: tagLine, name });
    }
    const section: SectionNode = { kind: 'section', path, isInverted: sign === '^', nodes: [] };
    current.nodes.push(section);
    const isScope = sign === '#' && typeof type === 'object';
    open.push({
      name,
      line: tagLine,
      nodes: section.nodes,
      names: isScope ? [...current.names, type] : current.names,
      item: sign === '^' || isScope ? current.item : type === 'texts' ? 'text' : type,
    });
  }
  take(template.length);
  if (open.length > 1) {
    const { name, line: from } = open.at(-1)!;
    throw new FormatError('templateOpen', { line: from, name });
  }
  return root.nodes;
}
