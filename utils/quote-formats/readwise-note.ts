/**
 * Readwise reads words that begin with a dot, at the start of a note, as tags: ".tag".
 * See https://docs.readwise.io/readwise/guides/action-tags
 */

/** Words that Readwise takes for something else: headings and parts of one highlight. */
const ACTION = /^[ch]\d+$/i;

/** @returns tags and note in one text; white space in a tag becomes "_" */
export function joinNote(tags: readonly string[], note: string): string {
  const dotted = tags.map((tag) => {
    const word = tag.replaceAll(/\s+/g, '_').replace(/^\.+/, '');
    return ACTION.test(word) ? `._${word}` : `.${word}`;
  });
  const first = dotted.filter((word) => word !== '.').join(' ');
  if (first === '') return note.startsWith('.') ? `\n${note}` : note;
  return note === '' ? first : `${first}\n${note}`;
}

/** @returns the tags at the start of a note, and the rest of it */
export function splitNote(text: string): { tags: string[]; note: string } {
  const tags: string[] = [];
  let rest = text;
  for (;;) {
    const word = /^\.([^\s.]\S*)(?:[^\S\n]+|(?=\n)|$)/.exec(rest);
    if (word === null || ACTION.test(word[1]!)) return { tags, note: rest.trim() };
    tags.push(word[1]!);
    rest = rest.slice(word[0].length);
  }
}
