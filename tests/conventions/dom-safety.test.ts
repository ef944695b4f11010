import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { type Node, productFiles, type SourceFile } from './source-files.ts';

/** What turns text into markup. */
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'srcdoc',
]);

test('nothing turns data into markup', () => {
  const found = productFiles.flatMap((file) => {
    const wrong: string[] = [];
    new Visitor({
      Identifier: ({ name, start }) => {
        if (MARKUP.has(name)) wrong.push(place(file, start));
      },
      JSXIdentifier: ({ name, start }) => {
        if (MARKUP.has(name)) wrong.push(place(file, start));
      },
    }).visit(file.program);
    return wrong;
  });
  expect(found).toEqual([]);
});

test('every listener ends with a signal', () => {
  const found = productFiles
    .filter(({ path }) => !path.startsWith('components/'))
    .flatMap((file) => {
      const wrong: string[] = [];
      new Visitor({
        CallExpression: ({ callee, arguments: args, start }) => {
          if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
          if (callee.property.name !== 'addEventListener') return;
          const [type, , options] = args;
          // A signal that is told of an abort has ended itself.
          if (type?.type === 'Literal' && type.value === 'abort') return;
          if (!hasSignal(file, options)) wrong.push(place(file, start));
        },
      }).visit(file.program);
      return wrong;
    });
  expect(found).toEqual([]);
});

/** Options are written in place or stand in a constant of the same file, for several listeners. */
function hasSignal({ program, text }: SourceFile, options: Node | undefined): boolean {
  if (options === undefined) return false;
  if (options.type !== 'Identifier') return /\bsignal\b/.test(text.slice(options.start, options.end));
  let found = false;
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || id.name !== options.name || init === null) return;
      found ||= /\bsignal\b/.test(text.slice(init.start, init.end));
    },
  }).visit(program);
  return found;
}

function place({ path, text }: SourceFile, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}
