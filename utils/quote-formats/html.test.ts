import { expect, it } from 'vitest';
import * as html from './html.ts';
import { BOOK, CITING, PLAIN, quotation } from './sample-quotations.ts';

it('has a section a page, in the language asked for', () => {
  const printed = html.print([PLAIN, CITING, { ...PLAIN, id: 'x' }], { lang: 'ja', template: null });
  expect(printed).toContain('<html lang="ja">');
  expect(printed.match(/<section>/g)).toHaveLength(2);
  expect(
    printed.match(/<blockquote cite="https:\/\/notes\.example\/blog\/index\?a=1&amp;b=2">/g),
  ).toHaveLength(2);
  expect(printed).toContain(
    '<blockquote cite="https://bunko.example/quiet">\n<p lang="ja">索引は約束である。</p>',
  );
  expect(printed).toContain('<p class="note">First line.\n# Second line.</p>');
  expect(printed).toContain('<p class="tags">#index #to read</p>');
});

it('has no address where there is none, and no markup out of texts', () => {
  const evil = quotation({
    exact: '</blockquote><script>x</script>',
    page: { title: '<img src=x onerror=y>', author: '"onload="' },
    rest: { note: '<i>', tags: ['<u>'] },
  });
  const printed = html.print([BOOK, evil], { lang: 'en', template: null });
  expect(printed).not.toMatch(/cite=|href=|<script|<img|<i>|<u>/);
  expect(printed).not.toContain('"onload');
});
