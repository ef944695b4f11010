/** What Kindle puts under words that are copied from a book: "Lee, Ann. Calm (Kindle Locations 1-2). Press. Kindle Edition." */
const KINDLE =
  /^\s*(?<author>[^.\n]{1,80}(?:\s\p{Lu}\.[^.\n]{1,40})?)\.\s+(?<title>[^\n]{1,200}?)(?:\s\((?:\p{L}+ )?Edition\))?\s\((?:Kindle|pp?\.|位置|Locations?)[^)\n]{0,40}\)\.[^\n]{0,80}Kindle[^\n]{0,10}$/u;

/** @returns null for a line that is no such citation */
export function kindleCitation(line: string): { author: string; title: string } | null {
  const { author, title } = KINDLE.exec(line.trimEnd())?.groups ?? {};
  return author && title ? { author: author.trim(), title: title.trim() } : null;
}
