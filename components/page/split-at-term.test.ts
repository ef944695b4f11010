import { expect, it } from 'vitest';
import { splitAtTerm } from './split-at-term.ts';

it.each<[string, string, string[]]>([
  ['The fog lamp burns.', 'fog lamp', ['The ', 'fog lamp', ' burns.']],
  ['Fog lamps burn.', 'fog lamp', ['', 'Fog lamp', 's burn.']],
  ['霧灯が燃える。', '霧灯', ['', '霧灯', 'が燃える。']],
  ['Nothing of the kind.', 'fog lamp', ['Nothing of the kind.', '', '']],
  ['Some sentence.', '', ['Some sentence.', '', '']],
  [
    'Of all that is kept in the tower, and a great deal is kept there, the fog lamp is the oldest.',
    'fog lamp',
    ['…is kept in the tower, and a great deal is kept there, the ', 'fog lamp', ' is the oldest.'],
  ],
  [`${'塔'.repeat(80)}の霧灯。`, '霧灯', [`…${'塔'.repeat(59)}の`, '霧灯', '。']],
])('%s has %s', (sentence, term, expected) => {
  expect(splitAtTerm(sentence, term)).toEqual(expected);
});
