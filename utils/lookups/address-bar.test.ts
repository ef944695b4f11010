import { expect, it } from 'vitest';
import { addressBarSuggestions, chosenEntry, isChosen } from './address-bar.ts';

const entry = (term: string, definition = '') => ({ id: 7, term, definition });

it.each([
  ['a term', entry('SLO', 'How well.'), 'SLO — How well.', '<match>SLO</match> <dim>— How well.</dim>'],
  ['no definition', entry('SLO'), 'SLO', '<match>SLO</match>'],
  ['the first line', entry('SLO', '\n  one\r\ntwo'), 'SLO — one', '<match>SLO</match> <dim>— one</dim>'],
  [
    'markup',
    entry('a<b>', 'x & "y" \'z\' </dim>'),
    'a<b> — x & "y" \'z\' </dim>',
    '<match>a&lt;b&gt;</match> <dim>— x &amp; &quot;y&quot; &apos;z&apos; &lt;/dim&gt;</dim>',
  ],
  ['what XML cannot hold', entry('a\u0001b\ufffe'), 'a\u0001b\ufffe', '<match>ab</match>'],
  ['half a pair', entry('a\ud83d'), 'a\ud83d', '<match>a\ufffd</match>'],
  ['a term of two lines', entry('a\nb'), 'a b', '<match>a b</match>'],
])('tells %s in plain text and in XML', (_, one, plain, xml) => {
  expect(addressBarSuggestions([one], false)[0]?.description).toBe(plain);
  expect(addressBarSuggestions([one], true)[0]?.description).toBe(xml);
});

it('cuts a long line', () => {
  const [{ description } = { description: '' }] = addressBarSuggestions([entry('a', 'x'.repeat(500))], false);
  expect([description.length, description.endsWith('x…')]).toEqual([124, true]);
});

it.each([
  ['SLO #7', { id: 7, term: 'SLO' }],
  ['C # #7 ', { id: 7, term: 'C #' }],
  ['SLO', null],
  ['SLO #', null],
  ['SLO #x', null],
  ['#7', null],
])('takes %j for what was chosen', (text, chosen) => {
  expect(chosenEntry(text)).toEqual(chosen);
});

it.each([
  [entry('SLO'), true],
  [entry('slo'), false],
  [undefined, false],
])('opens only the entry that was shown: %#', (one, isIt) => {
  expect(isChosen(one, { term: 'SLO' })).toBe(isIt);
});

it('comes back from what it offers', () => {
  const one = entry('two\nlines #5');
  const chosen = chosenEntry(addressBarSuggestions([one], true)[0]!.content)!;
  expect([chosen.id, isChosen(one, chosen)]).toEqual([7, true]);
});
