/** Keys that browsers spell out, by what stands on them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['Comma', ','],
  ['Period', '.'],
  ['Up', '↑'],
  ['Down', '↓'],
  ['Left', '←'],
  ['Right', '→'],
  ['Command', '⌘'],
]);

/**
 * @param keys as the browser writes them, such as "Alt+Shift+Period"
 * @returns the same with what stands on the keys, such as "Alt+Shift+."
 */
export function spellKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => SIGNS.get(key) ?? key)
    .join('+');
}
