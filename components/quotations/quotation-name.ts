/** How much of the words names them, in UTF-16 units. */
const LONGEST = 40;

/** @returns how quoted words begin: by this a button of theirs is told from another's */
export function quotationName(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`;
}
