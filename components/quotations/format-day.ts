/** @returns a day as the interface's language writes it: "5 Mar 2026" */
export function formatDay(time: number): string {
  const shownIn = document.documentElement.lang || 'en';
  return new Intl.DateTimeFormat(shownIn, { dateStyle: 'medium' }).format(time);
}
