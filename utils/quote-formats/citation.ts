/** Whose words a quotation has and where they stand, as people write it. */
import type { BookPlace, QuotationFields } from '../quotes/saved-quotation.ts';
import { readPartialDate, writtenDate } from './partial-date.ts';

export type CitationLanguage = 'en' | 'ja';

/** One place that is named in a citation. Null is what is not known. */
export interface CitedPlace {
  author: string | null;
  title: string | null;
  site: string | null;
  url: string | null;
}

export interface Citation extends CitedPlace {
  /** Written out; null where it is not known. */
  date: string | null;
  /** Where in a book, written out. */
  place: string | null;
  /** The page that quotes the words; null where they are the page's own. */
  via: CitedPlace | null;
  /** True for words recalled, not quoted. */
  reported: boolean;
}

/** @returns a place in a book in words, or null: "p. 23, loc. 345-347", "23ページ、位置No. 345-347" */
export function writtenPlace(place: BookPlace | null | undefined, lang: CitationLanguage): string | null {
  const { page = null, location = null } = place ?? {};
  const parts =
    lang === 'ja'
      ? [page && `${page}ページ`, location && `位置No. ${location}`]
      : [page && `p. ${page}`, location && `loc. ${location}`];
  return parts.filter((part) => part !== null && part !== '').join(lang === 'ja' ? '、' : ', ') || null;
}

/** Says nothing twice: a site that is named as its author or in its title's place says no more. */
function withoutRepetition(place: CitedPlace): CitedPlace {
  const isNew = place.site !== place.author && place.site !== place.title;
  return { ...place, site: isNew ? place.site : null };
}

/** @returns what there is to say of a quotation's source */
export function citationOf({ selector, page, cited }: QuotationFields, lang: CitationLanguage): Citation {
  const published = readPartialDate(page.published);
  const own = withoutRepetition({
    author: page.author,
    title: page.title === '' ? null : page.title,
    site: page.site,
    url: page.canonicalUrl ?? (page.url === '' ? null : page.url),
  });
  const reported = cited?.reported ?? false;
  const isCited =
    cited !== null && [cited.author, cited.title, cited.site, cited.url].some((part) => part !== null);
  const place = writtenPlace(selector.place, lang);
  if (!isCited) {
    const date = published && writtenDate(published, lang);
    return { ...own, date, place, via: null, reported };
  }
  const { author, title, site, url } = cited;
  return {
    ...withoutRepetition({ author, title, site, url: url ?? cited.authorUrl }),
    date: null,
    place,
    via: own,
    reported,
  };
}

/** How a title is written into the rest. */
export type WriteTitle = (title: string, url: string | null) => string;

const known = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '');

/**
 * @param write makes a text, such as a title, what it is in a markup, with its address where it has one
 * @param showsUrl whether addresses are written out
 */
export function writeCitation(
  { author, title, site, url, date, place, via, reported }: Citation,
  lang: CitationLanguage,
  write: WriteTitle,
  showsUrl: boolean,
): string {
  const plain = (text: string | null) => (text === null ? null : write(text, null));
  // An address that no title carries has to be seen.
  const shown = (one: CitedPlace) =>
    showsUrl || one.title === null ? one.url && write(one.url, one.url) : null;
  if (lang === 'ja') {
    const named = (one: CitedPlace) =>
      known([plain(one.author), one.title && `「${write(one.title, one.url)}」`, plain(one.site)]).join(
        one.title === null ? '、' : '',
      );
    const own = named({ author, title, site, url });
    const quoted = via && known([named(via), shown(via)]).join('、');
    return known([
      own,
      plain(place),
      plain(date),
      shown({ author, title, site, url }),
      quoted && `${quoted}での引用`,
      reported ? '記憶による引用' : null,
    ]).join('、');
  }
  const named = (one: CitedPlace) => [
    plain(one.author),
    one.title && `“${write(one.title, one.url)}”`,
    plain(one.site),
  ];
  const quoted = via && known([...named(via), shown(via)]).join(', ');
  return known([
    ...named({ author, title, site, url }),
    plain(place),
    plain(date),
    shown({ author, title, site, url }),
    quoted && `quoted in ${quoted}`,
    reported ? 'from memory, not verbatim' : null,
  ]).join(', ');
}

/** @returns a citation as plain text: "Author, “Title”, Site, date, address" */
export function plainCitation(quotation: QuotationFields, lang: CitationLanguage): string {
  return writeCitation(citationOf(quotation, lang), lang, (text) => text, true);
}
