import { NAME } from './person.ts';
import { ENGLISH_VERB } from './reporting-words.ts';

/** A link that says that somebody said something, and so is no title: "wrote", "Ann Lee wrote", "told the board". */
export const SAYS_SO = new RegExp(
  `^(?:[Aa]s )?(?:(${NAME}) )?(?:(?:\\w+ly|once|also|has|had|himself|herself) )?${ENGLISH_VERB}(?: (?:for|about|on|at|here|the|a|an|to|in|that|at|this|us|me|him|her|them|reporters)\\b.{0,40})?$`,
  'u',
);
