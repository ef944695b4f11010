/** Braces round a word that is explained elsewhere: so many dictionaries of the DICT project write links. */
const BRACES = /\{([^{}]{1,300})\}/g;

/** Of the words in braces, how many are headwords where braces are links; others are plurals and the like. */
const LINKS = 0.3;
const FEWEST = 20;

/** Whether what is in braces may be words; programs and sets have braces too. */
function isWords(text: string): boolean {
  return /\p{L}/u.test(text) && (/https?:|ftp:/.test(text) || !/[;=|]/.test(text));
}

/**
 * @param samples some of the texts
 * @param isHeadword whether something is explained in the dictionary
 * @returns what takes the braces off links: off headwords; where braces are links as a rule, off all words
 */
export function linkRemover(
  samples: readonly string[],
  isHeadword: (word: string) => boolean,
): (text: string) => string {
  const inBraces = samples.flatMap((text) => [...text.matchAll(BRACES)].map(([, inside]) => inside!));
  const links = inBraces.filter(isHeadword).length;
  const areLinks = links >= FEWEST && links >= inBraces.length * LINKS;
  return (text) =>
    text.replaceAll(BRACES, (whole, inside: string) => {
      const isLink = (areLinks && isWords(inside)) || (!inside.includes('\n') && isHeadword(inside));
      return isLink ? inside.trim().replaceAll(/\s*\n\s*/g, ' ') : whole;
    });
}
