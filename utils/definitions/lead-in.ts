import type { Block } from '../article/article.ts';

/** Words that say: what follows are terms with their meanings. */
const ENGLISH =
  /^(?:(?:a|an|the|some|our|this|here are|list of|short|brief|quick|mini)\s+)*(?:(?:[\w’'-]+\s+){0,3})(?:terms?(?:\s+(?:used|and definitions|you should know|to know).{0,30})?|terminology|glossar(?:y|ies)(?:\s+of\s+.{1,40})?|definitions?(?:\s+of\s+(?:key\s+)?terms?)?|vocabulary|jargon|acronyms?|abbreviations?|(?:key|core|basic|important)\s+concepts?|nomenclature)(?:\s+(?:in|of|used|for)\s.{1,40})?\s*[:：]?$/i;
const JAPANESE =
  /^.{0,30}(?:用語(?:集|たち|一覧|解説|説明|辞典|リスト|の(?:説明|解説|定義|意味|整理|一覧|確認))?|略語(?:集|一覧)?|言葉(?:の(?:説明|解説|定義|意味))|語句(?:の(?:説明|解説|意味))|キーワード(?:集|解説)?|定義)(?:を(?:説明|整理|紹介|まとめ|定義).{0,10})?(?:は(?:以下|次)の(?:通り|とおり)(?:です|である)?)?\s*[:：。]?$/;
const GENERAL_TERMS = /\b(?:terms? (?:of|and conditions)|long[ -]term|short[ -]term|in terms|midterm)\b/i;

/** Whether a block leads in a list of terms: short, and says so. */
export function isLeadIn(block: Pick<Block, 'kind' | 'text'>): boolean {
  const text = block.text.trim();
  if (text.length > 70 || block.kind === 'code') return false;
  if (JAPANESE.test(text)) return block.kind === 'heading' || /[:：。]$|用語|略語/.test(text);
  if (!ENGLISH.test(text) || GENERAL_TERMS.test(text)) return false;
  return block.kind === 'heading' || /[:：]$/.test(text) || text.split(/\s+/).length <= 3;
}
