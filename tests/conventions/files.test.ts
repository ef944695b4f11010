import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const LONGEST = 400;

/** Names that say nothing about what is inside. */
const EMPTY_NAME = /(^|[-.])(util|utils|helper|helpers|misc|common|manager|stuff)([-.]|$)/i;

test(`no file has more than ${LONGEST} lines`, () => {
  const long = sourceFiles.filter(({ text }) => text.split('\n').length > LONGEST);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('a file is named for what it gives', () => {
  expect(sourceFiles.map(({ path }) => path).filter((path) => EMPTY_NAME.test(basename(path)))).toEqual([]);
});

test('a file is named in kebab-case, a component in PascalCase', () => {
  const wrong = sourceFiles
    .map(({ path }) => path)
    .filter((path) => {
      const name = basename(path).replace(/(\.test)?\.tsx?$/, '');
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?$/.test(name) &&
        !(path.endsWith('x') && /^[A-Z]\w*$/.test(name))
      );
    });
  expect(wrong).toEqual([]);
});
