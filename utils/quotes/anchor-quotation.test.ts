import { describe, expect, it } from 'vitest';
import { anchorQuotation, anchorQuotations } from './anchor-quotation.ts';
import { lookalikesOf } from './lookalikes.ts';
import { preparePage } from './page-text.ts';
import type { QuotationSelector } from './quotation-selector.ts';

const ENGLISH = [
  'We met in the old house by the river, and it was cold.',
  'Nobody was surprised that the plan did not work, since it had been made in haste by people who were tired.',
  'Then we left for home. The road was long, and the rain had not stopped since the morning.',
  'Others stayed until the next day and told us later what they had found in the cellar.',
].join('\n');
const JAPANESE = [
  '古い家で会議を開いた日は、とても寒かった。',
  'その計画がうまくいかないことに、誰も驚かなかった。急いで作られた計画だったからだ。',
  '運用は人の仕事ではない。ソフトウェアの問題として扱うことが大切です。',
  '翌朝、残った人たちがカスタマーサポートの窓口で聞いた話を教えてくれた。',
].join('\n');

function saved(text: string, exact: string): QuotationSelector & { start: number; end: number } {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 32), start);
  return { exact, prefix, suffix: text.slice(end, end + 32), start, end };
}

function find(text: string, selector: QuotationSelector): [status: string, words: string | null] {
  const { status, start, end } = anchorQuotation(preparePage(text), selector);
  return [status, start === null ? null : text.slice(start, end!)];
}

const PLAN = 'Nobody was surprised that the plan did not work';
const KEIKAKU = 'その計画がうまくいかないことに、誰も驚かなかった';

describe('exact', () => {
  it.each([
    ['the page as it was', ENGLISH, PLAN, ENGLISH, PLAN],
    [
      'other breaks',
      ENGLISH,
      'long, and the rain',
      ENGLISH.replace('and the rain', 'and\nthe rain'),
      'long, and\nthe rain',
    ],
    [
      'decomposed',
      JAPANESE,
      'カスタマーサポートの窓口',
      JAPANESE.normalize('NFD'),
      'カスタマーサポートの窓口'.normalize('NFD'),
    ],
    ['other width', JAPANESE, 'カスタマー', JAPANESE.replace('カスタマー', 'ｶｽﾀﾏｰ'), 'ｶｽﾀﾏｰ'],
    [
      'a moved paragraph',
      ENGLISH,
      PLAN,
      `${ENGLISH.split('\n').toSpliced(1, 1).join('\n')}\n${ENGLISH.split('\n')[1]}`,
      PLAN,
    ],
    [
      'new surroundings of long words',
      ENGLISH,
      PLAN,
      `All is new here.\n${PLAN} for all that\nwe know.`,
      PLAN,
    ],
    [
      'something put before and behind',
      JAPANESE,
      KEIKAKU,
      JAPANESE.replaceAll('\n', '\nスポンサーリンク\n'),
      KEIKAKU,
    ],
  ])('%s', (_name, before, exact, after, words) => {
    expect(find(after, saved(before, exact))).toEqual(['exact', words]);
  });

  it('takes the place whose surroundings agree', () => {
    const text = `${ENGLISH}\nThe rain was late.\nThe house was late.`;
    const selector = { ...saved(text, 'house was late'), start: null };
    expect(anchorQuotation(preparePage(text), selector).start).toBe(text.lastIndexOf('house'));
  });

  it('takes the nearest of several that nothing else tells apart', () => {
    const text = `${ENGLISH}\n`.repeat(3);
    const start = text.indexOf(PLAN, 2 * ENGLISH.length);
    const selector = { ...saved(text, PLAN), start, end: start + PLAN.length };
    expect(anchorQuotation(preparePage(text), selector)).toMatchObject({ status: 'exact', start });
  });
});

describe('changed', () => {
  it.each([
    ['a negation gone', ENGLISH, PLAN, ['did not work', 'did work']],
    ['a negation come', JAPANESE, '扱うことが大切です', ['大切です', '大切ではありません']],
    ['ない gone', JAPANESE, KEIKAKU, ['いかないこと', 'いくこと']],
    ['short words', ENGLISH, 'cold', ['cold', 'bold']],
    ['words that are one word now', ENGLISH, 'in the cellar', ['in the cellar', 'inthe cellar']],
  ])('%s', (_name, text, exact, [from, to]) => {
    const [status, words] = find(text.replace(from!, to!), saved(text, exact));
    expect([status, words]).toEqual(['changed', exact.replace(from!, to!)]);
  });

  it('where it stood, though a later block begins as its second one did', () => {
    const text =
      '詳しい話です。\n次のスライドで話しています。\n今日はここまで。\n次のスライドは誰でも読めます。';
    const after = text.replace('次のスライド', '次のスイド');
    expect(find(after, saved(text, '話です。\n次のスライド'))).toEqual(['changed', '話です。\n次のスイド']);
  });

  it('something put between its blocks', () => {
    const exact = `it was cold.\n${PLAN}`;
    const after = ENGLISH.replace('cold.\n', 'cold.\nAdvertisement: all of it for nothing.\n');
    const [status, words] = find(after, saved(ENGLISH, exact));
    expect([status, words]).toEqual([
      'changed',
      exact.replace('\n', '\nAdvertisement: all of it for nothing.\n'),
    ]);
  });
});

