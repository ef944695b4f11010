const SEPARATOR = /\s+[-|–]\s+|\s*｜\s*|\s+:\s+/g;

/**
 * Parts what a link to a page says into the page's title and its site's name.
 * @returns `site` is null where nothing parts them; they part at the last " - ", " | ", " – ", "｜" or " : "
 */
export function splitTitle(text: string): { title: string; site: string | null } {
  const last = [...text.matchAll(SEPARATOR)].at(-1);
  const title = text.slice(0, last?.index).trim();
  const site = last ? text.slice(last.index + last[0].length).trim() : '';
  return title && site ? { title, site } : { title: text.trim(), site: null };
}
