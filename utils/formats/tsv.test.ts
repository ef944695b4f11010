import { expect, it } from 'vitest';
import { NO_DESCRIPTION } from './file-description.ts';
import { FormatError } from './format-error.ts';
import { finish } from './parsing.ts';
import { parse, print } from './tsv.ts';

const read = (text: string) => finish(parse(text));

it.each([
  ['front and back', 'SRE\tKeeps it up', { term: 'SRE', definition: 'Keeps it up' }],
  ['a separator', '#separator:semicolon\nSRE;x', { term: 'SRE', definition: 'x' }],
  ['a separator as it is', '#separator:|\nSRE|x', { term: 'SRE', definition: 'x' }],
  [
    'HTML',
    '#html:true\n<b>SRE</b>\ta<br>b &amp; c<script>x</script>',
    { term: 'SRE', definition: 'a\nb & c' },
  ],
  ['no HTML', '#html:false\nSRE\ta<br>b', { definition: 'a<br>b' }],
  [
    'names of columns',
    '#columns:Meaning\tWord\tKana\nx\t信頼\tしんらい',
    { term: '信頼', definition: 'x', reading: 'しんらい' },
  ],
  ['names in Japanese', '#columns:用語\t意味\nSRE\tx', { term: 'SRE', definition: 'x' }],
  [
    "Anki's own columns",
    '#guid column:1\n#deck column:2\n#tags column:5\ng\td\tSRE\tx\tone two',
    { term: 'SRE', definition: 'x', tags: ['one', 'two'] },
  ],
  ['tags for all', '#tags:a b\nSRE\tx', { tags: ['a', 'b'] }],
  ['names that say nothing', '#columns:A\tB\nSRE\tx', { term: 'SRE', definition: 'x' }],
  ['cells with line breaks', 'SRE\t"one\ntwo ""three"""', { definition: 'one\ntwo "three"' }],
])('takes %s', (_, text, fields) => {
  const { entries, problems } = read(text);
  expect([entries.length, problems]).toEqual([1, []]);
  expect(entries[0]).toMatchObject(fields);
});

it('tells by line what it leaves out', () => {
  const { entries, problems } = read('#separator:tab\n#columns:Front\tBack\tExtra\nA\tx\ty\n\tx\n"B" c\tx\n');
  expect(entries.map(({ term }) => term)).toEqual(['A']);
  expect(problems.map(({ where, skipped }) => [where, skipped])).toEqual([
    ['line 3', false],
    ['line 4', true],
    ['line 5', true],
  ]);
  expect(problems[0]?.message).toContain('"Extra"');
});

it.each([
  ['a separator that is not known', '#separator:banana\nx', /"banana" is not known/],
  ['one column', 'just\nwords', /No column of the table is the term/],
])('refuses %s', (_, text, message) => {
  expect(() => read(text)).toThrow(FormatError);
  expect(() => read(text)).toThrow(message);
});

it('prints what Anki imports', () => {
  const { entries } = read('SRE\tx');
  expect(
    print({ ...NO_DESCRIPTION, entries })
      .split('\n')
      .slice(0, 2),
  ).toEqual(['#separator:tab', '#html:false']);
});
