import { expect, it } from 'vitest';
import { markdownToText } from '../formats/markdown-to-text.ts';
import { escapeAddress, escapeMarkdown } from './escape-markdown.ts';

it.each([
  ['*a* _b_ `c` [d](e) <f> ~g~ | $h$', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\~g\\~ \\| \\$h\\$'],
  ['snake_case_name', 'snake_case_name'],
  ['# a', '\\# a'],
  ['C# and #tag', 'C# and \\#tag'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['12. a', '12\\. a'],
  ['3) a', '3\\) a'],
  ['3.5 a', '3.5 a'],
  ['> a', '\\> a'],
  ['&amp; & &#65;', '\\&amp; & \\&#65;'],
  ['\\*', '\\\\\\*'],
  ['「約束」', '「約束」'],
])('%j is %j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
  const shown = (one: string) => one.replaceAll(/[\\`]/g, '');
  expect(shown(markdownToText(markdown))).toBe(shown(text));
});

it('keeps an address in one piece between any brackets', () => {
  const url = 'https://a.example/x_(y)?q=<b>&c=[d]|e';
  expect(escapeAddress(url)).toBe('https://a.example/x_%28y%29?q=%3Cb%3E&c=%5Bd%5D%7Ce');
  expect(decodeURIComponent(escapeAddress(url))).toBe(url);
});
