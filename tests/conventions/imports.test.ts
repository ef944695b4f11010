import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from 'vite';
import { describe, expect, it, test } from 'vitest';
import { paths } from '../../scripts/project-paths.ts';
import { roomOf } from './room-of.ts';
import { productFiles, sourceFiles } from './source-files.ts';

/** The types that everybody shares. */
const SHARED = ['utils/annotations.ts', 'utils/article/article.ts', 'utils/terms/entry.ts'];

/** The protocol says in types what its two sides pass: its types go everywhere and come from everywhere. */
const PROTOCOL = 'utils/messages.ts';

/** Which rooms of `utils` a room may import from. A room that is not here yet has to be thought about first. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  terms: ['text'],
  definitions: ['text', 'terms'],
  jargon: ['text', 'terms'],
  quotes: ['text'],
  'annotate.ts': ['text', 'terms', 'definitions', 'jargon', 'quotes'],
  'study-article.ts': ['text', 'terms', 'definitions', 'jargon', 'quotes'],
  article: ['text'],
  overlay: ['text', 'terms', 'article'],
  formats: ['text', 'terms'],
  sources: ['text', 'formats', 'quotes'],
  'quote-formats': ['text', 'quotes', 'formats'],
  overview: ['text', 'terms', 'quotes'],
  storage: ['text', 'terms', 'quotes', 'formats', 'messages.ts', 'ask.ts', 'in-slices.ts'],
  'annotations.ts': [],
  'ask.ts': [],
  'in-slices.ts': [],
  'pause.ts': [],
  'messages.ts': [],
  lookups: [],
  'settings.ts': ['terms', 'lookups'],
};

/** Rooms that run the same in the background, on the command line and in tests. */
const PURE = [
  'text',
  'terms',
  'definitions',
  'jargon',
  'quotes',
  'annotate.ts',
  'study-article.ts',
  'formats',
  'lookups',
  'quote-formats',
  'overview',
];

/** Packages that a pure room may use: they touch neither browser nor page nor disk. */
const PURE_PACKAGES = [
  'approx-string-match',
  'diff',
  'fflate',
  'n3',
  'papaparse',
  'saxes',
  'valibot',
  'yaml',
];

const IMPURE_GLOBALS = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'browser',
  'chrome',
  'indexedDB',
  'localStorage',
  'process',
]);

const product = new Map(productFiles.map((file) => [file.path, file]));

describe('imports', () => {
  it('name a file that exists, with its extension', () => {
    const broken = sourceFiles.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, relative }) => relative && !/[*?]/.test(target))
        .filter(({ target }) => !/\.\w+$/.test(target) || !existsSync(join(paths.root, target)))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  const rooms = [...new Set(productFiles.map(({ path }) => roomOf(path)))].filter((room) => room !== null);
  it.each(rooms)('of utils/%s go one way', (room) => {
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} has no line in MAY_IMPORT`).toBeDefined();
    const wrong = productFiles
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, relative }) => relative && !SHARED.includes(target))
          .filter(({ target, typeOnly }) => !(typeOnly && [path, target].includes(PROTOCOL)))
          .filter(({ target }) => ![room, ...(allowed ?? [])].includes(roomOf(target) ?? 'outside utils'))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('of components never reach storage, messages or the browser', () => {
    const wrong = productFiles
      .filter(({ path }) => path.startsWith('components/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ typeOnly }) => !typeOnly)
          .filter(
            ({ target }) =>
              ['storage', 'messages.ts'].includes(roomOf(target) ?? '') || target.startsWith('wxt/browser'),
          )
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('of Dexie are in storage alone', () => {
    const importers = productFiles.filter(({ imports }) => imports.some(({ target }) => target === 'dexie'));
    expect(importers.map(({ path }) => roomOf(path)).filter((room) => room !== 'storage')).toEqual([]);
  });

  it('of pure rooms are pure', () => {
    const wrong = productFiles
      .filter(({ path }) => PURE.includes(roomOf(path) ?? ''))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, relative }) => !relative && !PURE_PACKAGES.includes(target))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('and globals of pure rooms are pure', () => {
    const wrong = productFiles
      .filter(({ path }) => PURE.includes(roomOf(path) ?? ''))
      .flatMap(({ path, program }) => {
        const used: string[] = [];
        new Visitor({
          MemberExpression: ({ object }) => {
            if (object.type === 'Identifier' && IMPURE_GLOBALS.has(object.name))
              used.push(`${path}: ${object.name}`);
          },
        }).visit(program);
        return used;
      });
    expect(wrong).toEqual([]);
  });

  const contentScripts = [...product.keys()].filter((path) =>
    /^entrypoints\/(probe\.ts|reader\/index\.ts)$/.test(path),
  );
  it.each(contentScripts)('of the content script %s never reach storage', (entry) => {
    expect(reach(entry).filter((path) => roomOf(path) === 'storage' || path === 'dexie')).toEqual([]);
  });

  it('of the probe, which runs on every page, never reach Readability', () => {
    expect(reach('entrypoints/probe.ts')).not.toContain('@mozilla/readability');
  });
});

test('no file imports itself round a corner', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const { target, relative, typeOnly } of product.get(path)?.imports ?? []) {
      if (relative && !typeOnly) visit(target, [...way, path]);
    }
    done.add(path);
  };
  for (const path of product.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

/** Everything that a file brings along when it runs: files and packages. */
function reach(entry: string): string[] {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, typeOnly } of product.get(path)?.imports ?? []) if (!typeOnly) visit(target);
  };
  visit(entry);
  return [...reached];
}
