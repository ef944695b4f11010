import { readEnglishTerm } from './english-term.ts';
import { JUDGING, PERSONS, SINGLING_OUT } from './english-words.ts';

/** What a sentence says that it defines. */
export interface SentenceReading {
  term: string;
  aliases: string[];
}

/** Every rule needs one of these; looked for before anything else is done with a sentence. */
const ANY_CUE =
  /\b(?:is|are|means?|mean|refers?|stands for|denotes?|called|known as|termed|dubbed|referred to as|defined as|describes?)\b/;

/** What stands before the subject and says only where or how the sentence holds. */
const LEAD =
  /^(?:(?:in|for|within|under|at|by|to|from|on|as|with|among|like|unlike|according)\b[^,]{2,80}|simply put|basically|essentially|technically|formally|informally|strictly speaking|broadly speaking|generally|thus|instead|however|similarly|likewise|moreover|finally|therefore|then|first|second|third|also|conversely),\s*/i;
/** Other names of the subject, between it and its verb. */
const OTHER_NAME =
  /^(?:,\s*|\s*\(\s*)(?:or|(?:(?:also|sometimes|often|commonly|usually|formerly|otherwise|better|more commonly|originally)\s+)*(?:known as|called|referred to as|termed|abbreviated(?: as| to)?|aka|a\.k\.a\.)|short for|from)\s+([^,()]{2,80})(?:\)|,)\s*/i;
const ASIDE =
  /^\s*(?:\([^()]{1,120}\)|,\s*(?:on the other hand|in turn|in contrast|by contrast|in short|for example|then|therefore|in other words|however)\s*,)\s*/i;

const ADVERBS =
  '(?:(?:also|often|usually|generally|commonly|sometimes|typically|simply|basically|essentially|formally|traditionally|originally|technically|normally|now|both|thus|more|best|popularly|collectively|frequently|informally|here|therefore|then|itself|in fact)\\s+)*';

