/** Languages offered by name; whatever else an entry brings along is offered beside them. */
const TAGS = (
  'ar bg bn cs da de el en es et fa fi fr ga grc he hi hr hu id is it ja ko la lt lv ms nb nl pl pt ro ru sa ' +
  'sk sl sr sv sw ta th tr uk vi yue zh-Hans zh-Hant'
).split(' ');

export interface LanguageChoice {
  /** BCP 47. */
  tag: string;
  name: string;
}

/**
 * @param shownIn the language in which they are named and sorted, BCP 47
 * @param first tags that come first, in their order: the entry's own, the reader's
 * @returns each language once
 */
export function languages(shownIn: string, first: readonly string[]): LanguageChoice[] {
  const names = new Intl.DisplayNames(shownIn, { type: 'language' });
  const name = (tag: string) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const choice = (tag: string) => ({ tag, name: name(tag) });
  const ahead = [...new Set(first.filter((tag) => tag !== ''))].map(choice);
  const rest = TAGS.filter((tag) => !first.includes(tag)).map(choice);
  const { compare } = new Intl.Collator(shownIn);
  return [...ahead, ...rest.sort((a, b) => compare(a.name, b.name))];
}
