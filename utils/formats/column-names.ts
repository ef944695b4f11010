import { type Column, isColumn } from './entry-columns.ts';

/** What people call the columns of their tables and the fields of their notes, in small letters. */
const SYNONYMS: Readonly<Record<Column, string>> = {
  term:
    'terms word words expression front headword vocabulary vocab abbreviation acronym phrase keyword entry lemma ' +
    '用語 用語名 見出し 見出し語 単語 語 言葉 ことば 語句 名称 表面 略語 キーワード',
  definition:
    'definitions back meaning meanings gloss glossary description explanation translation ' +
    '定義 意味 説明 説明文 解説 裏面 訳 語釈 内容 概要',
  reading:
    'readings kana furigana pronunciation hiragana yomi 読み 読み方 よみ よみがな 読みがな 読み仮名 ふりがな フリガナ 振り仮名 カナ かな 仮名 発音',
  aliases: 'alias synonym synonyms aka variants variant 別名 別称 別表記 同義語 類義語 異表記 略称',
  lang: 'language locale 言語',
  sources: 'source url urls link links reference references 出典 参照 参考 参考文献 リンク 参照先',
  tags: 'tag category categories topic topics タグ 分類 分野 カテゴリ カテゴリー',
  sites: 'site サイト',
};

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  Object.entries(SYNONYMS).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as Column]),
  ),
);

/** @returns the name of a column as names are compared */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
}

/** @returns the column that a name in a table's header stands for, or null */
export function columnByName(name: string): Column | null {
  const folded = foldName(name);
  if (isColumn(folded)) return folded;
  return COLUMN_OF.get(folded) ?? (folded === 'also called' || folded === 'also known as' ? 'aliases' : null);
}
