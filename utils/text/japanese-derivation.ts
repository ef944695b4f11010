/**
 * Japanese endings that make another word of a noun, longest first: コンテナ化, SREっぽい. Not among them is what only says
 * where, for what or how many (内, 用, 達), and する, which leaves the noun as it is.
 */
export const JAPANESE_DERIVATION: readonly string[] = [
  'っぽかった',
  'っぽい',
  'っぽく',
  'っぽさ',
  'らしさ',
  '化',
  '的',
  '性',
  '者',
  '家',
  '派',
  '系',
  '風',
  '式',
  '流',
  '感',
  '学',
  '論',
];
