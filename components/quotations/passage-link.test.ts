import { expect, it } from 'vitest';
import { quotation } from '../../utils/quote-formats/sample-quotations.ts';
import { passageLink } from './passage-link.ts';

const link = (url: string, status: 'exact' | 'orphan' | null = null) =>
  passageLink(
    quotation({
      exact: 'An index is a calm promise',
      page: { url, lang: 'en' },
      rest: { anchor: status === null ? null : { status, at: 0 } },
    }),
  );

const FRAGMENT = ':~:text=An%20index%20is%20a%20calm%20promise';

it.each([
  ['https://a.example/x', null, `https://a.example/x#${FRAGMENT}`],
  ['https://a.example/x?q=1#part', 'exact', `https://a.example/x?q=1#part${FRAGMENT}`],
  ['https://a.example/x#part:~:text=other', 'exact', `https://a.example/x#part${FRAGMENT}`],
  ['https://a.example/x', 'orphan', 'https://a.example/x'],
  ['', null, null],
  ['javascript:alert(1)', null, null],
] as const)('%s that was found %s is %s', (url, status, expected) => {
  expect(link(url, status)).toBe(expected);
});
