import { describe, expect, it } from 'vitest';
import { readClippingLine } from './kindle-line.ts';
import { NOW, read, tryReading } from './quotation-parts.ts';

const local = (...parts: [number, number, number, number, number, number]) =>
  new Date(parts[0], parts[1] - 1, ...(parts.slice(2) as [number, number, number, number])).getTime();

const evening = local(2024, 3, 3, 22, 15, 30);

it.each([
  [
    '- Your Highlight on page 23 | Location 345-347 | Added on Sunday, March 3, 2024 10:15:30 PM',
    'highlight',
    '23',
    345,
    347,
    evening,
  ],
  [
    '- Your Note on page 23 | Location 347 | Added on Sunday, March 3, 2024 10:15:30 PM',
    'note',
    '23',
    347,
    347,
    evening,
  ],
  [
    '- Your Bookmark on Location 12 | Added on Sunday, March 3, 2024 12:00:00 AM',
    'bookmark',
    null,
    12,
    12,
    local(2024, 3, 3, 0, 0, 0),
  ],
  [
    '- Your Highlight at location 7-13 | Added on Sunday, 3 March 2024 22:15:30',
    'highlight',
    null,
    7,
    13,
    evening,
  ],
  [
    '- Highlight Loc. 433-34 | Added on Sunday, March 03, 2024, 10:15 PM',
    'highlight',
    null,
    433,
    434,
    local(2024, 3, 3, 22, 15, 0),
  ],
  [
    '- Your Highlight on Page xiv-xv | Added on Sunday, March 3, 2024 12:00:00 PM',
    'highlight',
    'xiv-xv',
    null,
    null,
    local(2024, 3, 3, 12, 0, 0),
  ],
  [
    '- 位置No. 4404-4404のハイライト |作成日: 2024年3月3日日曜日 22:15:30',
    'highlight',
    null,
    4404,
    4404,
    evening,
  ],
  ['- 22ページ|位置No. 336のメモ |作成日: 2024年3月3日日曜日 22:15:30', 'note', '22', 336, 336, evening],
  [
    '- 30ページ|位置No. 400のブックマーク |作成日: 2024年3月3日日曜日 午後10:15:30',
    'bookmark',
    '30',
    400,
    400,
    evening,
  ],
  [
    '- 5ページのハイライト |追加日： 2024年3月3日 日曜日 午前 0:05:00',
    'highlight',
    '5',
    null,
    null,
    local(2024, 3, 3, 0, 5, 0),
  ],
  ['- Your Highlight on Location 5 | Added on Someday', 'highlight', null, 5, 5, null],
  [
    '- Your Highlight on Location 5 | Added on Monday, February 31, 2024 1:00:00 AM',
    'highlight',
    null,
    5,
    5,
    null,
  ],
])('%s', (line, kind, page, start, end, created) => {
  expect(readClippingLine(line)).toEqual({ kind, page, start, end, created });
});

it.each([
  '',
  'Your Highlight',
  '- Ihre Markierung bei Position 5 | Hinzugefügt am Sonntag',
  '- Your Highlight on Location 5',
])('%j is no such line', (line) => expect(readClippingLine(line)).toBeNull());

/** As a Kindle writes it: a byte order mark before every clipping, and lines that end with CR and LF. */
const file = (...clippings: readonly (readonly [title: string, line: string, words: string])[]) =>
  clippings
    .map(([title, line, words]) => `\uFEFF${title}\r\n${line}\r\n\r\n${words}\r\n==========\r\n`)
    .join('');

const TITLE = 'The Quiet Index (Second Edition) (Doe, Jane)';
const english = (kind: string, spot: string, minute = 0) =>
  `- Your ${kind} on page 23 | Location ${spot} | Added on Sunday, March 3, 2024 10:${String(minute).padStart(2, '0')}:00 PM`;
const japanese = (kind: string, spot: string) =>
  `- 7ページ|位置No. ${spot}の${kind} |作成日: 2023年5月14日日曜日 11:31:52`;