/** Cues behind a term that is a sentence's subject. The rest of the sentence has to be `followedBy`. */
const TERM_FIRST: readonly { cue: RegExp; followedBy?: RegExp; isA?: boolean }[] = [
  {
    cue: new RegExp(
      `^(?:is|are|can be|may be|was|has been)\\s+${ADVERBS}(?:defined|described|understood|regarded)\\s+(?:as|to be|by)\\s+`,
      'i',
    ),
  },
  { cue: new RegExp(`^${ADVERBS}(?:refers?|is used to refer|are used to refer)\\s+${ADVERBS}to\\s+`, 'i') },
  {
    cue: new RegExp(
      `^${ADVERBS}(?:stands?|is short|are short|is an abbreviation|is an acronym)\\s+for\\s+`,
      'i',
    ),
  },
  {
    cue: new RegExp(
      `^${ADVERBS}(?:denotes?|signif(?:y|ies)|means?)\\s+(?!(?:more|less|nothing|everything|business|well|it|you|we|I|they|he|she|little|much|something|no|not|so)\\b)`,
      'i',
    ),
    followedBy: /^(?:that\b|an?\b|the\b|any\b|to\b|["“‘]|\w+ing\b|[a-z]+ )/i,
  },
  {
    cue: /^(?:is|are)\s+(?:the\s+)?(?:term|name|word|abbreviation|acronym|umbrella term|collective term)s?\s+(?:for|used|given|that|which|describing)\s+/i,
  },
  { cue: new RegExp(`^(?:is|are)\\s+${ADVERBS}`, 'i'), isA: true },
];

/** How an is-a begins behind its verb. */
const IS_A = /^(?:an?|any|the|one|those|two or more)\s+/i;
/** What follows a genus and tells the thing from its like. */
const DIFFERENTIA =
  /(?:^|[\s,])(?:that|which|who|whom|whose|where|when|in which|by which|used|using|made|designed|composed|consisting|containing|comprising|formed|found|caused|given|based|developed|intended|characterized|characterised|marked|involving|describing|available|responsible|capable|of|for|from|to|between|within|among|by|with|in|on)(?=\s)/;
const STRONG_DIFFERENTIA =
  /(?:^|[\s,])(?:that|which|who|whose|where|in which|by which|used|made|designed|composed|consisting|containing|comprising|intended|characterized|characterised)(?=\s)/;
const FIRST_PERSON = /\b(?:I|my|me|I'm|I’m|I've|I’ve|our|we|us)\b/;

/** Cues in front of a term: "… is called X". */
const TERM_LAST =
  /\b(?:is|are|was|were|be|been|became|becomes|become)\s+((?:\w+ly|also|often|sometimes|now|what we|what is|better|best|thus|then|therefore|here|otherwise|all)\s+)*(called|known as|termed|referred to as|dubbed|named)\s+/g;
const WE_CALL =
  /\b(?:we|which we|what we|what \w+ (?:\w+ )?|people|\w+ists|\w+ers)\s+(?:\w+\s+)?(?:calls?|terms?|refers? to as)\s+(?:this\s+)?/g;
/** Where a term at the end of a clause stops. */
const TERM_END =
  /^((?:an?\s+|the\s+)?["“‘']?[^,;:.()"”—–]{2,80}?["”’']?)(?=\s*(?:[,;:.()"”—–!?]|$)|\s+(?:and|or|by|because|which|that|who|when|where|after|while|since|from|but|to|for|in|is|are|was|were|as|with|if|on|at|has|have|—)\s)/i;
const NOT_CALLED =
  /^(?:on|upon|for|in|into|out|off|up|by|to|back|home|it|him|her|them|me|us|attention|after|and|at)\b/i;

/**
 * Reads an English sentence as a definition.
 * @param sentence one sentence; punctuation may be parted from words as in tokenised text
 * @returns what it defines, or null
 */
export function readEnglishSentence(sentence: string): SentenceReading | null {
  if (!ANY_CUE.test(sentence) || sentence.length < 20 || /\?\W*$/.test(sentence)) return null;
  const plain = sentence
    .replace(/\s+(?=[,.;:)\]”’!?])/g, '')
    .replace(/([([“‘])\s+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ \[(?:link|\d{1,3})\]/g, '')
    .replace(/^["“]/, '');
  return termFirst(plain) ?? termLast(plain) ?? appositive(plain);
}

function termFirst(plain: string): SentenceReading | null {
  const body = plain.replace(LEAD, '');
  for (const text of body === plain ? [plain] : [body, plain]) {
    const verb =
      /\b(?:is|are|can be|may be|means?|refers?|stands?|denotes?|signif(?:y|ies)|(?:\w+ly|also|often|sometimes) (?:is|are|refers?|means?|denotes?))\b/.exec(
        text,
      );
    if (!verb || verb.index < 2 || verb.index > 120) continue;
    const subject = readSubject(text.slice(0, verb.index));
    if (!subject) continue;
    const rest = text.slice(verb.index);
    for (const { cue, followedBy, isA } of TERM_FIRST) {
      const found = cue.exec(rest);
      if (!found) continue;
      const behind = rest.slice(found[0].length);
      if (behind.length < 8 || (followedBy && !followedBy.test(behind))) continue;
      if (isA && !isDefiniens(behind, subject)) continue;
      return { term: subject.term, aliases: subject.aliases };
    }
  }
  return null;
}

interface Subject extends SentenceReading {
  determiner: 'a' | 'the' | null;
}

/** The words before the verb: a term, with its other names and asides. */
function readSubject(words: string): Subject | null {
  const first = /^[^,(]+/.exec(words)?.[0];
  if (first === undefined) return null;
  const read = readEnglishTerm(
    first.replace(/^(?:the|a) (?:term|word|phrase|name|concept of|acronym|abbreviation) /i, ''),
  );
  if (!read) return null;
  const aliases: string[] = [];
  let rest = words.slice(first.trimEnd().length);
  for (let turn = 0; turn < 4 && rest.trim() !== ''; turn++) {
    const other = OTHER_NAME.exec(rest);
    if (other) {
      for (const name of other[1]!.split(/\s+or\s+|,\s*/)) {
        const alias = readEnglishTerm(name);
        if (alias) aliases.push(alias.term);
      }
      rest = rest.slice(other[0].length);
      continue;
    }
    const aside = ASIDE.exec(rest);
    if (!aside) return null;
    rest = rest.slice(aside[0].length);
  }
  if (rest.trim() !== '') return null;
  return { term: read.term, aliases, determiner: read.determiner };
}

/** Whether what follows "is" tells what something is: a genus, and what sets the thing apart. */
function isDefiniens(behind: string, subject: Subject): boolean {
  const isOfArticle = IS_A.exec(behind);
  if (FIRST_PERSON.test(behind)) return false;
  if (subject.determiner === 'the' && !subject.term.includes(' ')) return false;
  let rest = behind;
  if (isOfArticle) rest = behind.slice(isOfArticle[0].length);
  else if (
    !/^[a-z]+s\s+(?:that|which|who|used|in|of|with)\b/i.test(behind) &&
    !/^(?:[a-z-]+\s){1,2}[a-z]+s\s+(?:that|which|who)\b/i.test(behind)
  )
    return false;
  const differentia = DIFFERENTIA.exec(rest);
  if (!differentia || differentia.index > 80) return false;
  const genus = rest
    .slice(0, differentia.index)
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''));
  if (genus.some((word) => JUDGING.has(word))) return false;
  const isTheOne = isOfArticle !== null && /^(?:the|one)/i.test(isOfArticle[0]);
  if (isTheOne && genus.some((word) => SINGLING_OUT.has(word))) return false;
  if (/\b(?:more|less) \w+ than\b|\bthan\b/.test(rest.slice(0, 100))) return false;
  if (genus.some((word) => PERSONS.has(word)) && /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*)+$/u.test(subject.term))
    return false;
  return genus.length <= 7;
}

function termLast(plain: string): SentenceReading | null {
  for (const pattern of [TERM_LAST, WE_CALL]) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
      if (found[2] === 'named' || found[2] === 'dubbed') continue;
      const before = plain.slice(0, found.index);
      if (pattern === TERM_LAST && !/\w{3,}\s+\w/.test(before)) continue;
      if (/^(?:he|she|they|i|you|it)\s*$/i.test(before.trim())) continue;
      const behind = plain.slice(pattern.lastIndex);
      if (NOT_CALLED.test(behind)) continue;
      const words = TERM_END.exec(behind)?.[1];
      const read = words === undefined ? null : readEnglishTerm(words);
      if (read) return { term: read.term, aliases: [] };
    }
  }
  return null;
}

/** "…, X, which is a …" */
const WHICH_IS =
  /((?:[\p{L}\p{N}'’-]+ ){0,3}[\p{L}\p{N}'’-]+)(?: \([^()]{1,40}\))?, (?:which|that|who) (?:is|are|refers? to|means|is defined as|are defined as) (an?|the|any|[a-z]+s that)\b/u;

function appositive(plain: string): SentenceReading | null {
  const found = WHICH_IS.exec(plain);
  if (!found) return null;
  const words = found[1]!.split(' ');
  let from = words.length;
  while (
    from > 0 &&
    !/^(?:an?|the|of|in|by|with|from|to|and|or|is|are|called|as|for|on|at|into|through|have|has|had|was|were|use|uses|that)$/i.test(
      words[from - 1]!,
    )
  )
    from--;
  if (from === 0) return null;
  const read = readEnglishTerm(words.slice(from).join(' '), 3);
  const behind = plain.slice(found.index + found[0].length);
  if (!read || words[from - 1]!.toLowerCase() === 'the' || !STRONG_DIFFERENTIA.test(` ${behind}`))
    return null;
  return { term: read.term, aliases: [] };
}
