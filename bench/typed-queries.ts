import type { QuotationFields } from '../utils/quotes/saved-quotation.ts';
import { random } from './random.ts';

/** Queries of one kind, as they are typed: each letter or character gives one. */
export interface TypedQueries {
  language: 'English' | 'Japanese';
  words: number;
  queries: string[];
}

const WORDS = /[a-z]{2,}/gi;
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]{2,}/g;
const MOST_WORDS = 4;

/**
 * What readers might type who look for one of these quotations: one to four of its words in their order, letter by
 * letter; in Japanese two to five characters in a row for a word.
 * @param each how many quotations are looked for, by language and number of words
 */
export function typedQueries(quotations: readonly QuotationFields[], each: number): TypedQueries[] {
  const pick = random(4);
  return (['English', 'Japanese'] as const).flatMap((language) =>
    Array.from({ length: MOST_WORDS }, (_, at) => {
      const queries: string[] = [];
      for (let sought = 0; sought < each; ) {
        const { exact } = quotations[pick(quotations.length)]!.selector;
        const found = exact.match(language === 'English' ? WORDS : JAPANESE) ?? [];
        if (found.length <= at) continue;
        const from = pick(found.length - at);
        const words = found.slice(from, from + at + 1).map((word) => {
          if (language === 'English') return word;
          const start = pick(Math.max(1, word.length - 1));
          return word.slice(start, start + 2 + pick(4));
        });
        const whole = words.join(' ');
        for (let end = 1; end <= whole.length; end++)
          if (whole[end - 1] !== ' ') queries.push(whole.slice(0, end));
        sought++;
      }
      return { language, words: at + 1, queries };
    }),
  );
}
