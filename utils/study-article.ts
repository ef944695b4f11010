import type { DefinitionAnnotation, JargonCandidate, QuoteAnnotation } from './annotations.ts';
import type { Article } from './article/article.ts';
import { detectDefinitions } from './definitions/detect-definitions.ts';
import { rankUnexplained } from './jargon/rank-unexplained.ts';
import { detectQuotes } from './quotes/detect-quotes.ts';
import type { TermIndex } from './terms/index-layout.ts';
import type { LayeredIndex } from './terms/layered-index.ts';
import { sentenceAt } from './text/sentence-at.ts';

/** A sentence is longer than its term by more than so many UTF-16 units: brackets and a full stop are none. */
const FEW = 3;

/** A term that nobody explains, with the sentence in which it stands first. */
export interface Suggestion extends JargonCandidate {
  sentence: string;
}

/** What can be told of an article only as a whole. */
export interface Study {
  definitions: DefinitionAnnotation[];
  quotes: QuoteAnnotation[];
  /** Null where they were not asked for. */
  suggestions: Suggestion[] | null;
}

export interface StudyOptions {
  /** What the reader never wants to be suggested; null where no suggestions are wanted. */
  isDismissed: ((term: string) => boolean) | null;
}

/**
 * Reads an article as a whole: what it defines, whom it quotes, and which of its terms nobody explains. Occurrences are
 * not looked for here (`annotateTerms`), since they can be told block by block.
 * @param article every block with all its spans
 * @param index the reader's glossaries: what is in them is not suggested
 */
export function studyArticle(
  article: Pick<Article, 'blocks' | 'lang' | 'url' | 'siteName' | 'byline'>,
  index: TermIndex | LayeredIndex,
  { isDismissed }: StudyOptions,
): Study {
  const definitions = detectDefinitions(article);
  const quotes = detectQuotes(article);
  if (isDismissed === null) return { definitions, quotes, suggestions: null };
  const suggestions = rankUnexplained(article, index, definitions, isDismissed).map((candidate) => ({
    ...candidate,
    sentence: firstSentence(article, candidate),
  }));
  return { definitions, quotes, suggestions };
}

/** The first sentence that says more than the term alone, as an item of a list may not do. */
function firstSentence(
  { blocks, lang }: Pick<Article, 'blocks' | 'lang'>,
  { term, block, start }: JargonCandidate,
): string {
  const first = blocks.findIndex(({ id }) => id === block);
  const found = sentenceAt(blocks[first]!.text, start, lang);
  if (found.length > term.length + FEW) return found;
  for (const { text, excluded } of blocks.slice(first + 1)) {
    const at = excluded === true ? -1 : text.indexOf(term);
    const sentence = at < 0 ? '' : sentenceAt(text, at, lang);
    if (sentence.length > term.length + FEW) return sentence;
  }
  return found;
}
