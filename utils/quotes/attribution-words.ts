/** The words and signs that tell a line of attribution, each table with its languages together. */

/** Between a quotation and who said it. */
export const DASH = '(?:-{1,3}|[‐‑‒–—―─－]{1,3}|⸺)';

/** Before a source: "Source: …", "引用元：…". */
export const LABELS = [
  '引用元',
  '引用',
  '出典元',
  '出典',
  '出所',
  '参照元',
  '参照',
  '参考文献',
  '参考記事',
  '参考',
  '元記事',
  '元ネタ',
  'ソース',
  'Quoted from',
  'Cited from',
  'Excerpt from',
  'Excerpted from',
  'Taken from',
  'Original article',
  'Source',
  'Sources',
  'Citation',
  'Reference',
  'via',
  'From',
] as const;

/** Behind a source: "…より引用". */
export const SUFFIXES = [
  '(?:より|から)の?(?:一部)?(?:引用|抜粋|転載)(?:しました|しています|です)?',
  'の?(?:引用|抜粋)(?:です)?',
  'より',
] as const;

/** What a caption begins with that tells of a picture and not of a quotation. */
export const PICTURE_LABELS =
  /^[\s（(]*(?:photo(?:graph)?s?|images?|pictures?|illustrations?|credits?|cover|figure|fig\.|screenshots?|video|chart|table|getty|ap photo|写真|撮影|画像|図版|図表|イラスト|提供|動画|スクリーンショット)(?![\p{L}\p{N}])|(?:photo(?:graph)?|image|picture|getty images|撮影|写真提供)\s*[）)]?$/iu;

/** What a link may say that names nothing: "here", "この記事". */
export const EMPTY_LINK_WORDS =
  /^(?:(?:read |see |click |tap )?(?:it )?(?:right )?(?:here|there|more)|link|source|via|this|that|this (?:one|link)|(?:(?:the|this|that|an?|his|her|their|its|my|our|your)\b)?(?: ?(?:recent|latest|same|original|full|excellent|great|new|old|first|last|linked|whole|good|nice|brilliant|wonderful|short|long|earlier|previous))* ?(?:post|spec|specification|readme|faq|manual|documentation|article|blog post|blog entry|entry|essay|piece|page|story|tweet|thread|interview|talk|paper|report|document|docs|documentation|announcement|statement|review|column|op-ed|newsletter|letter|email|comment|quote|speech|article’s author|press release|video|book|site|website|blog)|(?:a|an) (?:post|article|blog post|essay|interview|statement|email|piece|report|tweet|thread|comment|speech|letter|talk|paper|press release)|read more|full (?:story|article|text|post)|original|permalink|(?:(?:ここ|こちら|これ|この|その|あの|以下|下記|上記|次|前回|先日|元|同|リンク先|当該)の?)?(?:記事|エントリー?|ブログ|ページ|リンク|投稿|サイト|文章|ポスト|ツイート|インタビュー|資料|スライド|本|論文|もの)?(?:はこちら)?|元の?記事|リンク先?|ここ|こちら|これ|こっち|出典|引用元|ソース|続きを読む|もっと見る)$/iu;

/** A link that only tells when: "last week", "in 2019". */
export const TIME_WORDS =
  /^(?:(?:back |earlier |early |late )*(?:in|on|at|since|from)? ?)?(?:(?:last|this|next) (?:week|month|year|night|spring|summer|fall|autumn|winter|\w+day)|yesterday|today|recently|earlier(?: (?:this|today)\s?\w*)?|(?:early |late |mid-?)?(?:\w+day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,?(?: \d{4})?|\d{4}|\w+day|(?:a|an|one|two|three|\d+|several|a few) (?:days?|weeks?|months?|years?|hours?) (?:ago|earlier|later)|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|昨日|先日|以前|今日|先週|先月|昨年)$/iu;

/** How a note to the reader begins that only looks like a quotation. */
export const CALL_OUT =
  /^(?:\[!\w+\]|[ℹ⚠💡📝❗🚧✅📌🔥](?:\uFE0F)?|(?:note|notes|tip|tips|warning|important|caution|info|information|attention|hint|disclaimer|update|updated|edit|tl;?dr|spoiler|pro tip|side note|editor[’']s note|nb|n\.b\.|ps|注意事項|注意|補足|追記|注釈|メモ|ポイント|警告|参考|備考|免責|訳注|余談|ヒント|重要|お知らせ)\s*(?:[:：]|[】\]）)]|\n)|【(?:注意|補足|追記|注|メモ|ポイント|重要|お知らせ)】|※)/iu;

/** How a line behind a quotation begins that tells in a sentence where it is from. */
export const SENTENCE_CUE =
  /^(?:(?:that|this|it|the (?:quote|quotation|passage|above))(?:[’']s| is| comes| was)? (?:all )?(?:taken )?(?:from|by)\b|here(?:[’']s| is) (?:the |a )?(?:full|link|source|original|whole|rest|entire)|(?:read|see) (?:the )?(?:full|whole|rest|entire|original)\b|(?:full|original) (?:post|article|story|text|interview)\b|以上[、,]?|上記は)/i;

/** What a link alone in its line asks to do. */
export const ACTION_WORDS =
  /^(?:reply|reply to .*|share|tweet|like|report|edit|delete|permalink|next|previous|prev|back|home|top|comments?|leave a comment|subscribe|sign up|log in|download|buy now|print|email|返信(?:する)?|共有|シェア|ツイート|いいね|編集|削除|次へ|前へ|次の記事|前の記事|戻る|ホーム|トップ|コメント(?:する|を書く)?|ダウンロード|登録|購入)\W*$/i;
