/**
 * Registers a CSS Custom Highlight, empty at first; when the signal fires it is emptied and gives its name free, unless
 * somebody else has taken that since.
 * @param name that `::highlight()` has in the style sheet
 * @param priority over other highlights of the same words; the higher is seen
 */
export function registerHighlight(name: string, signal: AbortSignal, priority = 0): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  signal.addEventListener('abort', () => {
    highlight.clear();
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });
  return highlight;
}
