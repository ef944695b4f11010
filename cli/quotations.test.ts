import { describe, expect, it } from 'vitest';
import { inFolderOf, warichu } from '../tests/harness/command-line.ts';

const PARAGRAPHS = [
  'We did not expect that the plan would work, since it had been made in haste.',
  'Nobody complained. After a long and weary evening we left for home.',
  '運用は人の仕事ではない。ソフトウェアの問題として扱うことが大切です。',
];
const QUOTES = [
  { id: 'a', exact: 'the plan would work', prefix: 'We did not expect that ', suffix: ', since it had been' },
  {
    id: 2,
    exact: 'Nobody ever complained',
    prefix: 'made in haste.\n',
    suffix: '. After a long',
    start: 78,
    end: 100,
  },
  { id: 'c', exact: 'Somebody wrote a letter to the editor', prefix: null },
  { id: 'd', exact: '' },
  { exact: 'Nobody' },
  { id: 'f', exact: 'ソフトウェアの問題', start: -1 },
];

inFolderOf({
  'page.html': `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Plans</title></head><body><article><h1>Plans</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  'page.txt': PARAGRAPHS.join('\n\n'),
  'quotes.json': JSON.stringify(QUOTES),
  'good.json': `\uFEFF${JSON.stringify(QUOTES.slice(0, 1))}`,
  'object.json': '{}',
  'broken.json': '[',
  'elided.txt': 'We did not expect that the plan would work […]\n\nNobody complained.',
  'altered.txt': 'We did expect that the plan would work',
  'altered-ja.txt': 'ソフトウェアの問題として扱うことが大切ではない',
  'absent.txt': 'The stars are far away and cold',
  'empty.txt': ' …\n',
});

describe('anchor', { timeout: 60_000 }, () => {
  it.each(['page.html', 'page.txt'])('prints what became of each quotation on %s', async (page) => {
    const [{ status, lines, errors }, read] = await Promise.all([
      warichu('anchor', page, 'quotes.json'),
      warichu('read', page),
    ]);
    const { text } = JSON.parse(read.lines[0]!);
    const found = lines.map((line) => JSON.parse(line));
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'exact'],
      [2, 'changed'],
      ['c', 'orphan'],
    ]);
    expect(Object.keys(found[0])).toEqual(['id', 'status', 'start', 'end', 'text', 'score']);
    expect(found.map((one) => one.text)).toEqual(['the plan would work', 'Nobody complained', null]);
    for (const { start, end, text: words } of found.slice(0, 2)) expect(text.slice(start, end)).toBe(words);
    expect(found[2]).toMatchObject({ start: null, end: null, score: 0 });
    expect([status, errors.length]).toEqual([1, 3]);
    expect(errors).toEqual([
      expect.stringMatching(/quotes\.json: quotation 4: "exact"/),
      expect.stringMatching(/quotes\.json: quotation 5: "id"/),
      expect.stringMatching(/quotes\.json: quotation 6: "start"/),
    ]);
  });

  it('has nothing to say against a good list', async () => {
    const { status, lines, errors } = await warichu('anchor', 'page.html', 'good.json');
    expect([status, lines.length, errors]).toEqual([0, 1, []]);
  });
});

describe('verify', { timeout: 60_000 }, () => {
  it.each([
    ['elided.txt', 'elided', null],
    ['altered.txt', 'altered', 'not '],
    ['altered-ja.txt', 'altered', 'です'],
    ['absent.txt', 'absent', null],
  ])('says of %s that it is %s', async (quote, expected, removed) => {
    const { status, lines, errors } = await warichu('verify', quote, 'page.html');
    expect([status, lines.length, errors]).toEqual([0, 1, []]);
    const result = JSON.parse(lines[0]!);
    expect(Object.keys(result)).toEqual(['status', 'similarity', 'start', 'end', 'changes']);
    expect(result.status).toBe(expected);
    if (removed !== null) expect(result.changes).toContainEqual({ op: 'removed', text: removed });
    if (expected === 'absent') expect(result).toMatchObject({ similarity: 0, start: null, end: null });
    else expect(result.end).toBeGreaterThan(result.start);
  });
});

describe('bad usage and bad files', { timeout: 60_000 }, () => {
  it.each([
    [['anchor', 'page.html'], 2, 'A page and a list of quotations are needed'],
    [['verify', 'elided.txt'], 2, 'A quotation and its source are needed'],
    [['anchor', 'page.html', 'nowhere.json'], 1, 'does not exist'],
    [['anchor', 'page.html', 'broken.json'], 1, 'this is no JSON'],
    [['anchor', 'page.html', 'object.json'], 1, 'no list of quotations'],
    [['verify', 'empty.txt', 'page.html'], 1, 'there are no words in it'],
  ])('%j', async (args, expected, message) => {
    const { status, lines, errors } = await warichu(...args);
    expect([status, lines, errors.length]).toEqual([expected, [], 1]);
    expect(errors[0]).toContain(message);
  });
});
