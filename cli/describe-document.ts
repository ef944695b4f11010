import type {
  Annotations,
  DefinitionAnnotation,
  JargonCandidate,
  QuoteAnnotation,
} from '../utils/annotations.ts';
import { type Article, articleText, blockStarts } from '../utils/article/article.ts';
import { rankUnexplained } from '../utils/jargon/rank-unexplained.ts';
import type { Entry } from '../utils/terms/entry.ts';
import { compileIndex } from '../utils/terms/term-index.ts';
import { describeTerms, type TermLine } from './describe-terms.ts';

/** One line of `read`. Offsets are UTF-16 units into `text`; a field without a value is null or empty. */
export interface DocumentLine {
  file: string;
  article: {
    title: string | null;
    byline: string | null;
    siteName: string | null;
    lang: string | null;
    published: string | null;
    url: string | null;
  };
  text: string;
  terms: TermLine[];
  definitions: (Pick<DefinitionAnnotation, 'term' | 'aliases' | 'definition' | 'how'> & {
    start: number;
    end: number;
  })[];
  candidates: Pick<JargonCandidate, 'term' | 'score' | 'count'>[];
  quotes: (Omit<QuoteAnnotation, 'stretches'> & { start: number; end: number })[];
}

/** An address worth telling: pages read from a file without one are at "about:blank". */
function addressOf({ url, canonicalUrl }: Article): string | null {
  const isWeb = /^https?:/i.test(url);
  return isWeb ? url : (canonicalUrl ?? (url === '' || url.startsWith('about:') ? null : url));
}

/**
 * @param entries every entry by its id
 * @returns what `read` prints of a document
 */
export function describeDocument(
  file: string,
  article: Article,
  annotations: Annotations,
  entries: ReadonlyMap<number, Entry>,
): DocumentLine {
  const text = articleText(article.blocks);
  const starts = blockStarts(article.blocks);
  const startOf = new Map(article.blocks.map((block, at) => [block.id, starts[at]!]));
  const { title, byline, siteName, lang, published } = article;
  // A glossary's term that stands on the page was found there.
  const found = new Set(annotations.terms.flatMap((term) => term.entries));
  const index = compileIndex([...found].map((id) => entries.get(id)!));
  return {
    file,
    article: {
      title: title === '' ? null : title,
      byline,
      siteName,
      lang,
      published,
      url: addressOf(article),
    },
    text,
    terms: describeTerms(article, annotations, entries, startOf),
    definitions: annotations.definitions.map((found) => ({
      term: found.term,
      aliases: found.aliases,
      definition: found.definition,
      how: found.how,
      start: startOf.get(found.block)! + found.start,
      end: startOf.get(found.endBlock ?? found.block)! + found.end,
    })),
    candidates: rankUnexplained(article, index, annotations.definitions).map(({ term, score, count }) => ({
      term,
      score,
      count,
    })),
    quotes: annotations.quotes.map((quote) => {
      const first = quote.stretches[0]!;
      const last = quote.stretches.at(-1)!;
      return {
        text: quote.text,
        kind: quote.kind,
        reported: quote.reported,
        author: quote.author,
        authorUrl: quote.authorUrl,
        title: quote.title,
        site: quote.site,
        url: quote.url,
        otherUrl: quote.otherUrl,
        how: quote.how,
        start: startOf.get(first.block)! + first.start,
        end: startOf.get(last.block)! + last.end,
      };
    }),
  };
}
