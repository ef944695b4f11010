/** Quotations as a reader may have them after a year, by the language of the interface, for the pictures of the library. */

/** Words, the page's title and its site. */
export type PicturedQuotation = readonly [exact: string, title: string, site: string];

const NIGHT = ['Notes from the night shift', 'night-shift.example'] as const;
const LIGHTS = ['Notes of the northern light', 'lights.example'] as const;
const PAGER = ['What the pager taught us', 'quiet-pager.example'] as const;
const BUDGET = ['Spending an error budget', 'night-shift.example'] as const;
const TIDES = ['Releases and tides', 'harbour.example'] as const;

const TOMOSHIBI = ['ともしび FM #12「翻訳としての運用」', 'tomoshibi.example'] as const;
const TOUBAN = ['当番の手帖', 'touban.example'] as const;
const MINATO = ['港とリリース', 'minato.example'] as const;
const YOHAKU = ['余白としてのエラーバジェット', 'touban.example'] as const;

export const PICTURED_QUOTATIONS: Record<string, readonly PicturedQuotation[]> = {
  en: [
    ['An SLO that nobody argues about is an SLO that nobody reads.', ...BUDGET],
    ['Whatever is left of the error budget belongs to whoever wants to try something.', ...BUDGET],
    ['Pick the SLI first; the SLO is only a line drawn across it.', ...BUDGET],
    [
      'We froze the canary release when the error budget ran out, and learnt more from that week than from the SLO.',
      ...BUDGET,
    ],
    ['A runbook is a letter to somebody who has just been woken.', ...NIGHT],
    ['If the same toil comes back every Monday, it is asking for a runbook or for an end.', ...NIGHT],
    [
      'The postmortem begins while the incident response is still going on: somebody has to write things down.',
      ...NIGHT,
    ],
    ['Read the last postmortem before you rewrite the runbook.', ...NIGHT],
    ['SRE is the habit of asking twice why the pager was right.', ...PAGER],
    ['Alert fatigue is what alerting turns into when nobody is allowed to delete anything.', ...PAGER],
    ['Every escalation policy is a promise about who may sleep.', ...PAGER],
    ['We counted toil for a month, and the postmortem of that month was short.', ...PAGER],
    ['A rollback that has never been tried is a hope.', ...TIDES],
    ['The canary release went out with the tide, and the rollback was ready before it.', ...TIDES],
    ['Monitoring tells you that the harbour is full; observability tells you why.', ...LIGHTS],
    ['SRE and the lighthouse keeper share a trade: most of it is maintenance.', ...LIGHTS],
  ],
  ja: [
    ['誰も議論しない SLO は、誰にも読まれていない SLO だ。', ...YOHAKU],
    ['残ったエラーバジェットは、何かを試したい人のものです。', ...YOHAKU],
    ['先に決めるのは SLI で、SLO はそこに引く一本の線にすぎない。', ...YOHAKU],
    [
      'エラーバジェットを使い切ってカナリアリリースを止めた一週間で、SLO の意味がようやくわかった。',
      ...YOHAKU,
    ],
    ['ランブックは、いま起こされたばかりの人に宛てた手紙だと思って書く。', ...TOUBAN],
    ['毎週月曜に戻ってくるトイルは、ランブックにされるか、なくされるかを待っている。', ...TOUBAN],
    ['障害対応のさなかにポストモーテムは始まっている。誰かが書き留めなければならない。', ...TOUBAN],
    ['ランブックを直す前に、前回のポストモーテムを読む。', ...TOUBAN],
    ['SRE とは、アラートが正しかった理由を二度たずねる習慣のことだ。', ...TOMOSHIBI],
    ['何も消せない職場では、アラートはいつかアラート疲れになる。', ...TOMOSHIBI],
    ['ひと月トイルを数えたら、その月のポストモーテムは短くなった。', ...TOMOSHIBI],
    ['翻訳しきれずに残ったところが、SRE の仕事なんだと思います。', ...TOMOSHIBI],
    ['試したことのないロールバックは、願いごとでしかない。', ...MINATO],
    ['カナリアリリースは潮に乗せて出し、ロールバックはその前に用意しておく。', ...MINATO],
    ['監視は港がいっぱいだと教え、可観測性はその理由を教えてくれる。', ...MINATO],
  ],
};
