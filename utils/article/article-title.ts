/** What stands between a title and the name of its site. */
const SEPARATOR = /\s*[|｜¦»«]\s*|\s+[-‐–—―:：/·•~〜]\s+|\s*[：]\s+/g;

export interface TitleClues {
  /** What the page gives as its title, the best first. */
  titles: readonly string[];
  /** The text of the page's headings that may be the article's. */
  headings: readonly string[];
  siteName: string | null;
}

/**
 * The article's title without the site's name, and the site's name where the title alone tells it.
 *
 * A heading that the title begins or ends with is the title; otherwise the site's name is taken off either
 * end, where it is known.
 * @returns `title` is "" only when there is no clue at all
 */
export function articleTitle(clues: TitleClues): { title: string; siteName: string | null } {
  const titles = clues.titles.map(squeeze).filter((title) => title.length > 0);
  const headings = clues.headings.map(squeeze).filter((heading) => heading.length > 0);
  const given = titles[0];
  if (given === undefined) return { title: headings[0] ?? '', siteName: clues.siteName };
  const isSite = (text: string) =>
    clues.siteName !== null && squeeze(clues.siteName).toLowerCase() === text.toLowerCase();
  for (const title of titles) {
    for (const heading of headings) {
      if (isSite(heading)) continue;
      const rest = besideHeading(title, heading);
      if (rest === null) continue;
      const siteName = clues.siteName ?? (rest.length > 0 && !hasSeparator(rest) ? rest : null);
      return { title: heading, siteName };
    }
  }
  return { title: withoutSite(given, isSite), siteName: clues.siteName };
}

/** What is left of the title beside the heading; null when the heading is not an end of it. */
function besideHeading(title: string, heading: string): string | null {
  if (title === heading) return '';
  for (const { index, length } of separators(title)) {
    if (title.slice(0, index) === heading) return title.slice(index + length);
    if (title.slice(index + length) === heading) return title.slice(0, index);
  }
  return null;
}

function withoutSite(title: string, isSite: (text: string) => boolean): string {
  for (const { index, length } of separators(title)) {
    if (index > 0 && isSite(title.slice(index + length))) return title.slice(0, index);
    if (index + length < title.length && isSite(title.slice(0, index))) return title.slice(index + length);
  }
  return title;
}

function separators(title: string): { index: number; length: number }[] {
  return [...title.matchAll(SEPARATOR)].map((match) => ({ index: match.index, length: match[0].length }));
}

function hasSeparator(text: string): boolean {
  return separators(text).length > 0;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
