import { readExplained } from './english-apposition.ts';
import { isDefiniens, isOfOne } from './english-definiens.ts';
import { readTermAtEnd } from './english-naming.ts';
import { readSubject, type SentenceReading } from './english-subject.ts';

export type { SentenceReading } from './english-subject.ts';

/** Every rule needs one of these; looked for before anything else is done with a sentence. */
const ANY_CUE =
  /\b(?:is|are|means?|refers?|stands for|denotes?|mean|call|calls|called|known as|termed|referred to as|defined? |describes?|the term|consists? of|comprises?|involves?|states? that|occurs?|happens?|arises?|requires?|allows?|whereby|(?:that|which|who)(?= ))\b/;

const ADVERBS =
  '(?:(?:\\w+ly|also|often|sometimes|now|both|thus|more|best|here|therefore|then|in fact)\\s+)*';

const verb = (pattern: string) => new RegExp(`^${ADVERBS}(?:${pattern})\\s+`, 'i');

/**
 * Cues behind a term that is a sentence's subject; the rest of the sentence has to be `followedBy`. `ofAll` says that
 * the subject has to stand for all things of its name.
 */
const TERM_FIRST: readonly { cue: RegExp; followedBy?: RegExp; isA?: boolean; ofAll?: boolean }[] = [
  { cue: verb(`(?:is|are|can be|may be)\\s+${ADVERBS}(?:defined|described|understood)\\s+(?:as|to be|by)`) },
  { cue: verb(`(?:refers?|(?:is|are) used to refer)\\s+${ADVERBS}to`) },
  { cue: verb('(?:stands?|is short|are short|is an abbreviation|is an acronym)\\s+for') },
  {
    cue: verb('means?|denotes?|signif(?:y|ies)'),
    followedBy:
      /^(?!(?:more|less|nothing|everything|business|well|it|you|we|I|they|he|she|little|much|something|no|not|so)\b)(?:that|an?|the|any|to|["“‘]|\w+ing|[a-z]+)\b/i,
  },
  {
    cue: verb(
      '(?:is|are)\\s+(?:the |an? )?(?:\\w+ )?(?:terms?|names?|words?|abbreviations?|acronyms?)\\s+(?:for|used|given|that|which|describing)',
    ),
  },
  { cue: verb('(?:(?:occurs?|happens?|arises?) (?:when|if)|(?:is|are) when)'), ofAll: true },
  {
    cue: verb('consists? of|(?:is|are) made up of|comprises?|involves?|describes?'),
    followedBy: /^(?:an?|the|all|any|one|two|both|\w+s|\w+ing)\b/i,
    ofAll: true,
  },
  { cue: new RegExp(`^${ADVERBS}(?:is|are)\\s+${ADVERBS}`, 'i'), isA: true },
];

/** The first verb of a sentence that may be a cue. */
const FIRST_VERB =
  /\b(?:\w+ly\s+|also\s+|often\s+|sometimes\s+)?(?:is|are|can be|may be|means?|refers?|stands?|denotes?|signif(?:y|ies)|consists?|comprises?|involves?|describes?|occurs?|happens?|arises?)\b/;

/** What stands before the subject and says only where or how the sentence holds. */
const LEAD =
  /^(?:(?:in|for|within|under|at|by|to|from|on|as|with|among|like|unlike|according)\b[^,]{2,80}|simply put|basically|essentially|technically|formally|informally|strictly speaking|broadly speaking|generally|thus|instead|however|similarly|likewise|moreover|finally|therefore|then|first|second|third|also|conversely),\s*/i;

/**
 * Reads an English sentence as a definition.
 * @param sentence one sentence; punctuation may be parted from words as in tokenised text
 * @returns what it defines, or null
 */
export function readEnglishSentence(sentence: string): SentenceReading | null {
  if (sentence.length < 20 || !ANY_CUE.test(sentence) || /[?:]\W*$/.test(sentence)) return null;
  const plain = TO_TIDY.test(sentence) ? tidy(sentence) : sentence;
  return termFirst(plain) ?? readTermAtEnd(plain) ?? readExplained(plain);
}

/** With these an is-a tells one thing more of its subject, or when it is so. */
const TELLING =
  /\b(?:also|often|sometimes|frequently|now|already|still|both|currently|probably|definitely|clearly|certainly|really)\b/i;

/** Tokenised text has spaces at its punctuation; marks of footnotes and an opening quotation mark are no words. */
const TO_TIDY = /\s[\s,.;:)\]”’!?]|[([“‘]\s|[\n\t\u00a0[]|^["“]/;

function tidy(sentence: string): string {
  return sentence
    .replace(/\s+(?=[,.;:)\]”’!?])/g, '')
    .replace(/([([“‘])\s+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ?\[(?:link|\d{1,3})\]/g, '')
    .replace(/^["“]/, '');
}

function termFirst(plain: string): SentenceReading | null {
  const body = plain.replace(LEAD, '');
  for (const text of body === plain ? [plain] : [body, plain]) {
    const found = FIRST_VERB.exec(text);
    if (!found || found.index < 2 || found.index > 120) continue;
    const subject = readSubject(text.slice(0, found.index));
    if (!subject) continue;
    const rest = text.slice(found.index);
    for (const { cue, followedBy, isA, ofAll } of TERM_FIRST) {
      const cued = cue.exec(rest);
      if (!cued) continue;
      const behind = rest.slice(cued[0].length);
      if (behind.length < 8 || (followedBy && !followedBy.test(behind))) continue;
      if (ofAll && isOfOne(subject)) continue;
      if (isA && (TELLING.test(cued[0]) || !isDefiniens(behind, subject))) continue;
      return { term: subject.term, aliases: subject.aliases };
    }
  }
  return null;
}
