import { FUNCTION_WORDS } from './english-words.ts';
import type { TokenBlock } from './read-tokens.ts';

/** English has a function word in every two or three; other languages in Latin letters share a few with it. */
const FEWEST_FUNCTION_WORDS = 0.22;
/** With fewer words a block is read as its page is. */
const FEWEST_WORDS = 12;

interface Share {
  english: TokenBlock[];
  japanese: TokenBlock[];
}

const KANA = /[\u3041-\u309f\u30a1-\u30ff]/;
const JAPANESE = /^ja(?:-|$)/i;

/**
 * Sorts blocks by what is written in them, not only by what they claim: a page without `lang`, or with a wrong one, is
 * read as well, and quotations in another language are.
 * @param lang BCP 47 of the article
 * @returns the blocks in English and those in Japanese; others are in neither
 */
export function sortByLanguage(blocks: readonly TokenBlock[], lang: string | null): Share {
  const share: Share = { english: [], japanese: [] };
  const counts = blocks.map(({ tokens }) => {
    let latin = 0;
    let english = 0;
    for (const { kind, text } of tokens) {
      if (kind !== 'latin') continue;
      latin++;
      if (FUNCTION_WORDS.has(text)) english++;
    }
    return { latin, english };
  });
  const all = counts.reduce((a, b) => ({ latin: a.latin + b.latin, english: a.english + b.english }), {
    latin: 0,
    english: 0,
  });
  const isPageEnglish = all.english >= all.latin * FEWEST_FUNCTION_WORDS;
  for (const [at, block] of blocks.entries()) {
    const { latin, english } = counts[at]!;
    const hasKana = KANA.test(block.text.cased);
    const isJapanese =
      hasKana ||
      (JAPANESE.test(block.block.lang ?? lang ?? '') && block.tokens.some(({ kind }) => kind === 'kanji'));
    if (isJapanese && latin < FEWEST_WORDS + english) share.japanese.push(block);
    else if (latin >= FEWEST_WORDS ? english >= latin * FEWEST_FUNCTION_WORDS : isPageEnglish)
      share.english.push(block);
    else if (isJapanese) share.japanese.push(block);
  }
  return share;
}
