/** Numbers and languages as the interface's own language writes them. */

const shownIn = () => document.documentElement.lang || 'en';

/** @returns a number in groups: "118,000" */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(shownIn()).format(count);
}

/** @param share from 0 to 1 */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(shownIn(), { style: 'percent' }).format(Math.min(1, Math.max(0, share)));
}

/** @returns a size in kilobytes or megabytes, at least one kilobyte: "12.3 MB" */
export function formatSize(bytes: number): string {
  const isLarge = bytes >= 1e6;
  return new Intl.NumberFormat(shownIn(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3));
}

/** @returns the name of a language; the tag itself where it has none */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(shownIn(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
