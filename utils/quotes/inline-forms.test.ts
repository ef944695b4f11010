// @vitest-environment jsdom
import { describe } from 'vitest';
import { each, J, link, P, Q, U } from '../../tests/harness/quotation-forms.ts';

describe('forms of inline quotations', () => {
  each('6 person inline', 'inline', [
    [
      `<p>${link('id:umi_log', P)}さんの「${J}」(${link('凪の日')})を読んだ。</p>`,
      { author: 'umi_log', authorUrl: P, title: '凪の日', url: U },
    ],
    [
      `<p>昨日見た${link('id:umi_log', P)} さんの「${J}」（${link('凪の日')}）が忘れられない。</p>`,
      { author: 'umi_log', authorUrl: P, title: '凪の日', url: U },
    ],
    [
      `<p>海野さんの「${J}」（${link('凪の日')}より）を思い出す。</p>`,
      { author: '海野', title: '凪の日', url: U },
    ],
    [
      `<p>I keep coming back to Ann Lee’s “${Q}” (${link('Calm')}).</p>`,
      { author: 'Ann Lee', title: 'Calm', url: U },
    ],
  ]);
  each('7 reporting', 'inline', [
    [`<p>「${J}」と${link('凪の日')}で述べている。</p>`, { title: '凪の日', url: U }],
    [
      `<p>「海は静かだった」と${link('凪の日')}に書いてあった。</p>`,
      { title: '凪の日', url: U, text: '海は静かだった' },
    ],
    [`<p>「${J}」と、${link('凪の日')}の中で語っている。</p>`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}によると「${J}」とのこと。</p>`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}によれば、「${J}」。</p>`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}曰く「${J}」</p>`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}には「${J}」とある。</p>`, { title: '凪の日', url: U }],
    [
      `<p>${link('id:umi_log', P)}さんが${link('凪の日')}で「${J}」と書いている。</p>`,
      { author: 'umi_log', authorUrl: P, title: '凪の日', url: U },
    ],
    [`<p>「${J}」と${link('この記事')}では指摘されていた。</p>`, { url: U }],
    [`<p>“${Q},” according to ${link('the notes on calm')}.</p>`, { title: 'the notes on calm', url: U }],
  ]);
  each('8 recalled', 'inline', [
    [
      `<p>${link('id:umi_log', P)} が以前に話していたのを思い出した。たしか「${J}」といったニュアンスだったと思う。</p>`,
      { author: 'umi_log', authorUrl: P, reported: true },
    ],
    [
      `<p>${link('id:umi_log', P)}さんが「${J}」みたいなことを言っていた。</p>`,
      { author: 'umi_log', authorUrl: P, reported: true },
    ],
    [`<p>うろ覚えだけど、海野さんが「${J}」と言っていた。</p>`, { author: '海野', reported: true }],
    [
      `<p>${link('@umi_log', 'https://twitter.com/umi_log')} once said something like “${Q}” and meant it.</p>`,
      { author: '@umi_log', authorUrl: 'https://twitter.com/umi_log', reported: true },
    ],
    [
      `<p>If I remember correctly, Ann Lee said “${Q}” that night.</p>`,
      { author: 'Ann Lee', reported: true },
    ],
    [`<p>Ann Lee said words to the effect of “${Q}” back then.</p>`, { author: 'Ann Lee', reported: true }],
  ]);
  each('23 English inline', 'inline', [
    [
      `<p>“${Q.slice(0, -1)},” ${link('Ann Lee wrote')}.</p>`,
      { author: 'Ann Lee', url: U, text: Q.slice(0, -1) },
    ],
    [`<p>As ${link('Ann Lee put it')}: “${Q}”</p>`, { author: 'Ann Lee', url: U }],
    [
      `<p>“${Q.slice(0, -1)},” wrote ${link('Ann Lee')} that year.</p>`,
      { author: 'Ann Lee', url: U, text: Q.slice(0, -1) },
    ],
    [
      `<p>“${Q.slice(0, -1)},” Ann Lee ${link('told the harbour board')}.</p>`,
      { author: 'Ann Lee', url: U, text: Q.slice(0, -1) },
    ],
    [`<p>${link('Ann Lee')} writes, “${Q}”</p>`, { author: 'Ann Lee', url: U }],
    [
      `<p>"${Q.slice(0, -1)}," ${link('Ann Lee said')} later.</p>`,
      { author: 'Ann Lee', url: U, text: Q.slice(0, -1) },
    ],
    [
      `<p>“${Q.slice(0, -1)},” said Ann Lee, who kept the log.</p>`,
      { author: 'Ann Lee', text: Q.slice(0, -1) },
    ],
    [`<p>In 1903 Ann Lee wrote in ${link('Calm')}: “${Q}”</p>`, { author: 'Ann Lee', title: 'Calm', url: U }],
  ]);
  each('persons without a link', 'inline', [
    [
      `<p>Years later the old harbour master said nothing, but the retired pilot Ann Lee wrote, “${Q}”</p>`,
      { author: 'Ann Lee' },
    ],
    [`<p>海野さんは「${J}」と話す。</p>`, { author: '海野' }],
    [`<p>作家の海野静氏は、自著で「${J}」と述べている。</p>`, { author: '海野静' }],
    [
      `<p>おなじく ${link('id:umi_log', P)} の「${J}」なんていう名言もある。</p>`,
      { author: 'umi_log', authorUrl: P },
    ],
    [`<p>“${Q}” — Ann Lee</p>`, { author: 'Ann Lee' }],
  ]);
});
