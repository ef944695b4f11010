import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FormatError } from '../formats/format-error.ts';
import { LIST_TEMPLATE, PAGE_TEMPLATE } from './default-templates.ts';
import { checkTemplate, print, printPages } from './markdown.ts';
import { CITING, PLAIN, quotation, SAMPLES } from './sample-quotations.ts';

const one = (template: string, given = SAMPLES) => print(given, { lang: 'en', template });
const page = (template: string, given = [PLAIN]) => printPages(given, { lang: 'en', template })[0]!.content;

describe('by the template that there is without another', () => {
  it('writes one file', () => {
    expect(print([PLAIN, CITING], { lang: 'ja', template: null })).toBe(`---
quotations: 2
saved: "2024-03-05"
---

## [The Quiet Index](https://notes.example/blog/index?a=1&b=2)

> An index is a \\*promise\\*.
>
> — Jane Doe「[The Quiet Index](https://notes.example/blog/index?a=1&b=2)」Notes、2024年2月29日

First line.

\\# Second line.

#index #to-read

## [索引のこと](https://nikki.example/entry/1)

> 索引は約束である。
>
> 守られないこともある。
>
> — 田中 花子「[静かな索引](https://bunko.example/quiet)」文庫、佐藤「[索引のこと](https://nikki.example/entry/1)」日記での引用

`);
  });

  it('writes a file a page with front matter that YAML reads', () => {
    const odd = quotation({
      exact: 'x',
      page: { url: 'https://a.example/', title: 'a: "b" #c\u2028---', author: '- {x}', site: "'" },
      rest: { tags: ['yes', '1', 'a, b]'] },
    });
    const parts = printPages([PLAIN, odd, { ...odd, page: { ...odd.page, url: 'https://b.example/' } }], {
      lang: 'en',
      template: null,
    });
    expect(parts.map(({ path }) => path)).toEqual(['the-quiet-index.md', 'a-b-c.md', 'a-b-c-2.md']);
    const matter = /^---\n([\s\S]*?)\n---\n/.exec(String(parts[1]!.content))![1]!;
    expect(parseYaml(matter)).toEqual({
      title: 'a: "b" #c\u2028---',
      url: 'https://a.example/',
      author: '- {x}',
      site: "'",
      saved: '2024-03-05',
      tags: ['yes', '1', 'a, b]'],
    });
  });

  it('is right by its own rules', () => {
    expect(() => checkTemplate(LIST_TEMPLATE, 'list')).not.toThrow();
    expect(() => checkTemplate(PAGE_TEMPLATE, 'page')).not.toThrow();
  });
});

it.each([
  ['{{title}}|{{ author }}|{{{site}}}', 'The Quiet Index|Jane Doe|Notes'],
  ['{{count}}{{! nothing }}', '1'],
  ['{{#author}}by {{.}}{{/author}}{{^author}}nobody{{/author}}', 'by Jane Doe'],
  ['{{#tags}}[{{.}}]{{/tags}} {{tags}}', '[index][to read] index, to read'],
  ['{{#quotations}}{{words}} {{title}}{{/quotations}}', 'An index is a \\*promise\\*. The Quiet Index'],
  ['{{#quotations}}{{{words}}}{{/quotations}}', 'An index is a *promise*.'],
  ['{{#quotations}}- {{note}}{{/quotations}}', '- First line.\n\n  \\# Second line.'],
  ['{{#quotations}}>> {{note}}{{/quotations}}', '>> First line.\n>>\n>> \\# Second line.'],
  ['{{#quotations}}{{#cited}}x{{/cited}}{{^cited}}own{{/cited}}{{cited.author}}{{/quotations}}', 'own'],
  ['a\r\n  {{#author}}\r\nb\r\n{{/author}}\r\nc', 'a\nb\nc'],
  [
    '---\nt: {{tags}}\na: {{author}}\n---\n{{author}}',
    '---\nt: ["index", "to read"]\na: "Jane Doe"\n---\nJane Doe',
  ],
  ['{ {title} } }} }', '{ {title} } }} }'],
  ['[x](<{{url}}>)', '[x](<https://notes.example/blog/index?a=1&b=2>)'],
  ['', ''],
])('%j makes %j of a page', (template, text) => {
  expect(page(template)).toBe(text);
});

it('loops over pages in one file', () => {
  expect(one('{{#pages}}{{title}}: {{#quotations}}{{cited.title}}{{/quotations}};{{/pages}}')).toBe(
    'The Quiet Index: ;索引のこと: 静かな索引;Calm: ;Müller & Söhne: 100% {Paper}: ;',
  );
});

it.each([
  ['a\nb {{title', 'templateTag', { line: 2 }],
  ['{{title\n}}', 'templateTag', { line: 1 }],
  [`x\n\n{{${' '.repeat(90_000)}`, 'templateTag', { line: 3 }],
  ['{{titel}}', 'templateName', { line: 1, name: 'titel' }],
  ['{{#title}}\n{{.}}\n{{words}}{{/title}}', 'templateName', { line: 3, name: 'words' }],
  ['{{.}}', 'templateName', { line: 1 }],
  ['{{constructor}}', 'templateName', { name: 'constructor' }],
  ['{{__proto__.x}}', 'templateName', {}],
  ['{{#quotations}}{{cited.constructor}}{{/quotations}}', 'templateName', {}],
  ['{{}}', 'templateName', {}],
  ['{{quotations}}', 'templateGroup', { line: 1, name: 'quotations' }],
  ['\n{{#quotations}}\n', 'templateOpen', { line: 2, name: 'quotations' }],
  ['{{/title}}', 'templateStray', { line: 1, name: 'title' }],
  ['{{#url}}\n{{#title}}\n{{/url}}', 'templateCrossed', { line: 3, name: 'url', open: 'title', from: 2 }],
  ['{{#quotations}}{{#quotations}}{{/quotations}}{{/quotations}}', 'templateNested', { line: 1 }],
  ['x'.repeat(100_001), 'templateTooLong', { limit: 100_000 }],
])('tells what is wrong %#', (template, code, values) => {
  try {
    page(template);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    expect((error as FormatError).code).toBe(code);
    expect((error as FormatError).values).toMatchObject(values);
    expect((error as FormatError).message).toMatch(/^[^\n]{1,600}\.$/);
  }
});
