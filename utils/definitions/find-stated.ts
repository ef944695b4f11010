import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { readEnglishSentence } from './english-sentences.ts';
import { readJapaneseSentence } from './japanese-sentences.ts';
import { splitSentences } from './split-sentences.ts';

/** Kinds of blocks that hold sentences. */
const PROSE: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'text',
  'item',
  'dd',
  'quotation',
  'caption',
  'cell',
]);
const ANY_CUE = /(?:is|are|means?|refers?|called|known|termed|defined|stands|denotes|describes)\b/;
const KANA = /[ぁ-ん]/;

/** Sentences that define a term in so many words. */
export function findStated(block: Block): DefinitionAnnotation[] {
  const { text } = block;
  if (!PROSE.has(block.kind) || text.length < 12) return [];
  const isJapanese = KANA.test(text);
  if (!isJapanese && !ANY_CUE.test(text)) return [];
  const found: DefinitionAnnotation[] = [];
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    const read =
      isJapanese && KANA.test(sentence) ? readJapaneseSentence(sentence) : readEnglishSentence(sentence);
    if (read) found.push({ ...read, definition: sentence, how: 'sentence', block: block.id, start, end });
  }
  return found;
}
