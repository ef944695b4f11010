// @vitest-environment jsdom
import { describe } from 'vitest';
import { each, J, link, Q, quote, U, V } from '../../tests/harness/quotation-forms.ts';

describe('what the lines around a quotation say', () => {
  each('lines around it', undefined, [
    [
      `<p>Ann Lee, ${link('writing for The Harbour Times')}:</p>${quote(`<p>${Q}</p>`)}`,
      { author: 'Ann Lee', url: U, how: 'lead-in' },
    ],
    [
      `<p>Ann Lee, in ${link('Calm at sea')}:</p>${quote(`<p>${Q}</p>`)}`,
      { author: 'Ann Lee', title: 'Calm at sea', url: U },
    ],
    [
      `<p>In ${link('his latest post')}, Bo Ek argues:</p>${quote(`<p>${Q}</p>`)}`,
      { author: 'Bo Ek', url: U },
    ],
    [
      `<p>Ann Lee ${link('wrote about it')} last year.</p>${quote(`<p>${Q}</p>`)}`,
      { author: 'Ann Lee', url: U },
    ],
    [`<p>The ${link('spec')} says:</p>${quote(`<p>${Q}</p>`)}`, { url: U }],
    [`<p>Ann Lee says:</p>${quote(`<p>${Q}</p>`)}`, { author: 'Ann Lee' }],
    [
      `<p>${link('凪の日')}を読んだ。特に次の一節が好きだ。</p>${quote(`<p>${J}</p>`)}`,
      { title: '凪の日', url: U, how: 'lead-in' },
    ],
    [`<p>理由は${link('凪の日')}に書いてあります。</p>${quote(`<p>${J}</p>`)}`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}に</p>${quote(`<p>${J}</p>`)}<p>とあった。</p>`, { title: '凪の日', url: U }],
    [
      `${quote(`<p>${Q}</p>`)}<p>That is from ${link('Calm at sea')}, which I read twice.</p>`,
      { title: 'Calm at sea', url: U, how: 'next-line' },
    ],
    [`${quote(`<p>${Q}</p>`)}<p>Here is ${link('the full story')}.</p>`, { url: U }],
    [`${quote(`<p>${J}</p>`)}<p>と、${link('凪の日')}では述べられている。</p>`, { title: '凪の日', url: U }],
    [`${quote(`<p>${J}</p>`)}<ul><li>${link('凪の日')}</li></ul>`, { title: '凪の日', url: U }],
    [`${quote(`<p>${J}</p>`)}<p>${link('凪の日')}</p>`, { title: '凪の日', url: U }],
    [
      quote(
        `<p>${J}</p><p>海野静. 凪の日 (Japanese Edition) (Kindle の位置No.12-15). 港書房. Kindle 版.</p>`,
      ),
      { author: '海野静', title: '凪の日' },
    ],
    [
      quote(`<p>${Q}</p><p>Lee, Ann. Calm at Sea (p. 12). Harbour Press. Kindle Edition. </p>`),
      { author: 'Lee, Ann', title: 'Calm at Sea' },
    ],
    [
      quote(`<p>${Q}</p><p>-- ${link('Harbour Month', 'https://there.example/')}</p>`),
      { title: 'Harbour Month', url: 'https://there.example/' },
    ],
  ]);
  each('lines around it, again', undefined, [
    [
      `<p>${link('@umi_log', 'https://twitter.com/umi_log')}さんが次のように答えている。</p>${quote(`<p>${J}</p>`)}`,
      { author: '@umi_log', authorUrl: 'https://twitter.com/umi_log' },
    ],
    [
      `<p>${link('凪の日')}を見ると、海が静かだったことがわかる。</p>${quote(`<p>${J}</p>`)}`,
      { title: '凪の日', url: U },
    ],
    [
      `<p>That is odd, given the goals ${link('they claim to have')} in public:</p>${quote(`<p>${Q}</p>`)}`,
      { url: U },
    ],
    [quote(`<p>${Q}\n${link('Calm at sea')}</p>`), { title: 'Calm at sea', url: U, how: 'attribution' }],
    [quote(`<p>${J}\n${link(U)}</p>`), { url: U }],
    [`${quote(`<p>${Q}</p>`)}<p>${link('Reply', 'https://here.example/a/b?reply=1')}</p>`, {}],
  ]);
  each('lines around it that speak of something else', undefined, [
    [`${quote(`<p>${J}</p>`)}<ul><li>${link('凪の日')}</li><li>${link('嵐の日')}</li></ul>`, {}],
    [
      `<p>${link('凪の日')}を読んだ。${link('嵐の日', V)}も読んだ。次の一節が好きだ。</p>${quote(`<p>${J}</p>`)}`,
      {},
    ],
    [
      `<p>I said on ${link('their site', 'https://there.example/')} and elsewhere:</p>${quote(`<p>${Q}</p>`)}`,
      {},
    ],
    [`<p>The tides, as ${link('one log')} and ${link('another', V)} say:</p>${quote(`<p>${Q}</p>`)}`, {}],
  ]);
});
