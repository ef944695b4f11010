import { random } from './random.ts';
import type { Noun } from './word-net.ts';

export interface PageKind {
  name: string;
  /** At least so many characters of text. */
  characters: number;
  /** Every how many paragraphs one is Japanese; 0 for none. */
  japaneseEvery: number;
}

/** Japanese sentences of our own, with places for two words. */
const JAPANESE = [
  '{0}を{1}と呼ぶ人は多いが、現場ではまだ名前が定まっていない。',
  '最初に{0}を試し、うまくいかなければ{1}に戻せばよい。',
  'その日の{0}について書き残しておくと、あとで{1}を直すときに役に立つ。',
  'もっとも、{0}だけで{1}が良くなるわけではないと私は思っている。',
];
const JAPANESE_WORDS = [
  'サーバー',
  'オペレーション',
  '監視の画面',
  'コンテナイメージ',
  '手順書',
  'カスタマーサクセス',
  '障害対応',
  'ｷｬｯｼｭ',
  '信頼性',
  'デプロイ',
];

/**
 * An article's page: headings, paragraphs of glosses and nouns, and inside them links, emphasis and code, so that
 * its text lies in as many small nodes as a page of documentation has.
 * @param nouns what its words are taken from
 */
export function makePage(kind: PageKind, nouns: readonly Noun[]): string {
  const pick = random(kind.characters + kind.japaneseEvery);
  const noun = () => nouns[pick(nouns.length)]!;
  const word = () => JAPANESE_WORDS[pick(JAPANESE_WORDS.length)]!;
  const parts: string[] = [];
  for (let length = 0, count = 0; length < kind.characters; count++) {
    const japanese = kind.japaneseEvery > 0 && count % kind.japaneseEvery === 0;
    const inline: string[] = [];
    for (let sentence = 0; sentence < 6; sentence++) {
      if (japanese) {
        const text = JAPANESE[pick(JAPANESE.length)]!.replace('{0}', word()).replace(
          '{1}',
          `<em>${word()}</em>`,
        );
        inline.push(text);
        length += text.length - 9;
      } else {
        const { lemma, gloss } = noun();
        const other = noun().lemma;
        const tag = ['a href="#"', 'em', 'strong', 'code'][pick(4)]!;
        inline.push(
          `The ${markupOf(lemma)} is <${tag}>${markupOf(gloss)}</${tag.split(' ')[0]}>, not the <em>${markupOf(other)}</em> of old. `,
        );
        length += lemma.length + gloss.length + other.length + 25;
      }
    }
    if (count % 12 === 0) parts.push(`<h2>${markupOf(noun().lemma)}</h2>`);
    parts.push(`<p${japanese ? ' lang="ja"' : ''}>${inline.join('')}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${kind.name}</title></head><body>
<header><nav><a href="#">Home</a> <a href="#">All pages</a></nav></header>
<main><article><h1>${kind.name}</h1>${parts.join('\n')}</article></main>
<footer><p>Made for measuring.</p></footer></body></html>`;
}

function markupOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
