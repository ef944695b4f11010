import { expect, it } from 'vitest';
import { citeQuotation } from './cite-quotation.ts';
import { BOOK, CITING, PLAIN, quotation, RECALLED } from './sample-quotations.ts';

const url = 'https://notes.example/blog/index?a=1&b=2';

it.each([
  [PLAIN, 'en', `“An index is a *promise*.” — Jane Doe, “The Quiet Index”, Notes, 29 February 2024, ${url}`],
  [PLAIN, 'ja', `「An index is a *promise*.」（Jane Doe「The Quiet Index」Notes、2024年2月29日、${url}）`],
  [
    CITING,
    'en',
    '“索引は約束である。\n守られないこともある。” — 田中 花子, “静かな索引”, 文庫, https://bunko.example/quiet, quoted in 佐藤, “索引のこと”, 日記, https://nikki.example/entry/1',
  ],
  [
    CITING,
    'ja',
    '「索引は約束である。\n守られないこともある。」（田中 花子「静かな索引」文庫、https://bunko.example/quiet、佐藤「索引のこと」日記、https://nikki.example/entry/1での引用）',
  ],
  [
    RECALLED,
    'en',
    'Never trust a calm index — y_index, https://people.example/y_index, quoted in “Calm”, https://nikki.example/entry/2, from memory, not verbatim',
  ],
  [
    RECALLED,
    'ja',
    'Never trust a calm index（y_index、https://people.example/y_index、「Calm」、https://nikki.example/entry/2での引用、記憶による引用）',
  ],
  [BOOK, 'en', '“Paper remembers.” — Müller, Ása, “Müller & Söhne: 100% {Paper}”, p. 23, loc. 345-347'],
  [
    BOOK,
    'ja',
    '「Paper remembers.」（Müller, Ása「Müller & Söhne: 100% {Paper}」、23ページ、位置No. 345-347）',
  ],
  [quotation({ exact: 'Nobody said it.' }), 'en', '“Nobody said it.”'],
  [
    quotation({ exact: 'x', page: { url: 'https://a.example/', title: 'A', site: 'A', published: '2020' } }),
    'en',
    '“x” — “A”, 2020, https://a.example/',
  ],
  [
    quotation({ exact: 'x', page: { url: 'https://a.example/', published: 'last year' } }),
    'en',
    '“x” — https://a.example/',
  ],
] as const)('as text %#', (quoted, lang, text) => {
  expect(citeQuotation(quoted, 'text', lang)).toBe(text);
});

it.each([
  [
    PLAIN,
    'en',
    '> An index is a \\*promise\\*.\n>\n> — Jane Doe, “[The Quiet Index](https://notes.example/blog/index?a=1&b=2)”, Notes, 29 February 2024\n',
  ],
  [
    CITING,
    'ja',
    '> 索引は約束である。\n>\n> 守られないこともある。\n>\n> — 田中 花子「[静かな索引](https://bunko.example/quiet)」文庫、佐藤「[索引のこと](https://nikki.example/entry/1)」日記での引用\n',
  ],
  [
    RECALLED,
    'en',
    '> Never trust a calm index\n>\n> — y\\_index, <https://people.example/y_index>, quoted in “[Calm](https://nikki.example/entry/2)”, from memory, not verbatim\n'.replace(
      'y\\_index,',
      'y_index,',
    ),
  ],
] as const)('as Markdown %#', (quoted, lang, text) => {
  expect(citeQuotation(quoted, 'markdown', lang)).toBe(text);
});

it('as HTML, with nothing in it but text', () => {
  const quoted = quotation({
    exact: '<b>"x"</b>\n& more',
    page: {
      url: 'https://a.example/?q=1&r="',
      title: '<script>alert(1)</script>',
      author: "O'Hara",
      lang: 'en',
    },
  });
  expect(citeQuotation(quoted, 'html', 'en')).toBe(
    [
      '<blockquote cite="https://a.example/?q=1&amp;r=&quot;">',
      '<p lang="en">&lt;b&gt;&quot;x&quot;&lt;/b&gt;</p>',
      '<p lang="en">&amp; more</p>',
      '<footer lang="en">— O&#39;Hara, “<a href="https://a.example/?q=1&amp;r=&quot;">&lt;script&gt;alert(1)&lt;/script&gt;</a>”</footer>',
      '</blockquote>',
      '',
    ].join('\n'),
  );
});
