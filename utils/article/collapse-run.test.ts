import { describe, expect, it } from 'vitest';
import { collapseRun, needsCollapsing } from './collapse-run.ts';

/** Takes nodes' data, `null` for a line break. */
function collapse(parts: readonly (string | null)[], preserve = false) {
  const starts: number[] = [];
  const breaks: number[] = [];
  let raw = '';
  for (const part of parts) {
    if (part === null) breaks.push(starts.length);
    else {
      starts.push(raw.length);
      raw += part;
    }
  }
  return collapseRun(raw, starts, breaks, preserve);
}

describe('collapseRun', () => {
  it.each<[string, (string | null)[], string]>([
    ['single spaces stay', ['a b', ' c'], 'a b c'],
    ['line ends and tabs', ['\n a\n\tb\r\nc\fd '], 'a b c d'],
    ['over nodes', ['a ', ' ', ' b'], 'a b'],
    ['nothing at the ends', [' ', 'a', ' ', '\n'], 'a'],
    ['beside a line break', ['a ', null, ' b'], 'a\nb'],
    ['line breaks at the ends', [null, ' ', null, 'a', null, ' ', null], 'a'],
    ['U+00A0', ['a \u00a0 b'], 'a \u00a0 b'],
  ])('%s', (_name, parts, text) => {
    expect(collapse(parts).text).toBe(text);
  });

  it.each<[string, (string | null)[], string]>([
    ['white space', [' a\n\tb  ', ' c '], ' a\n\tb   c '],
    ['line breaks', ['a ', null, '  b'], 'a \n  b'],
  ])('preserves: %s', (_name, parts, text) => {
    expect(collapse(parts, true).text).toBe(text);
  });

  it('says where every piece stands', () => {
    expect(collapse([null, ' a\n\n b', 'c', null, ' d'])).toEqual({
      text: 'a bc\nd',
      owners: [0, 0, 0, 1, 2],
      textStarts: [0, 1, 2, 3, 5],
      nodeStarts: [1, 2, 5, 0, 1],
      breaks: [4],
      positions: [0, 3, 5, 6],
    });
  });
});

describe('needsCollapsing', () => {
  it.each([
    ['a b', false],
    ['a ', false],
    ['a\u00a0 b', false],
    [' a', true],
    ['a  b', true],
    ['a\nb', true],
    ['a\tb', true],
    ['a\rb', true],
    ['a\fb', true],
  ])('%j: %s', (raw, expected) => {
    expect(needsCollapsing(raw)).toBe(expected);
  });
});
