import { expect, it } from 'vitest';
import { NO_DESCRIPTION } from './file-description.ts';
import { FormatError } from './format-error.ts';
import { parse, print } from './markdown.ts';
import { finish } from './parsing.ts';

function read(files: Readonly<Record<string, string>>) {
  const parts = Object.entries(files).map(([path, text]) => {
    const bytes = new Uint8Array(new TextEncoder().encode(text));
    return { path, size: bytes.length, read: () => bytes };
  });
  return finish(parse(parts));
}

const one = (text: string, path = 'x.md') => read({ [path]: text }).entries;

it.each([
  [
    "a page as Kubernetes' glossary has them",
    '---\ntitle: Pod\nid: pod\ndate: 2018-04-12\nfull_link: https://a.example/pod\nshort_description: >\n  Short.\naka:\n- Pods\ntags:\n- core\n---\n Some {{< glossary_tooltip text="containers" term_id="container" >}}.\n<!--more-->\nMore.\n',
    {
      term: 'Pod',
      aliases: ['Pods'],
      definition: 'Some containers.\n\nMore.',
      tags: ['core'],
      sources: [{ title: '', url: 'https://a.example/pod' }],
    },
  ],
  [
    'a short description for a text',
    '---\ntitle: x\nshort_description: Short.\naka:\n---\n',
    { definition: 'Short.', aliases: [] },
  ],
  [
    'empty tags, and a link within the site',
    '---\ntitle: x\ntags: ["a", "", ""]\nfull_link: /x/\n---\n',
    { tags: ['a'], sources: [] },
  ],
  ['addresses of redirects', '---\ntitle: x\naliases: ["/old/", "y"]\n---\n', { aliases: ['y'] }],
  [
    'no front matter but a heading',
    '# Back pressure\n\nToo much.\n',
    { term: 'Back pressure', definition: 'Too much.' },
  ],
  ['nothing but a name', 'Too much.', { term: 'x', definition: 'Too much.' }],
  [
    'Windows line ends',
    '---\r\ntitle: x\r\ntags: [a]\r\n---\r\nText\r\n',
    { term: 'x', tags: ['a'], definition: 'Text' },
  ],
  ['script in a text', '---\ntitle: x\n---\na<script>alert(1)</script>b', { definition: 'ab' }],
  ['a page with a layout of its own', '---\ntitle: x\nlayout: term\n---\nText', { definition: 'Text' }],
  ['a title that is a number', '---\ntitle: 404\n---\n', { term: '404' }],
  [
    'keys that objects have anyway',
    '---\ntitle: x\n__proto__:\n  lang: ja\nconstructor: y\n---\n',
    { term: 'x', lang: null },
  ],
])('takes %s', (_, text, fields) => {
  expect(one(text)).toMatchObject([fields]);
});

it.each([
  ['glossary/en/x.md', 'en'],
  ['ja/docs/x.md', 'ja'],
  ['docs/pt-br/x.md', 'pt-BR'],
  ['docs/go/x.md', null],
  ['x.md', null],
])('of %s the language is %s', (path, lang) => {
  expect(one('---\ntitle: x\n---\n', path)[0]?.lang).toBe(lang);
});

it('takes its name from the page about it and passes other pages by', () => {
  const read1 = read({
    '_index.md': '---\ntitle: Words\n---\nAbout.',
    'README.md': '# Read me',
    '_TEMPLATE.md': '---\ntitle: T\n---\n',
    'a.txt': 'no',
    'search.md': '---\ntitle: Search\nlayout: search\n---\n',
    'b.md': '---\ntitle: B\n---\n',
    'a.md': '---\ntitle: A\n---\n',
  });
  expect([read1.name, read1.entries.map(({ term }) => term)]).toEqual(['Words', ['A', 'B']]);
});

it('tells by file what it leaves out', () => {
  const bomb = `---\ntitle: x\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n---\n`;
  const { entries, problems } = read({
    'a.md': '---\ntitle: [\n---\n',
    'b.md': '---\ntitle: B\n---\n',
    'c.md': bomb,
    'd.md': '---\n- x\n---\n',
  });
  expect(entries.map(({ term }) => term)).toEqual(['B']);
  expect(problems.map(({ where, skipped }) => [where, skipped])).toEqual([
    ['a.md', true],
    ['c.md', true],
    ['d.md', true],
  ]);
});

it('refuses a folder without terms', () => {
  expect(() => read({ 'README.md': 'x', 'a.txt': 'x' })).toThrow(FormatError);
});

it.each([
  [
    ['a b', 'A-B', 'a/b'],
    ['a-b.md', 'a-b-2.md', 'a-b-3.md'],
  ],
  [
    ['../x', 'CON', '...', 'index'],
    ['x.md', 'term-con.md', 'term-.md', 'term-index.md'],
  ],
  [['信頼性'], ['信頼性.md']],
])('writes %j to %j', (terms, paths) => {
  const entries = terms.map((term) => ({ ...one('---\ntitle: x\n---\n')[0]!, term }));
  expect(print({ ...NO_DESCRIPTION, entries }).map(({ path }) => path)).toEqual(['_index.md', ...paths]);
});
