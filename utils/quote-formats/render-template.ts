import { escapeAddress, escapeMarkdown } from './escape-markdown.ts';
import type { TemplateNode, ValueNode } from './markdown-template.ts';

/** What a name stands for in one file. Null and false, an empty text and an empty list are nothing. */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | TemplateScope
  | readonly TemplateScope[];

export interface TemplateScope {
  readonly [name: string]: TemplateValue;
}

const isScope = (value: unknown): value is TemplateScope =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lookUp(scopes: readonly TemplateScope[], [first, ...rest]: readonly string[]): TemplateValue {
  const scope = scopes.findLast((one) => Object.hasOwn(one, first!));
  let value: TemplateValue = scope?.[first!] ?? null;
  for (const name of rest) value = isScope(value) && Object.hasOwn(value, name) ? value[name]! : null;
  return value;
}

const isNothing = (value: TemplateValue) =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** JSON is YAML, but for what YAML does not take for characters that can be printed. */
function yaml(value: TemplateValue): string {
  if (Array.isArray(value)) return `[${value.map((one) => yaml(one as string)).join(', ')}]`;
  return JSON.stringify(value).replaceAll(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What the lines of a value begin with after the first: the marks of a block quotation, the indent of a list. */
function continuation(line: string): string {
  const [quote] = /^(?:[ \t]*>)*[ \t]*/.exec(line)!;
  const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line.slice(quote.length))?.[0] ?? '';
  return quote + ' '.repeat(item.length);
}

/** @param line what stands before it on its line */
function writeValue({ type, isRaw, isMatter }: ValueNode, value: TemplateValue, line: string): string {
  if (isMatter && !isRaw)
    return yaml(type === 'address' && typeof value === 'string' ? escapeAddress(value) : value);
  if (value === null || value === false) return '';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  if (isRaw || type === 'markup') return text;
  if (type === 'address') return escapeAddress(text);
  const rest = continuation(line);
  // A line of a text is a paragraph: Markdown would make one of all.
  return text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map(escapeMarkdown)
    .join(`\n${rest.trimEnd()}\n${rest}`);
}

/** @returns what a template makes of what its names stand for */
export function renderTemplate(nodes: readonly TemplateNode[], root: TemplateScope): string {
  const pieces: string[] = [];
  let line = '';
  const write = (text: string) => {
    pieces.push(text);
    const newline = text.lastIndexOf('\n');
    line = newline < 0 ? line + text : text.slice(newline + 1);
  };
  const visit = (
    all: readonly TemplateNode[],
    scopes: readonly TemplateScope[],
    item: TemplateValue,
  ): void => {
    for (const node of all) {
      if (node.kind === 'text') {
        write(node.text);
        continue;
      }
      const value = node.path[0] === '.' ? item : lookUp(scopes, node.path);
      if (node.kind === 'value') write(writeValue(node, value, line));
      else if (node.isInverted) {
        if (isNothing(value)) visit(node.nodes, scopes, item);
      } else if (!isNothing(value)) {
        for (const one of Array.isArray(value) ? (value as readonly TemplateValue[]) : [value]) {
          visit(node.nodes, isScope(one) ? [...scopes, one] : scopes, one);
        }
      }
    }
  };
  visit(nodes, [root], null);
  return pieces.join('');
}
