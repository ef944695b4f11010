import type { Annotations, TermAnnotation } from '../utils/annotations.ts';
import type { Article } from '../utils/article/article.ts';
import { compoundOf } from '../utils/terms/compound-of.ts';
import { derivedEnd, derivedForm } from '../utils/terms/derived-form.ts';
import type { Entry } from '../utils/terms/entry.ts';

/** An occurrence of a term as `read` prints it. */
export interface TermLine {
  text: string;
  /** UTF-16 offsets into the document's text. */
  start: number;
  end: number;
  entries: { term: string; definition: string; glossary: string }[];
  /** What the word is made of, in order: ["CRE", "ing"], ["プロダクト", "開発"]; empty for the term itself. */
  derived: string[];
}

/**
 * @param entries every entry by its id
 * @param startOf where each block begins in the document's text, by the block's id
 * @returns the occurrences in the order of the annotations
 */
export function describeTerms(
  article: Pick<Article, 'blocks'>,
  { terms, definitions }: Pick<Annotations, 'terms' | 'definitions'>,
  entries: ReadonlyMap<number, Entry>,
  startOf: ReadonlyMap<number, number>,
): TermLine[] {
  const inBlock = Map.groupBy(terms, ({ block }) => block);
  return article.blocks.flatMap(({ id, text }) => {
    const found = inBlock.get(id) ?? [];
    return found.map((term, at): TermLine => {
      const own = (term.definitions ?? []).map((number) => definitions[number]!);
      const known = term.entries.map((number) => entries.get(number)!);
      const labels = [...own, ...known].flatMap((one) => [one.term, ...one.aliases]);
      return {
        text: text.slice(term.start, term.end),
        start: startOf.get(id)! + term.start,
        end: startOf.get(id)! + term.end,
        entries: [
          ...own.map(({ term, definition }) => ({ term, definition, glossary: 'page' })),
          ...known.map(({ term, definition, glossary }) => ({ term, definition, glossary })),
        ],
        derived: partsOf(text, found, at, labels),
      };
    });
  });
}

/** Of the compound that the term is a part of; otherwise of the word that it is the base of. */
function partsOf(
  text: string,
  found: readonly TermAnnotation[],
  at: number,
  labels: readonly string[],
): string[] {
  const compound = compoundOf(text, found, at);
  if (compound !== null) return compound.parts.map(({ start, end }) => text.slice(start, end));
  const { start, end } = found[at]!;
  const form = derivedForm(text.slice(start, derivedEnd(text, end)), labels);
  return form === null ? [] : [form.base, form.ending];
}
