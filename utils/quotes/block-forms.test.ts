// @vitest-environment jsdom
import { describe } from 'vitest';
import { each, J, link, P, Q, quote, U, V } from '../../tests/harness/quotation-forms.ts';

describe('forms of block quotations', () => {
  each('1 Hatena', 'cite', [
    [
      quote(`<p>${Q}</p><cite>${link('Calm - Sea Log')}</cite>`, ` cite="${U}"`),
      { title: 'Calm', site: 'Sea Log', url: U },
    ],
    [
      quote(`<p>${J}</p><cite>${link('凪の日 - 海の記録')}</cite>`, ` cite="${U}"`),
      { title: '凪の日', site: '海の記録', url: U },
    ],
    [
      quote(`<p>${J}</p><p><cite>${link('凪の日｜海の記録')}</cite></p>`, ` cite="${U}"`),
      { title: '凪の日', site: '海の記録', url: U },
    ],
    [
      quote(`<p>${Q}<br></p>\n<cite>${link('Calm | Sea Log')}</cite>`, ` cite="${U}"`),
      { title: 'Calm', site: 'Sea Log', url: U },
    ],
  ]);
  each('2 old Hatena', 'cite', [
    [quote(`<p>${Q}</p>`, ` title="Calm" cite="${U}"`), { title: 'Calm', url: U }],
    [quote(`<p>${J}</p>`, ` title="凪の日" cite="${U}"`), { title: '凪の日', url: U }],
    [quote(Q, ` cite="${U}" title="A calm day"`), { title: 'A calm day', url: U }],
  ]);
  each('3 Hatena Markdown', 'attribution', [
    [quote(`<p>${Q}</p><p><cite>${link('Calm')}</cite></p>`), { title: 'Calm', url: U }],
    [quote(`<p>${J}</p><p><cite>${link('凪の日')}</cite></p>`), { title: '凪の日', url: U }],
    [
      quote(`<p>One. ${Q}</p><p>Two.</p><p><cite>${link('Calm')}</cite></p>`),
      { title: 'Calm', url: U, text: `One. ${Q}\nTwo.` },
    ],
  ]);
  each('4 slash', 'attribution', [
    [quote(`<p>${Q} / ${link('Calm - Sea Log')}</p>`), { title: 'Calm', site: 'Sea Log', url: U }],
    [quote(`<p>${J} / ${link('凪の日 - 海の記録')}</p>`), { title: '凪の日', site: '海の記録', url: U }],
    [
      quote(`<p>${J} / <cite>${link('凪の日 - 海の記録')}</cite></p>`),
      { title: '凪の日', site: '海の記録', url: U },
    ],
    [
      quote(`<p>${J}</p><p>／${link('凪の日 | 海の記録')}</p>`),
      { title: '凪の日', site: '海の記録', url: U },
    ],
  ]);
  each('4 slash in the paragraph after', 'next-line', [
    [`${quote(`<p>${Q}</p>`)}<p>/ ${link('Calm - Sea Log')}</p>`, { title: 'Calm', site: 'Sea Log', url: U }],
    [
      `${quote(`<p>${J}</p>`)}<p>／ ${link('凪の日 - 海の記録')}</p>`,
      { title: '凪の日', site: '海の記録', url: U },
    ],
    [
      `${quote(`<p>${Q}</p>`)}<p>/ <cite>${link('Calm – Sea Log')}</cite></p>`,
      { title: 'Calm', site: 'Sea Log', url: U },
    ],
  ]);
  each('5 dash in line', 'attribution', [
    [quote(`<p>${Q} - ${link('Calm')}</p>`), { title: 'Calm', url: U }],
    [quote(`<p>${Q} — ${link('Calm')}</p>`), { title: 'Calm', url: U }],
    [quote(`<p>${J} - ${link('凪の日')}</p>`), { title: '凪の日', url: U }],
    [quote(`<p>${J}――${link('凪の日')}</p>`), { title: '凪の日', url: U }],
  ]);
  each('9 note.com', 'caption', [
    [
      `<figure>${quote(`<p>${Q}</p>`)}<figcaption>Ann Lee（${U}）</figcaption></figure>`,
      { author: 'Ann Lee', url: U },
    ],
    [
      `<figure>${quote(`<p>${J}</p>`)}<figcaption>海野静（${link(U)}）</figcaption></figure>`,
      { author: '海野静', url: U },
    ],
    [`<figure>${quote(`<p>${J}</p>`)}<figcaption>海野静</figcaption></figure>`, { author: '海野静' }],
    [
      `<figure>${quote(`<p>${J}</p>`)}<figcaption>海野静『凪の日』</figcaption></figure>`,
      { author: '海野静', title: '凪の日' },
    ],
    [
      `<figure>${quote(`<p>${J}</p>`)}<figcaption>${link('凪の日')}</figcaption></figure>`,
      { title: '凪の日', url: U },
    ],
  ]);
  each('9 empty caption', undefined, [
    [`<figure>${quote(`<p>${Q}</p>`)}<figcaption></figcaption></figure>`, {}],
    [`<figure>${quote(`<p>${J}</p>`)}<figcaption> </figcaption></figure>`, {}],
    [`<figure>${quote(`<p>${J}</p>`)}</figure>`, {}],
  ]);
  each('10 WordPress', 'attribution', [
    [quote(`<p>${Q}</p><cite>${link(U)}</cite>`, ' class="wp-block-quote"'), { url: U }],
    [quote(`<p>${J}</p><cite>${link(U)}</cite>`, ' class="wp-block-quote is-layout-flow"'), { url: U }],
    [quote(`<p>${J}</p><cite>${U}</cite>`, ' class="wp-block-quote"'), { url: U }],
  ]);
  each('11 WordPress pull quote', 'attribution', [
    [
      `<figure class="wp-block-pullquote">${quote(`<p>${Q}</p><cite>Ann Lee</cite>`)}</figure>`,
      { author: 'Ann Lee' },
    ],
    [
      `<figure class="wp-block-pullquote">${quote(`<p>${J}</p><cite>海野静</cite>`)}</figure>`,
      { author: '海野静' },
    ],
    [quote(`<p>${Q}</p><cite>— Ann Lee</cite>`, ' class="wp-block-quote"'), { author: 'Ann Lee' }],
  ]);
  each('12 label', 'attribution', [
    ...['引用元：', '引用: ', '出典：', '出所：', '参照：', '参考：', '元記事：', '出典元: '].map(
      (label) => [quote(`<p>${J}<br>${label}${link('凪の日')}</p>`), { title: '凪の日', url: U }] as const,
    ),
    ...['Source: ', 'via ', 'From ', 'via: ', '(Source: '].map(
      (label) => [quote(`<p>${Q}</p><p>${label}${link('Calm')}</p>`), { title: 'Calm', url: U }] as const,
    ),
    [quote(`<p>${J}</p><p>${link('凪の日')}より引用</p>`), { title: '凪の日', url: U }],
    [quote(`<p>${J}<br>${link('凪の日')}より抜粋</p>`), { title: '凪の日', url: U }],
    [quote(`<p>${J}</p><p>（${link('凪の日')}より引用）</p>`), { title: '凪の日', url: U }],
    [quote(`<p>${J}（出典：${link('凪の日')}）</p>`), { title: '凪の日', url: U }],
  ]);
  each('12 label in the next line', 'next-line', [
    [`${quote(`<p>${J}</p>`)}<p>出典：${link('凪の日')}</p>`, { title: '凪の日', url: U }],
    [`${quote(`<p>${J}</p>`)}<p>${link('凪の日')}より引用</p>`, { title: '凪の日', url: U }],
    [`${quote(`<p>${Q}</p>`)}<p>(via ${link('Calm')})</p>`, { title: 'Calm', url: U }],
    [`${quote(`<p>${J}</p>`)}<p>出典：海野静『凪の日』</p>`, { author: '海野静', title: '凪の日' }],
  ]);
  each('13 link blog', 'cite', [
    [
      `${quote(Q, ` cite="${U}"`)}<p class="cite">— ${link('Ann Lee')}, on leaving the harbour</p>`,
      { author: 'Ann Lee', url: U },
    ],
    [
      `${quote(`<p>${J}</p>`, ` cite="${U}"`)}<p class="cite">— ${link('海野静')}、港を出る日に</p>`,
      { author: '海野静', url: U },
    ],
    [
      `${quote(`<p>${Q}</p>`, ` cite="${U}"`)}<p>&mdash; ${link('Bo Ek')}, in a letter</p>`,
      { author: 'Bo Ek', url: U },
    ],
  ]);
  each('14 Octopress', 'attribution', [
    [
      quote(`<p>${Q}</p><footer><strong>Ann Lee</strong><cite>${link('Calm')}</cite></footer>`),
      { author: 'Ann Lee', title: 'Calm', url: U },
    ],
    [
      quote(`<p>${Q}</p><footer><strong>Ann Lee</strong> <cite>${link('Calm')}</cite></footer>`),
      { author: 'Ann Lee', title: 'Calm', url: U },
    ],
    [
      quote(`<p>${J}</p><footer><strong>海野静</strong><cite>${link('凪の日')}</cite></footer>`),
      { author: '海野静', title: '凪の日', url: U },
    ],
    [quote(`<p>${Q}</p><footer><strong>Ann Lee</strong></footer>`), { author: 'Ann Lee' }],
  ]);
  each('15 kramdown', 'attribution', [
    [quote(`<p>${Q}</p><p>-- Ann Lee -- ${link('Calm')}</p>`), { author: 'Ann Lee', title: 'Calm', url: U }],
    [quote(`<p>${J}<br>-- 海野静 -- ${link('凪の日')}</p>`), { author: '海野静', title: '凪の日', url: U }],
    [quote(`<p>${Q}</p><p>— Ann Lee, ${link('Calm')}</p>`), { author: 'Ann Lee', title: 'Calm', url: U }],
    [quote(`<p>${Q}\n-- Ann Lee -- ${link('Calm')}</p>`), { author: 'Ann Lee', title: 'Calm', url: U }],
  ]);
  each('16 address', 'attribution', [
    [quote(`<p>${Q}<br>-- ${U}</p>`), { url: U }],
    [quote(`<p>${J}</p><p>${link(U)}</p>`), { url: U }],
    [quote(`<p>${J}<br>${U}</p>`), { url: U }],
    [quote(`<p>${Q}</p><p>&lt;${link(U)}&gt;</p>`), { url: U }],
  ]);
  each('17 HTML specification', 'caption', [
    [
      `<figure>${quote(Q)}<figcaption>— Ann Lee, <cite>Calm</cite></figcaption></figure>`,
      { author: 'Ann Lee', title: 'Calm' },
    ],
    [
      `<figure>${quote(`<p>${J}</p>`)}<figcaption>― 海野静、<cite>凪の日</cite></figcaption></figure>`,
      { author: '海野静', title: '凪の日' },
    ],
    [
      `<figure>${quote(Q)}<figcaption>Ann Lee in <cite>Calm</cite></figcaption></figure>`,
      { author: 'Ann Lee', title: 'Calm' },
    ],
    [
      `<figure>${quote(Q)}<figcaption>— Ann Lee, <em>Calm</em></figcaption></figure>`,
      { author: 'Ann Lee', title: 'Calm' },
    ],
  ]);
  each('18 q in a figure', 'caption', [
    [
      `<figure><q>${Q}</q><figcaption><cite>${link('Calm – Sea Log')}</cite></figcaption></figure>`,
      { title: 'Calm', site: 'Sea Log', url: U },
    ],
    [
      `<figure><p><q>${J}</q></p><figcaption><cite>${link('凪の日 – 海の記録')}</cite></figcaption></figure>`,
      { title: '凪の日', site: '海の記録', url: U },
    ],
    [
      `<figure><q>${Q}</q><figcaption>— <cite>${link('Calm | Sea Log')}</cite></figcaption></figure>`,
      { title: 'Calm', site: 'Sea Log', url: U },
    ],
  ]);
  each('19 MediaWiki', 'attribution', [
    [
      quote(
        `<p>${Q}</p><div class="templatequotecite">— <cite>Ann Lee, Calm</cite></div>`,
        ' class="templatequote"',
      ),
      { author: 'Ann Lee', title: 'Calm' },
    ],
    [
      quote(
        `<p>${J}</p><div class="templatequotecite">—&#8202;<cite>海野静、凪の日</cite></div>`,
        ' class="templatequote"',
      ),
      { author: '海野静', title: '凪の日' },
    ],
    [
      quote(
        `<p>${Q}</p><div class="templatequotecite"><cite>Ann Lee, Calm</cite></div>`,
        ' class="templatequote"',
      ),
      { author: 'Ann Lee', title: 'Calm' },
    ],
  ]);
  each('19 MediaWiki, beside it', 'next-line', [
    [
      `${quote(`<p>${Q}</p>`, ' class="templatequote"')}<div class="templatequotecite">— <cite>Ann Lee, Calm</cite></div>`,
      { author: 'Ann Lee', title: 'Calm' },
    ],
    [
      `${quote(`<p>${J}</p>`, ' class="templatequote"')}<div class="templatequotecite">― <cite>海野静、凪の日</cite></div>`,
      { author: '海野静', title: '凪の日' },
    ],
    [
      `${quote(`<p>${Q}</p>`, ' class="templatequote"')}<div class="templatequotecite"><cite>Ann Lee, Calm</cite></div>`,
      { author: 'Ann Lee', title: 'Calm' },
    ],
  ]);
  each('20 Medium', 'next-line', [
    [`${quote(Q, ' class="graf graf--pullquote"')}<p class="graf">— Ann Lee</p>`, { author: 'Ann Lee' }],
    [`${quote(J, ' class="graf graf--pullquote"')}<p>— 海野静</p>`, { author: '海野静' }],
    [`${quote(Q, ' class="graf--pullquote"')}<p>― Ann Lee, harbour master</p>`, { author: 'Ann Lee' }],
  ]);
  each('21 Ghost, Substack', undefined, [
    [
      quote(`<p>${Q}</p><p>— Ann Lee</p>`, ' class="kg-blockquote-alt"'),
      { author: 'Ann Lee', how: 'attribution' },
    ],
    [
      `<div class="pullquote">${quote(`<p>${Q}</p><p>—Ann Lee</p>`)}</div>`,
      { author: 'Ann Lee', how: 'attribution' },
    ],
    [quote(`${J}<br>― 海野静`, ' class="kg-blockquote-alt"'), { author: '海野静', how: 'attribution' }],
    [quote(`<p>${Q}</p><p>- Ann Lee</p>`), { author: 'Ann Lee', how: 'attribution' }],
  ]);
  each('22 Quotebacks', 'cite', [
    [
      quote(
        `<p>${Q}</p>`,
        ` class="quoteback" data-author="Ann Lee" data-title="Calm%20at%20sea" cite="${U}"`,
      ),
      { author: 'Ann Lee', title: 'Calm at sea', url: U },
    ],
    [
      quote(
        `<p>${J}</p>`,
        ` class="quoteback" data-title="${encodeURIComponent('凪の日')}" data-author="海野静" cite="${U}"`,
      ),
      { author: '海野静', title: '凪の日', url: U },
    ],
    [
      quote(
        `${Q}<footer>Ann Lee<cite> ${link(U)}</cite></footer>`,
        ` class="quoteback" darkmode data-author="Ann%20Lee" data-title="Calm" cite="${U}"`,
      ),
      { author: 'Ann Lee', title: 'Calm', url: U },
    ],
  ]);
  each('24 lead-in', 'lead-in', [
    [`<p>${link('凪の日')} より:</p>${quote(`<p>${J}</p>`)}`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}より引用</p>${quote(`<p>${J}</p>`)}`, { title: '凪の日', url: U }],
    [`<p>${link('凪の日')}によると、</p>${quote(`<p>${J}</p>`)}`, { title: '凪の日', url: U }],
    [`<p>以下は${link('凪の日')}からの引用です。</p>${quote(`<p>${J}</p>`)}`, { title: '凪の日', url: U }],
    [
      `<p>港は古い。${link('凪の日')}には次のように書かれている。</p>${quote(`<p>${J}</p>`)}`,
      { title: '凪の日', url: U },
    ],
    [`<p>From ${link('Calm at sea')}:</p>${quote(`<p>${Q}</p>`)}`, { title: 'Calm at sea', url: U }],
    [
      `<p>According to ${link('the notes on calm')}:</p>${quote(`<p>${Q}</p>`)}`,
      { title: 'the notes on calm', url: U },
    ],
    [
      `<p>Ann Lee writes in ${link('Calm at sea')}:</p>${quote(`<p>${Q}</p>`)}`,
      { author: 'Ann Lee', title: 'Calm at sea', url: U },
    ],
    [`<p>We went on. ${link('Ann Lee')} writes:</p>${quote(`<p>${Q}</p>`)}`, { author: 'Ann Lee', url: U }],
    [`<p>${link('Calm at sea')}</p>${quote(`<p>${Q}</p>`)}`, { title: 'Calm at sea', url: U }],
  ]);
  each('25 text fragment', undefined, [
    [
      `${quote(`<p>${Q}</p>`)}<p>So ${link('the harbour log', `${U}#:~:text=The%20sea%20was%20calm`)} has it.</p>`,
      { title: 'the harbour log', url: U },
    ],
    [quote(`<p>${link(Q, `${U}#:~:text=The%20sea%20was,nobody%20spoke`)}</p>`), { url: U }],
    [
      `<p>それは${link('ここ', `${U}#:~:text=${encodeURIComponent('海は静かで')}`)}に残っている。</p>${quote(`<p>${J}</p>`)}`,
      { url: U },
    ],
    [
      `<p>A line stayed: “${Q}” (${link('here', `${U}#:~:text=sea%20was%20calm`)}).</p>`,
      { url: U, how: 'inline' },
    ],
    [
      `<p>A line stayed, “${link(Q, `${U}#:~:text=that%20day%2C%20and`)}” of all.</p>`,
      { url: U, how: 'inline' },
    ],
  ]);
  each('two addresses', 'cite', [
    [quote(`<p>${Q} - ${link('Calm')}</p>`, ` cite="${V}"`), { title: 'Calm', url: V, otherUrl: U }],
    [
      quote(`<p>${J}</p><cite>${link('凪の日')}</cite>`, ` cite="${V}"`),
      { title: '凪の日', url: V, otherUrl: U },
    ],
    [
      quote(`<p>${Q}</p><cite>${link('Calm')}</cite>`, ` cite="${U}#top"`),
      { title: 'Calm', url: `${U}#top` },
    ],
  ]);
  each('id: is a person', undefined, [
    [
      quote(`<p>${J}</p><p>— ${link('id:umi_log', P)} ${link('凪の日')}</p>`),
      { author: 'umi_log', authorUrl: P, title: '凪の日', url: U },
    ],
    [quote(`<p>${J}</p><p>— ${link('id:umi_log', P)}</p>`), { author: 'umi_log', authorUrl: P }],
    [
      quote(`<p>${J}</p><p>${link('id:umi_log', P)}さんの${link('凪の日')}より</p>`),
      { author: 'umi_log', authorUrl: P, title: '凪の日', url: U },
    ],
  ]);
  each('no source', undefined, [
    [quote(`<p>${Q}</p>`), {}],
    [quote(`<p>The ${link('sea')} was calm that day, and nobody spoke.</p>`), { text: Q }],
    [`${quote(`<p>${J}</p>`)}<p>${link('凪の日')}を読んでから、港に行くようになった。</p>`, {}],
    [`<p>I built ${link('a boat')} and then heard this:</p>${quote(`<p>${Q}</p>`)}`, {}],
    [quote('<p>One.<br>- two<br>- three</p>'), { text: 'One.\n- two\n- three' }],
    [quote(`<p>${J}(中略)${J}</p>`), { text: `${J}(中略)${J}` }],
    [quote(`<p>${J}</p><p>（中略）</p>`), { text: `${J}\n（中略）` }],
  ]);
});
