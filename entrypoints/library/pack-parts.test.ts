import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packParts } from './pack-parts.ts';

test('one file stays as it is', () => {
  expect(packParts([{ path: '.csv', content: 'term\n' }], 'Our team')).toEqual({
    name: 'Our team.csv',
    content: 'term\n',
  });
});

test('a pair is packed under its own name', () => {
  const packed = packParts(
    [
      { path: '.index', content: 'a\tA\tB\n' },
      { path: '.dict', content: new Uint8Array([65]) },
    ],
    'Our team',
  );
  expect(packed.name).toBe('Our team.zip');
  const files = unzipSync(packed.content as Uint8Array);
  expect(Object.keys(files)).toEqual(['Our team.index', 'Our team.dict']);
  expect(strFromU8(files['Our team.dict']!)).toBe('A');
});

test('a folder is packed, be there one file in it or many', () => {
  const packed = packParts([{ path: '用語/SLO.md', content: '---\n---\n目標' }], '用語集');
  expect(packed.name).toBe('用語集.zip');
  expect(strFromU8(unzipSync(packed.content as Uint8Array)['用語/SLO.md']!)).toContain('目標');
});
