/** What a page's JSON-LD says about its article; null where it says nothing. */
export interface LinkedData {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
}

type Thing = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe)$/;
/** Deeper than real data goes; data made to exhaust the stack ends here. */
const DEEPEST = 8;

/**
 * Finds the article in the page's `<script type="application/ld+json">`.
 * @param sources the scripts' texts; those that are not JSON are passed over
 */
export function readLinkedData(sources: Iterable<string>): LinkedData {
  for (const source of sources) {
    const article = findArticle(parse(source), 0);
    if (!article) continue;
    return {
      headline: text(article.headline) ?? text(article.name),
      author: names(article.author),
      publisher: names(article.publisher),
      published: text(article.datePublished),
    };
  }
  return { headline: null, author: null, publisher: null, published: null };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Thing | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const thing = value as Thing;
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return thing;
  return findArticle(thing['@graph'] ?? thing.mainEntity, depth + 1);
}

function names(value: unknown): string | null {
  if (Array.isArray(value)) {
    const all = value.map(names).filter((name) => name !== null);
    return all.length > 0 ? all.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null) return text((value as Thing).name);
  return text(value);
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.replace(/\s+/g, ' ').trim();
  return trimmed.length > 0 ? trimmed : null;
}
