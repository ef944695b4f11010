/** What stands between a title and the name of its site. */
const SEPARATOR = /\s*[|｜¦»«]\s*|\s+[-‐–—―:：/·•~〜]\s+|\s*[：]\s+/g;

export interface TitleClues {
  /** What the page gives as its title, the best first. */
  titles: readonly string[];
  /** The texts of headings that may be the article's, those in the article itself before the page's others. */
  headings: readonly (readonly string[])[];
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
  const isSite = (text: string) =>
    clues.siteName !== null && squeeze(clues.siteName).toLowerCase() === text.toLowerCase();
  const titles = clues.titles.map(squeeze).filter((title) => title.length > 0);
  const groups = clues.headings.map((group) =>
    group
      .map(squeeze)
      .filter((heading) => heading.length > 0)
      .filter((heading) => !isSite(heading)),
  );
  const given = titles[0];
  if (given === undefined) return { title: groups.flat()[0] ?? '', siteName: clues.siteName };
  for (const group of groups) {
    for (const title of titles) {
      const match = matchHeading(title, group);
      if (!match) continue;
      const { heading, rest } = match;
      const siteName = clues.siteName ?? (rest.length > 0 && separators(rest).length === 0 ? rest : null);
      return { title: heading, siteName };
    }
  }
  return { title: withoutSite(given, isSite), siteName: clues.siteName };
}

/**
 * The longest heading that the title begins with, or else ends with, and what else the title says. Sites
 * mostly put their name last, and may have it in a heading too.
 */
function matchHeading(title: string, headings: readonly string[]): { heading: string; rest: string } | null {
  if (headings.includes(title)) return { heading: title, rest: '' };
  const parts = separators(title).map(
    ({ index, length }) => [title.slice(0, index), title.slice(index + length)] as const,
  );
  for (const [start, rest] of parts.toReversed())
    if (headings.includes(start)) return { heading: start, rest };
  for (const [rest, end] of parts) if (headings.includes(end)) return { heading: end, rest };
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

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
