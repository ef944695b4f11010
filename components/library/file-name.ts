/** What one of the usual systems does not take in a file's name; control characters are taken out by their class. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Longer ones are refused by some systems, with the ending and the bytes of Japanese characters counted. */
const LONGEST = 60;

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A glossary's name as the name of a file.
 * @param extension with its dot
 */
export function fileName(name: string, extension: string): string {
  const stem = [...name.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${stem === '' || RESERVED.test(stem) ? 'glossary' : stem}${extension}`;
}
