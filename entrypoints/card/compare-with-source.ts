import { type Article, articleText } from '../../utils/article/article.ts';
import { ArticleTree } from '../../utils/article/article-tree.ts';
import { readDocument } from '../../utils/article/read-document.ts';
import {
  compareQuotation,
  type Faithfulness,
  type QuotationComparison,
} from '../../utils/quotes/compare-quotation.ts';
import type { Source } from '../../utils/sources/fetch-source.ts';

export interface SourceComparison {
  comparison: QuotationComparison;
  /** The text in which the comparison's offsets lie. */
  text: string;
  lang: string | null;
  /** ISO 8601, as the page gives it; null where it says nothing. */
  published: string | null;
}

const RANK: Record<Faithfulness, number> = { absent: 0, altered: 1, elided: 2, verbatim: 3 };
/** A page with less text than this, in UTF-16 units, and less than the quotation, is filled in by its scripts. */
const LEAST_TEXT = 200;

/**
 * Compares a quotation with a source: with the article on the page, and where the words aren't there as they were
 * quoted, with all of the page's text, since what is quoted may stand in a comment or a caption.
 * @param lang BCP 47 of the quotation, or null
 * @param parser makes documents whose scripts don't run
 * @returns null where the source has no text to compare with
 */
export function compareWithSource(
  words: string,
  { url, kind, content }: Source,
  lang: string | null,
  parser: DOMParser,
): SourceComparison | null {
  if (kind === 'text') return { ...compared(words, content, lang), lang, published: null };
  const document = parser.parseFromString(content, 'text/html');
  const article = readArticle(document, url);
  const of = lang ?? article?.lang ?? null;
  const about = { lang: of, published: article?.published ?? null };
  const first = article === null ? null : compared(words, articleText(article.blocks), of);
  if (first !== null && RANK[first.comparison.status] >= RANK.elided) return { ...first, ...about };
  const blocks = new ArticleTree(document.body, { lang: of }).blocks();
  const whole = compared(words, articleText(blocks), of);
  const best = first !== null && !isBetter(whole.comparison, first.comparison) ? first : whole;
  const isEmpty = whole.text.length < Math.max(LEAST_TEXT, words.length);
  return best.comparison.status === 'absent' && isEmpty ? null : { ...best, ...about };
}

function compared(words: string, text: string, lang: string | null) {
  return { comparison: compareQuotation(words, text, lang), text };
}

function isBetter(one: QuotationComparison, other: QuotationComparison): boolean {
  return RANK[one.status] - RANK[other.status] > 0 || one.similarity > other.similarity;
}

/** A page that cannot be read as an article still has its text. */
function readArticle(document: Document, url: string): Article | null {
  try {
    return readDocument(document, { url });
  } catch {
    return null;
  }
}
