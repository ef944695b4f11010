// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { J, link, P, Q, quote, quotesIn, U } from '../../tests/harness/quotation-forms.ts';

describe('what must not fire', () => {
  it.each([
    quote(`<p>${Q}</p>&mdash; Ann (@ann) ${link('May 1')}`, ' class="twitter-tweet"'),
    quote(`<p>${Q}</p>&mdash; Ann (@ann) ${link('May 1', 'https://twitter.com/ann/status/1')}`),
    quote(`<p>${J}</p>&mdash; 海 (@umi) ${link('5月1日')}`, ' class="twitter-tweet" data-lang="ja"'),
    quote(`<p>${Q}</p>`, ' class="instagram-media"'),
    quote(`<section>${Q}</section>`, ` class="tiktok-embed" cite="${U}"`),
    quote(`<p>${Q}</p>`, ` class="fb-xfbml-parse-ignore" cite="${U}"`),
    quote(`<p>${Q}</p>`, ' class="mastodon-embed"'),
    quote(`<p>${Q}</p>`, ' class="bluesky-embed"'),
    `<iframe src="https://hatenablog-parts.com/embed?url=${U}" title="Calm"></iframe><cite class="hatena-citation">${link('there.example')}</cite>`,
    quote(`<p>${link('Calm at sea')}</p>`),
    quote(`<p>${link('凪の日')}</p>`),
    quote(`<p>スライド: ${link('凪の日と海の記録について')}</p>`),
    quote(`<p>${U}</p>`),
    quote(`<ul><li>${link('Calm at sea')}</li><li>${link('Storm at sea')}</li></ul>`),
    quote(`<p>${U} より引用</p>`),
    quote(`<p>Calm Seas of the North<br>Slides-- ${link(U)}</p>`),
    `<p>It was so.<sup>1</sup></p><p><cite class="citation book">Lee, Ann. ${link('Calm at sea')}. Harbour Press.</cite></p>`,
    `<div><cite class="fn">${link('Ann Lee')}</cite> says:</div><p>I liked the part about the tide a lot.</p>`,
    `<figure><img src="a.png"><figcaption>Photo: Ann Lee / Harbour Press</figcaption></figure>`,
    quote('<p>We have been reading old logs for a year now</p>'),
    quote('<p>“one a week, and this is the one that stayed”</p><p>— Ann Lee</p>'),
    quote('<p>[!NOTE]<br>Take care with the tide.</p>'),
    quote('<p><strong>Note:</strong> Take care with the tide.</p>'),
    quote('<p>【補足】潮の流れには気をつけること。</p>'),
    quote('<table><tr><td>tide</td><td>3 m</td></tr></table>'),
    quote('<pre><code>npm install tide</code></pre>'),
    quote('<p>Run this first of all:</p><pre>npm install tide</pre>'),
    quote(`<p>${Q}</p>`, ' type="cite"'),
    `<p>「${link('凪の日の海は静かだった')}」を読んだ。</p>`,
    `<p>海野さんが「${link('凪の日の海は静かだった')}」と書いている。</p>`,
    `<p>海野さんの「凪の日の海」という記事を${link('ここ')}で読んだ。</p>`,
    `<p>${link('id:umi_log', P)}さんの「凪の日の海は静かだった」という記事が面白い。</p>`,
    '<p>これを「サービスメッシュ」と海野さんは呼んだ。</p>',
    `<p>「潮」と${link('凪の日')}で述べている。</p>`,
    '<p>私は「その日の海は静かで誰も話さない」と思った。</p>',
    '<p>この「静かな海」は<em>特別</em>だと言っていい。</p>',
    `<p>検索欄に「凪の日の海はどこに」と入力して${link('こちら')}を開く。</p>`,
    '<p>The so-called “calm sea” was said to be anything but calm.</p>',
    `<p>They called it a “calm day” in ${link('the log')} that year.</p>`,
    `<p>I read “Calm Seas and Quiet Harbours” (${link('Harbour Press')}) twice.</p>`,
    `<p>“The Sea Was Calm That Day,” ${link('Ann Lee wrote')} on the cover.</p>`,
    `<p>She said “${Q}” and left.</p>`,
    `<p>“${Q}” is a line that I have read in many places, and ${link('here is a boat')}.</p>`,
  ])('%s', (html) => {
    expect(quotesIn(html)).toEqual([]);
  });
});
