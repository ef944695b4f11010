import type { Block, Container } from '../article/article.ts';

/** Class names of embedded posts, cards and the like, which publishers mark up as quotations. */
const EMBED =
  /^(?:twitter-(?:tweet|video)|tweet|instagram-media|tiktok-embed|fb-|mastodon-embed|bluesky-embed|reddit-(?:embed|card)|imgur-embed|wp-embed|embed(?:ly|-card|ed-|-block)?|text-post-media|threads-|pinterest|flickr-embed|telegram-post|note-embed|blog-?card|link-?card|hatena-?card|ogp-?card|card-link|speakerdeck|curated-content)/i;

/** An embedded post without its script: "— Ann Lee (@annlee) May 1, 2020". */
const POSTED = /(?:^|\n)\s*[—–-]{1,2}\s*[^\n]{1,60}[(（]@\w+(?:@[\w.-]+)?[)）]/;
const POST_ADDRESS =
  /^https?:\/\/(?:(?:mobile|www)\.)?(?:twitter|x)\.com\/[^/]+\/status(?:es)?\/\d+|^https?:\/\/(?:www\.)?instagram\.com\/p\//;

/** Whether a block quotation is a post or a card that was embedded. */
export function isEmbed(quotation: Container, blocks: readonly Block[]): boolean {
  if (quotation.classes?.some((name) => EMBED.test(name))) return true;
  const last = blocks.at(-1)!;
  return (
    POSTED.test(last.text) &&
    last.spans.some(({ kind, href }) => kind === 'link' && POST_ADDRESS.test(href ?? ''))
  );
}