describe('a file', () => {
  it('gives highlights with their notes, in English and Japanese', () => {
    const { quotations, problems } = read(
      file(
        [TITLE, english('Highlight', '345-347'), 'An index is\r\na promise.'],
        [TITLE, english('Note', '347', 1), 'Keep it.\r\nAlways.'],
        [TITLE, english('Bookmark', '400'), ''],
        ['静かな索引 (叢書) （田中 花子）', japanese('メモ', '97'), '大事'],
        ['静かな索引 (叢書) （田中 花子）', japanese('ハイライト', '96-97'), '索引は約束である。'],
        ['静かな索引 (叢書) （田中 花子）', japanese('ブックマーク', '99'), ''],
      ),
    );
    expect(quotations).toMatchObject([
      {
        selector: {
          exact: 'An index is\na promise.',
          start: null,
          end: null,
          place: { page: '23', location: '345-347' },
        },
        page: { url: '', title: 'The Quiet Index (Second Edition)', author: 'Doe, Jane' },
        note: 'Keep it.\nAlways.',
        created: local(2024, 3, 3, 22, 0, 0),
      },
      {
        selector: { exact: '索引は約束である。', place: { page: '7', location: '96-97' } },
        page: { title: '静かな索引 (叢書)', author: '田中 花子' },
        note: '大事',
      },
    ]);
    expect(problems).toMatchObject([
      { code: 'clippingBookmarks', values: { count: 2 }, skipped: false, where: 'line 13' },
    ]);
  });

  it('keeps the longest of a highlight that grew, with its notes', () => {
    const { quotations, problems } = read(
      file(
        [TITLE, english('Highlight', '10-11'), 'is a promise'],
        [TITLE, english('Note', '11'), 'mine'],
        [TITLE, english('Highlight', '10-12'), 'An index is a  promise.'],
        [TITLE, english('Highlight', '10-11'), 'An index is a'],
        [TITLE, english('Highlight', '200-201'), 'is a promise'],
        [TITLE, english('Highlight', '12-13'), 'Something else.'],
        ['Another (Doe, Jane)', english('Highlight', '10-11'), 'is a promise'],
      ),
    );
    expect(quotations.map(({ selector, note }) => [selector.exact, note])).toEqual([
      ['An index is a  promise.', 'mine'],
      ['is a promise', ''],
      ['Something else.', ''],
      ['is a promise', ''],
    ]);
    expect(problems).toMatchObject([
      { code: 'clippingGrown', where: 'line 1', values: { line: 11 }, skipped: false },
      { code: 'clippingGrown', where: 'line 16', values: { line: 11 }, skipped: false },
    ]);
  });

  it('takes words that were marked twice once, as they were marked last', () => {
    const { quotations, problems } = read(
      file(
        [TITLE, english('Highlight', '10-11', 1), 'Twice.'],
        [TITLE, english('Highlight', '10-11', 2), 'Twice.'],
      ),
    );
    expect(quotations).toMatchObject([{ created: local(2024, 3, 3, 22, 2, 0) }]);
    expect(problems).toMatchObject([{ code: 'clippingGrown', where: 'line 1' }]);
  });

  it('puts a note to the highlight that ends there', () => {
    const { quotations } = read(
      file(
        [TITLE, english('Highlight', '10-30'), 'Long one.'],
        [TITLE, english('Highlight', '20-25'), 'Short one.'],
        [TITLE, english('Highlight', '25-28'), 'Later one.'],
        [TITLE, english('Note', '25'), 'on the short one'],
        [TITLE, english('Note', '29'), 'on the long one'],
      ),
    );
    expect(quotations.map(({ note }) => note)).toEqual(['on the long one', 'on the short one', '']);
  });

  it('tells by line what it leaves out', () => {
    const { quotations, problems } = read(
      file(
        [TITLE, english('Note', '5'), 'Alone.'],
        [TITLE, english('Highlight', '7-8'), ' <You have reached the clipping limit for this item>'],
        [TITLE, english('Highlight', '9'), ''],
        [TITLE, '- Ihre Markierung bei Position 5 | Hinzugefügt am Sonntag, 3. März 2024', 'Wörter'],
        [TITLE, 'nothing of the kind', 'x'],
        ['Untitled', '- Your Highlight on Location 5 | Added on Someday', 'Whenever.'],
      ),
    );
    expect(quotations).toMatchObject([
      { selector: { exact: 'Whenever.' }, page: { title: 'Untitled', author: null }, created: NOW },
    ]);
    expect(problems.map(({ code, where, skipped }) => [code, where, skipped])).toEqual([
      ['clippingLimit', 'line 6', true],
      ['clippingEmpty', 'line 11', true],
      ['clippingOtherLanguage', 'line 16', true],
      ['clippingUnknown', 'line 21', true],
      ['clippingNoteAlone', 'line 1', true],
      ['clippingDateUnread', 'line 26', false],
    ]);
    expect(problems.find(({ code }) => code === 'clippingNoteAlone')?.message).toContain('Alone.');
  });

  it('gives the same ids again when it has grown', () => {
    const first = file([TITLE, english('Highlight', '10-11'), 'One.']);
    const more = first + file([TITLE, english('Highlight', '20-21'), 'Two.']);
    const [before, after] = [read(first), read(more)];
    expect(after.quotations[0]).toEqual(before.quotations[0]);
    expect(after.quotations[1]!.id).not.toBe(before.quotations[0]!.id);
  });

  it('is read quickly whatever is in it', () => {
    const many = Array.from(
      { length: 3_000 },
      (_, at) => [TITLE, english(at % 2 ? 'Note' : 'Highlight', '1-9'), `words ${10_000 + at}`] as const,
    );
    const result = tryReading(file(...many));
    expect(typeof result === 'string' ? result : result.quotations).toHaveLength(1_500);
  });
});
