import type { StarterLanguage } from '../library/StarterOffer.tsx';

/** A text of the first page, and what it quotes. */
export interface TrialWords {
  heading: string;
  paragraphs: readonly string[];
  /** Says whom the quotation is from. */
  lead: string;
  quotation: string;
  source: string;
  /** Where the quotation is from; a name that leads nowhere. */
  address: string;
}

/**
 * What the reader tries Warichu on, by the language of the text and not by that of the interface. It has words of the
 * starter glossary, an abbreviation that it spells out itself, and a quotation with its source.
 */
export const TRIAL_TEXTS: Readonly<Record<StarterLanguage, TrialWords>> = {
  en: {
    heading: 'The week the telephone was quiet',
    paragraphs: [
      'Our SRE team wrote its first error budget on the back of a train ticket. The SLO allowed twenty bad minutes a month, so every canary release spent a little of it, and a quick rollback saved the rest.',
      'Then came the outage of the cellar. The postmortem blamed nobody. It named the toil instead: forty steps in a runbook that three people knew by heart. We made them two small programs and one page of observability, and the person on call slept.',
      'Since then we keep a night quietness index (NQI): hours slept, divided by alarms. The NQI is not a serious number, but everybody asks for it on Mondays.',
    ],
    lead: 'An older colleague had written it down long before us:',
    quotation: 'A runbook that nobody has read at night is only a draft.',
    source: 'Notes from the night shift',
    address: 'https://night-shift.example/notes',
  },
  ja: {
    heading: '電話の鳴らなかった一週間',
    paragraphs: [
      'わたしたちの SRE チームが最初のエラーバジェットを書いたのは、切符の裏だった。SLO が許すのはひと月に二十分。カナリアリリースのたびに少しずつ使い、すばやいロールバックで残りを守る。',
      'そのあと、地下室の障害が起きた。ポストモーテムはだれも責めず、かわりにトイルの名前を挙げた。三人しか覚えていないランブックの、四十もの手順である。それを小さなプログラム二本と、可観測性のための一枚の画面に置き換えてから、オンコールの当番は眠れるようになった。',
      'それ以来、夜間静穏指数(NQI)をつけている。眠れた時間を、鳴った回数で割ったものだ。NQI はまじめな数字ではないけれど、月曜になるとみんなが聞きたがる。',
    ],
    lead: 'ずっと前に、先輩がもう書いていたことだった。',
    quotation: '夜中に読まれたことのないランブックは、まだ下書きにすぎない。',
    source: '夜勤の覚え書き',
    address: 'https://yakin.example/oboegaki',
  },
};
