import { describe, expect, it } from 'vitest';
import { compareQuotation } from './compare-quotation.ts';

const SOURCE = [
  'Preface.',
  'We did not expect that the plan would work – “since it had been made in haste.” Nobody complained.',
  'Then, after a long and weary evening, we left for home. The end came quickly... and without a sound.',
  '運用は人の仕事ではない。ソフトウェアの問題として扱うことが大切です。「誰も」それを疑いませんでした。おわり。',
  'カスタマーサポートの窓口は、平日のみ開いています。',
].join('\n');
const compare = (quote: string) => compareQuotation(quote, SOURCE, /[ぁ-ん]/.test(quote) ? 'ja' : 'en');

describe('verbatim', () => {
  it.each([
    ['the words', 'We did not expect that the plan would work'],
    ['other quotation marks', 'work – ‘since it had been made in haste’'],
    ['other dashes', 'the plan would work -- "since it had been made'],
    ['the full stop on the other side', 'made in haste”. Nobody complained'],
    ['other white space, over blocks', 'Nobody  complained.\n\nThen, after a long\nand weary evening'],
    ['quoted as a whole', '“Nobody complained.”'],
    ['a letter in brackets', '[w]e did not expect'],
    ['a capital at the beginning', 'After a long and weary evening'],
    ['the ellipsis of the source', 'The end came quickly… and without a sound'],
    ['other width', '運用は人の仕事ではない。ｿﾌﾄｳｪｱの問題'],
    ['decomposed', 'カスタマーサポートの窓口'.normalize('NFD')],
    ['other brackets', '『誰も』それを疑いませんでした'],
    ['other commas', '窓口は，平日のみ'],
  ])('%s', (_name, quote) => {
    const { status, similarity, start, end, changes } = compare(quote);
    expect([status, similarity]).toEqual(['verbatim', 1]);
    expect(end! - start!).toBeGreaterThan(5);
    expect(changes).toEqual([{ op: 'same', text: quote }]);
  });
});

describe('elided', () => {
  it.each([
    ['We did not expect […] after a long and weary evening', ' that the plan'],
    ['We did not expect [...] Nobody complained', ' that the plan'],
    ['We did not expect ... Nobody complained', ' that the plan'],
    ['We did not expect . . . Nobody complained', ' that the plan'],
    ['We did not expect -snip- Nobody complained', ' that the plan'],
    ['運用は人の仕事ではない。（中略）「誰も」それを疑いませんでした', 'ソフトウェア'],
    ['運用は人の仕事ではない。(略)それを疑いませんでした', 'ソフトウェア'],
    ['運用は人の仕事ではない〔中略〕それを疑いませんでした', '。ソフトウェア'],
    ['運用は人の仕事ではない……それを疑いませんでした', '。ソフトウェア'],
    ['運用は人の仕事ではない。\n〜中略〜\nそれを疑いませんでした', 'ソフトウェア'],
  ])('%s', (quote, leftOut) => {
    const { status, similarity, changes } = compare(quote);
    expect([status, similarity]).toEqual(['elided', 1]);
    expect(changes.find(({ op }) => op === 'removed')?.text.trimStart()).toMatch(
      new RegExp(`^${leftOut.trim()}`),
    );
    const quoted = changes.filter(({ op }) => op !== 'removed').map(({ text }) => text);
    expect(quoted.join('')).toBe(quote);
  });

  it('has the pieces in their order', () => {
    expect(compare('Nobody complained […] We did not expect that').status).not.toBe('elided');
  });

  it('may begin or end with a mark', () => {
    expect(compare('… Nobody complained').status).toBe('elided');
    expect(compare('Nobody complained […]').status).toBe('elided');
  });
});

describe('altered', () => {
  it.each([
    ['We did expect that the plan would work', 'not ', null],
    ['運用は人の仕事である。', 'ではない', 'である'],
    ['それを疑いました', 'せんで', null],
    ['[The team] did not expect that the plan would work', 'We ', '[The team] '],
    ['Then, after a long and dreary evening, we left', 'weary ', 'dreary '],
    ['カスタマーサービスの窓口は、平日のみ開いています', 'カスタマーサポート', 'カスタマーサービス'],
  ])('%s', (quote, removed, added) => {
    const { status, similarity, changes } = compare(quote);
    expect(status).toBe('altered');
    expect(similarity).toBeLessThan(1);
    const texts = (op: string) => changes.filter((change) => change.op === op).map(({ text }) => text);
    expect(texts('removed')).toEqual([removed]);
    expect(texts('added')).toEqual(added === null ? [] : [added]);
  });

  it('when sentences between are left out and nothing says so', () => {
    const { status, changes } = compare('Nobody complained. The end came quickly');
    expect(status).toBe('altered');
    expect(changes.map(({ op }) => op)).toEqual(['same', 'removed', 'same']);
  });

  it('when a mark stands between altered words', () => {
    const { status } = compare('We did expect that the plan would work […] after a long and weary evening');
    expect(status).toBe('altered');
  });

  it('when a word is another one', () => {
    expect(compareQuotation('ban the plan', 'An urban the planet.', 'en').status).toBe('altered');
    expect(compareQuotation('there is no table', 'So there is notable work.', 'en').status).toBe('altered');
  });
});

describe('absent', () => {
  it.each([
    ['something else', 'The stars are far away and cold tonight'],
    ['short words', 'as if'],
    ['Japanese', '猫は毎日昼まで寝ている'],
    ['no words', '…'],
  ])('%s', (_name, quote) => {
    expect(compare(quote)).toEqual({
      status: 'absent',
      similarity: 0,
      start: null,
      end: null,
      changes: [{ op: 'added', text: quote }],
    });
  });

  it('is everything in an empty source', () => {
    expect(compareQuotation('some words', '', 'en').status).toBe('absent');
  });
});
