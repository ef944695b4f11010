import type { SentenceReading } from './english-subject.ts';
import { readEnglishTerm } from './english-term.ts';

const CALLED = '(?:called|known as|termed|referred to as)';
const ADVERBS = '(?:(?:\\w+ly|also|often|sometimes|now|better|best|thus|then|therefore|here|otherwise)\\s+)*';

/** Cues in front of a term; the words before the cue have to be `after`. */
const NAMINGS: readonly { cue: RegExp; after?: RegExp; plainOnly?: boolean }[] = [
  // "… is called X"
  {
    cue: new RegExp(`\\b(?:is|are|was|were|became|becomes|become)\\s+${ADVERBS}${CALLED}\\s+`, 'g'),
    after: /\w{3,}\s+\S.*\w/,
  },
  // "… and is known as X", "what we call X"
  {
    cue: /\b(?:we|we will|we’ll|we'll|what \w+ (?:\w+ )?|people|scientists|experts|economists|developers|programmers)\s+(?:\w+ly\s+|often\s+)?(?:call|term|refer to as)\s+(?:(?:this|that|such an?)\s+(?:(?:property|process|technique|approach|method|phenomenon|effect|practice|state|situation|problem|pattern)\s+)?)?/gi,
  },
  // "a thin membrane between them known as the X": the words before say what it is
  {
    cue: new RegExp(`(?:,\\s|\\(|—\\s?|\\s)${ADVERBS}${CALLED}\\s+`, 'g'),
    after: /(?:\ban? (?:[\w-]+ ){1,8}[\w-]+|\b[A-Za-z-]+ [a-z-]+[^s\W]s)$/,
    plainOnly: true,
  },
  // "when …, they are said to be X"
  { cue: /\b(?:is|are) said to (?:be|have)\s+/g, after: /^(?:if|when|whenever|such)\b/i },
  // "By X we mean …"
  { cue: /^By\s+(?=[^,.;]{2,60}? (?:we|I) mean\b)/g },
  // "we use the term X to refer to …"
  { cue: /\buses? the (?:term|word|phrase)\s+/g },
  { cue: /\b(?:we|I|let us|can|will|’ll|'ll|may) define\s+(?=[^,.;]{2,60}? (?:as|to be)\b)/gi },
];
/** Where a term at the end of a clause stops. */
const TERM_END =
  /^((?:an?\s+|the\s+)?["“‘']?[^,;:.()"”—–]{2,80}?["”’']?)(?=\s*(?:[,;:.()"”—–!?]|$)|\s+(?:and|or|by|because|which|that|who|when|where|after|while|since|from|but|to|for|in|is|are|was|were|as|with|if|on|at|has|have|we)\s)/i;
const NOT_CALLED =
  /^(?:on|upon|for|in|into|out|off|up|by|to|back|home|it|him|her|them|me|us|attention|after|and|at)\b|^[a-z]+ly\b(?! [a-z])/i;
const PRONOUN_BEFORE = /(?:^|[\s,])(?:he|she|i|you|they|who)(?:\s+\w+ly)?$/i;

/**
 * Reads a sentence that gives a name to what it has described: "… is called X".
 * @param plain one sentence, its white space made single
 * @returns what is named, or null
 */
export function readTermAtEnd(plain: string): SentenceReading | null {
  for (const { cue, after, plainOnly } of NAMINGS) {
    cue.lastIndex = 0;
    for (let found = cue.exec(plain); found; found = cue.exec(plain)) {
      const before = plain.slice(Math.max(0, found.index - 200), found.index).trimEnd();
      if (
        (after && !after.test(before)) ||
        (PRONOUN_BEFORE.test(before) && !plain.startsWith('If') && !plain.startsWith('When'))
      )
        continue;
      const behind = plain.slice(cue.lastIndex, cue.lastIndex + 120);
      if (NOT_CALLED.test(behind)) continue;
      const words = TERM_END.exec(behind)?.[1];
      const read = words === undefined ? null : readEnglishTerm(words, { most: 4, isNamed: true });
      if (!read || (plainOnly && /\p{Lu}/u.test(read.term))) continue;
      return { term: read.term, aliases: [] };
    }
  }
  return null;
}
