import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { paths } from '../../scripts/project-paths.ts';
import { productFiles } from './source-files.ts';

const [en, ja] = await Promise.all(['en', 'ja'].map(readTexts));

test('English and Japanese have the same texts', () => {
  expect([...ja!.keys()].sort()).toEqual([...en!.keys()].sort());
});

test('a text takes the same values in both languages', () => {
  // A Japanese noun has no plural: it may leave out the form for one thing, not a value.
  const values = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();
  expect(
    [...en!].filter(([key, text]) => values(text) !== values(ja!.get(key) ?? '')).map(([key]) => key),
  ).toEqual([]);
});

test('every text is used, and every text that is used is there', () => {
  const used = new Set(
    [...readFileSync(join(paths.root, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
      ([, key]) => key!,
    ),
  );
  const missing: string[] = [];
  for (const { path, program } of productFiles) {
    new Visitor({
      CallExpression: ({ callee, arguments: [key] }) => {
        if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return;
        if (callee.object.name !== 'i18n' || key?.type !== 'Literal') return;
        if (!en!.has(String(key.value))) missing.push(`${path}: ${key.value}`);
      },
      // A key may stand in a table and be looked up from there.
      Literal: ({ value }) => {
        if (typeof value === 'string' && en!.has(value)) used.add(value);
      },
    }).visit(program);
  }
  expect(missing).toEqual([]);
  expect([...en!.keys()].filter((key) => !used.has(key))).toEqual([]);
});

const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

test('no component has words of its own', () => {
  const literal: string[] = [];
  for (const { path, program } of productFiles) {
    const spoken = (text: unknown) => {
      // The beginning of an address is the same in every language.
      if (typeof text !== 'string' || !/\p{L}/u.test(text) || /^(https:\/\/|example\.com)$/.test(text))
        return;
      literal.push(`${path}: ${text.trim()}`);
    };
    const written = (node: { type: string } | null) => {
      if (node?.type === 'Literal') spoken((node as unknown as { value: unknown }).value);
      if (node?.type === 'TemplateLiteral')
        for (const { value } of (node as unknown as { quasis: { value: { cooked: string } }[] }).quasis)
          spoken(value.cooked);
    };
    new Visitor({
      JSXText: ({ value }) => spoken(value),
      JSXElement: ({ children }) => {
        for (const child of children) if (child.type === 'JSXExpressionContainer') written(child.expression);
      },
      JSXAttribute: ({ name, value }) => {
        if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name)) return;
        written(value?.type === 'JSXExpressionContainer' ? value.expression : value);
      },
    }).visit(program);
  }
  expect(literal).toEqual([]);
});

/** The texts by their whole name; the forms of a plural are one text. */
async function readTexts(lang: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(paths.root, 'locales', `${lang}.yml`));
  // Those that begin with @@ are the browser's own.
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(
    own.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? Object.values(message.plurals).join(' ') : message.message,
    ]),
  );
}
