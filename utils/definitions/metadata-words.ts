/** What a list or table that tells of one thing names in its first column: such a list defines no terms. In lower case. */
export const METADATA: ReadonlySet<string> = new Set(
  `
  author|authors|by|date|published|updated|posted|created|modified|category|categories|tag|tags|filed under|topic|topics|price|cost|total|
  address|phone|telephone|tel|fax|email|e-mail|contact|website|url|link|links|version|license|licence|size|weight|height|width|length|depth|
  dimensions|color|colour|name|full name|title|location|place|venue|time|duration|hours|language|languages|source|sources|publisher|isbn|pages|
  format|platform|platforms|developer|developers|genre|rating|director|directed by|written by|starring|cast|producer|runtime|release date|released|
  country|city|state|born|died|age|nationality|occupation|education|spouse|children|industry|founded|founder|founders|headquarters|ceo|revenue|
  employees|owner|status|type|model|brand|manufacturer|cpu|processor|memory|ram|storage|display|screen|battery|camera|os|operating system|network|
  ingredients|serves|servings|yield|prep time|cook time|calories|pros|cons|summary|conclusion|note|notes|warning|tip|tips|update|edit|disclaimer|
  example|examples|answer|question|q|a|step|fixed|added|changed|removed|deprecated|security|see also|references|comments|share|follow|related|
  when|where|who|what|why|how|requirements|speaker|speakers|photo|photos|image|image credit|credit|video|
  日時|日付|会場|場所|住所|所在地|電話|電話番号|価格|料金|費用|参加費|定員|主催|共催|後援|協力|対象|対象者|作者|著者|発行|発行日|発売日|公開日|更新日|投稿日|
  作成日|カテゴリ|カテゴリー|タグ|バージョン|ライセンス|サイズ|重量|長さ|高さ|幅|色|名前|氏名|名称|会社名|社名|代表者|代表|設立|資本金|従業員数|事業内容|
  業種|職種|勤務地|給与|営業時間|定休日|アクセス|url|リンク|連絡先|備考|注意|補足|参考|出典|例|例えば|結論|まとめ|メリット|デメリット|質問|回答|追記|関連|
  言語|形式|監督|脚本|出演|原作|音楽|ジャンル|開発元|発売元|販売元|機種|型番|メーカー|必要なもの|材料|作り方|講師|期間|期限|締切|日程|時間|内容|方法|手順|
  理由|目的|原因|結果|環境|前提|対応|特徴|概要|詳細|更新|変更点|修正|追加|削除|スライド|発表者|登壇者|動画|写真
  `
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);
