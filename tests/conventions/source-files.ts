import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';
import { paths } from '../../scripts/project-paths.ts';

export interface Import {
  /** A file of the project, from its root (`utils/ask.ts`), or a package's name as it is written. */
  target: string;
  relative: boolean;
  /** Gone when the types are: what is imported is types alone. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
  program: ReturnType<typeof parseSync>['program'];
  imports: Import[];
}

const FOLDERS = ['bench', 'cli', 'components', 'entrypoints', 'scripts', 'tests', 'utils'];

type Arguments = Extract<
  SourceFile['program']['body'][number],
  { type: 'ExpressionStatement' }
>['expression'];

/** An argument of a call. */
export type Node = Extract<Arguments, { type: 'CallExpression' }>['arguments'][number];

/** Every TypeScript file of the project, read and parsed once. */
export const sourceFiles: readonly SourceFile[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(paths.root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(paths.root.length + 1)),
).map(readSource);

/** Files that are part of what runs in the browser. */
export const productFiles: readonly SourceFile[] = sourceFiles.filter(
  ({ path }) => /^(components|entrypoints|utils)\//.test(path) && !/\.test\.tsx?$/.test(path),
);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(paths.root, path), 'utf8');
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const written = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ name: moduleRequest.value, typeOnly: isType }],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: text.slice(start + 1, end - 1),
      typeOnly: false,
    })),
  ];
  const imports = written.map(({ name, typeOnly }) => {
    const relative = name.startsWith('.');
    return { target: relative ? join(dirname(path), name) : name, relative, typeOnly };
  });
  return { path, text, program, imports };
}