describe('ambiguous', () => {
  it('is what stands twice alike, when nobody knows where it stood', () => {
    const text = `${ENGLISH}\n${ENGLISH}`;
    const selector = { ...saved(ENGLISH, 'made in haste'), start: null, end: null };
    expect(find(text, selector)).toEqual(['ambiguous', 'made in haste']);
  });
});

describe('orphan', () => {
  it.each([
    ['words that are gone', ENGLISH, PLAN, ENGLISH.replace(PLAN, '')],
    ['other words in their place', ENGLISH, PLAN, ENGLISH.replace(PLAN, 'It all went very well in the end')],
    [
      'few words that stand elsewhere as well',
      ENGLISH,
      'had been made',
      ENGLISH.replace('had been made', '').replace('the rain had', 'if a fire had been made the rain had'),
    ],
    [
      'a look-alike elsewhere',
      JAPANESE,
      KEIKAKU,
      `${JAPANESE.replace(KEIKAKU, '')}\nその提案がうまくいかないことに、誰も驚かなかった。`,
    ],
    [
      'a look-alike in the next sentence',
      `${ENGLISH}\nWe like tea. We like coffee. Good.`,
      'We like tea.',
      `${ENGLISH}\nWe like coffee. Good.`,
    ],
    ['everything on an empty page', ENGLISH, PLAN, ''],
  ])('%s', (_name, before, exact, after) => {
    expect(find(after, saved(before, exact))).toEqual(['orphan', null]);
  });

  const HALL = 'Built long ago, the hall where we sat is known for its tiled floors and for its old windows.';
  const LIST = ['clone', 'execute', 'fill', 'particle', 'testforblocks', 'title', 'trigger'].map(
    (name) => `+ Added /${name} command`,
  );
  const hall = `${ENGLISH}\nTwo of twelve. Close the picture.\n${HALL}\nA picture\n${HALL}\nMore of it.`;
  const picture = hall.slice(hall.indexOf('Two of'), hall.indexOf('s tiled floors'));

  it.each([
    ['words taken out, most of which stand again further on', hall, picture, hall.replace(picture, '')],
    [
      'a line of a list that resembles it, when its own lines have changed places',
      `${ENGLISH}\n${LIST.join('\n')}\n${HALL}`,
      'execute command\n+ Added /fill',
      `${LIST[2]}\n${LIST[1]}\n${ENGLISH}\n${LIST.toSpliced(1, 2).join('\n')}\n${HALL}`,
    ],
  ])('%s', (_name, before, exact, after) => {
    expect(find(after, saved(before, exact))).toEqual(['orphan', null]);
  });

  it.each([
    ['few words', 'Then we went by car', null],
    ['words of which half agree', 'Everybody was happy that the train did not wait', null],
    [
      'not words that nearly agree',
      'Nobody was surprised that the plan did work, since it had been made',
      'Nobody was surprised that the plan did not work, since it had been made',
    ],
  ])('without surroundings: %s', (_name, exact, words) => {
    expect(find(ENGLISH, { exact, prefix: '', suffix: '' })[1]).toBe(words);
  });

  it('is no quotation without words', () => {
    expect(find(ENGLISH, { exact: ' ', prefix: '', suffix: '' })).toEqual(['orphan', null]);
  });
});

describe('look-alikes', () => {
  const other = 'Nobody was surprised that the plane did not work';
  const text = `${ENGLISH}\n${other}, since it had been made in haste by others.`;

  it('are kept when a quotation is saved', () => {
    expect(lookalikesOf(preparePage(ENGLISH), saved(ENGLISH, PLAN))).toEqual([]);
    const [lookalike, ...more] = lookalikesOf(preparePage(text), saved(text, PLAN));
    expect(more).toEqual([]);
    expect(lookalike!.text).toBe(other.replaceAll(' ', ''));
  });

  it('are not taken for the changed form', () => {
    const selector = { ...saved(text, PLAN), suffix: ', since it had been made in haste' };
    const gone = text.slice(text.lastIndexOf('\n') + 1);
    const kept = lookalikesOf(preparePage(text), saved(text, PLAN));
    expect(find(gone, { ...selector, lookalikes: kept })[0]).toBe('orphan');
  });
});

it('finds many on one page', () => {
  const page = preparePage(ENGLISH);
  const selectors = [saved(ENGLISH, PLAN), saved(ENGLISH, 'made in haste')];
  expect(anchorQuotations(page, selectors)).toEqual(selectors.map((one) => anchorQuotation(page, one)));
});
