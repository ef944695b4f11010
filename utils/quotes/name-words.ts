/** What tells a person's name, and what looks like one and is none. */

/** Behind a name in Japanese. */
export const HONORIFICS =
  '(?:さん|氏|先生|様|さま|君|くん|ちゃん|殿|教授|准教授|名誉教授|博士|社長|会長|代表|大臣|首相|総理|選手|監督|議員|委員長|編集長|記者|部長|CEO|CTO|師|尊師)';

/** What stands before さん and is nobody in particular. */
export const NOBODY =
  /(?:^|[のなたいる])(?:皆|みな|みんな|奥|旦那|嫁|客|お客|母|お母|父|お父|兄|お兄|姉|お姉|息子|娘|店員|患者|医者|お医者|業者|隣|お隣|神|職人|看護師|運転手|大家|学生|生徒|社員|若者|子供|子ども|たく|沢山|お子|屋|ユーザー|メンバー|読者|著者|筆者|作者|同僚|友人|先輩|後輩|担当者|担当|相手|本人|自分|彼|彼女|誰|何|某)$/;

/** Words with a capital at a sentence's head that are no part of the name behind them. */
export const OPENERS = new Set(
  (
    'As And But Or So Yet Then Later When While Because Today Yesterday Even Here Once Indeed Still Also Now If ' +
    'Although Though Since After Before Earlier Recently Meanwhile However Instead Nevertheless Perhaps Maybe Only ' +
    'Soon Eventually Finally Afterwards Likewise Similarly Again Thus Hence Where Like Author Writer Blogger'
  ).split(' '),
);

/** Words that begin no name: whoever is meant is not named. */
export const NO_NAMES = new Set(
  (
    'He She They We I It You This That These Those There The A An One Someone Somebody Some Many Most Others Other ' +
    'Another People Everyone Everybody Nobody Noone Anyone Critics Experts Officials Researchers Scientists Police ' +
    'Who What Which Whoever His Her Their My Our Your Its No Not Both Each Every All Several Few Such Sources Reports ' +
    'Studies Analysts Doctors Teachers Parents Students Users Developers Readers Fans Authorities Prosecutors ' +
    'Witnesses Investigators Lawyers In On At By For From To Of With Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday January February March April May June July August September October November December ' +
    'Q Question Answer Note Yes Please Thanks Hello Let Why How Please'
  ).split(' '),
);

/** In a name of two words and more these tell that it is a work's or a house's. */
export const NOT_IN_NAMES =
  /\b(?:the|a|an|of|and|to|in|on|is|are|how|why|what|when|your|my|report|post|blog|docs?|documentation|guide|wiki(?:pedia)?|journal|times|news|magazine|review|weekly|daily|post|gazette|tribune|herald|manual|reference|handbook|book|article|paper|study|survey|specification|spec|standard|policy|page|site|forum|faq|readme|changelog|notes|tutorial|api|project|foundation|institute|university|company|inc|corp|ltd|team|group|association|ministry|department|agency|council|committee|commission)\b/i;
