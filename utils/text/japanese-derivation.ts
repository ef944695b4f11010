/** A Japanese ending that makes another word of a noun. */
export interface JapaneseEnding {
  readonly ending: string;
  /** What may not stand right behind it: the okurigana of a verb or noun that only begins as the ending does. */
  readonly notBefore?: string;
}

/**
 * Longest first: コンテナ化, SREっぽい. Not among them is what only says where, for what or how many (内, 用, 達), and
 * する, which leaves the noun as it is.
 */
export const JAPANESE_DERIVATION: readonly JapaneseEnding[] = [
  { ending: 'っぽかった' },
  { ending: 'っぽい' },
  { ending: 'っぽく' },
  { ending: 'っぽさ' },
  { ending: 'らしさ' },
  // 文字化け, but コンテナ化した and コンテナ化する are of コンテナ化.
  { ending: '化', notBefore: 'け' },
  { ending: '的' },
  { ending: '性' },
  { ending: '者' },
  { ending: '家' },
  { ending: '派' },
  { ending: '系' },
  { ending: '風' },
  { ending: '式' },
  // データ流れる, データ流す
  { ending: '流', notBefore: 'れさしすせ' },
  // 違和感じる, 違和感ずる
  { ending: '感', notBefore: 'じず' },
  // Rust学ぶ
  { ending: '学', notBefore: 'ばびぶべぼん' },
  // 論じる, 論ずる
  { ending: '論', notBefore: 'じず' },
];
