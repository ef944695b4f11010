import { diffArrays } from 'diff';
import { quotationWords } from './quotation-words.ts';

/** A stretch of a comparison. `added` stands in the quotation alone, `removed` in the source alone. */
export interface QuotationChange {
  op: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * The differences between a source and what was quoted of it, word by word; in Japanese by the words of a dictionary.
 * @param source the words of the source
 * @param quoted the words of the quotation
 * @param lang BCP 47 of both, or null
 * @returns `same` and `added` joined are the quotation, `same` and `removed` the source but for typography
 */
export function quotationChanges(source: string, quoted: string, lang: string | null): QuotationChange[] {
  const parts = diffArrays(quotationWords(source, lang), quotationWords(quoted, lang), {
    comparator: (one, other) => one.key === other.key,
  });
  return joinChanges(
    parts.map(({ added, removed, value }) => {
      const text = value.map((word) => word.text).join('');
      return { op: added ? 'added' : removed ? 'removed' : 'same', text };
    }),
  );
}

/** @returns the same with neighbours of one kind joined and empty ones left out */
export function joinChanges(changes: readonly QuotationChange[]): QuotationChange[] {
  const joined: QuotationChange[] = [];
  for (const { op, text } of changes) {
    if (text === '') continue;
    const last = joined.at(-1);
    if (last?.op === op) last.text += text;
    else joined.push({ op, text });
  }
  return joined;
}
