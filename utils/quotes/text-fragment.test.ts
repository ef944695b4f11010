import { describe, expect, it } from 'vitest';
import { textFragment } from './text-fragment.ts';

const decoded = (fragment: string) => decodeURIComponent(fragment.replace('#:~:text=', ''));
const NOTHING = { prefix: '', suffix: '' };

describe('a passage of an unknown source', () => {
  it.each([
    ['long enough', 'The plan was made in haste.', NOTHING, '#:~:text=The%20plan%20was%20made%20in%20haste.'],
    [
      '"-", "&" and ","',
      'well-known, cheap & good for all',
      NOTHING,
      '#:~:text=well%2Dknown%2C%20cheap%20%26%20good%20for%20all',
    ],
    ['several spaces', 'made   in such a\thaste', NOTHING, '#:~:text=made%20in%20such%20a%20haste'],
    ['no words', ' \n ', NOTHING, ''],
    [
      'a half of a pair',
      'made in such a haste \ud800',
      NOTHING,
      '#:~:text=made%20in%20such%20a%20haste%20%EF%BF%BD',
    ],
  ])('%s', (_name, exact, context, fragment) => {
    expect(textFragment(exact, context, null, 'en')).toBe(fragment);
  });

  it('gives short words their context, but not words that may be cut', () => {
    const context = { prefix: 'ssing that the old ', suffix: ' was made in great has' };
    expect(decoded(textFragment('plan', context, null, 'en'))).toBe('that the old-,plan,-was made in');
  });

  it('names a passage of several blocks by its beginning and its end', () => {
    const exact = 'It was a cold morning in the old house.\nNobody spoke of the plan that we had made.';
    expect(decoded(textFragment(exact, NOTHING, null, 'en'))).toBe('It was a cold,that we had made.');
  });

  it('names a long passage by its beginning and its end', () => {
    const exact = `They said that it ${'was all for the best and '.repeat(8)}nothing else at all.`;
    expect(decoded(textFragment(exact, NOTHING, null, 'en'))).toBe('They said that it,nothing else at all.');
  });
});

describe('a passage of a known source', () => {
  const source = [
    'The plan was good. The plan was good, they said, since it had been made in haste.',
    'Nobody complained. The plan was good.',
    '運用は人の仕事ではない。ソフトウェアの問題として扱うことが大切だ。',
    '監視は人の仕事ではない。',
  ].join('\n');

  it.each([
    ['stands once', 'made in haste', NOTHING, 'en', 'made in haste'],
    [
      'stands thrice, first',
      'The plan was good',
      { prefix: '', suffix: '. The plan' },
      'en',
      'The plan was good,-. The plan was good',
    ],
    [
      'stands thrice, last',
      'The plan was good',
      { prefix: 'complained. ', suffix: '.\n運用は' },
      'en',
      'Nobody complained.-,The plan was good',
    ],
    ['cut inside words', 'obody complain', NOTHING, 'en', 'Nobody complained'],
    [
      'over two blocks',
      'made in haste.\nNobody complained',
      NOTHING,
      'en',
      'made in haste.,Nobody complained',
    ],
    ['Japanese, whole', 'ソフトウェアの問題', NOTHING, 'ja', 'ソフトウェアの問題'],
    [
      'Japanese, cut inside words',
      'フトウェアの問',
      { prefix: '人の仕事ではない。ソ', suffix: '題として' },
      'ja',
      'ソフトウェアの問題',
    ],
    [
      'Japanese, twice',
      '人の仕事ではない',
      { prefix: '監視は', suffix: '。' },
      'ja',
      '監視は-,人の仕事ではない',
    ],
  ])('%s', (_name, exact, context, lang, directive) => {
    expect(decoded(textFragment(exact, context, source, lang))).toBe(directive);
  });
});
