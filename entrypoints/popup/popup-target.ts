/** What the popup's address asks for. */
export interface PopupTarget {
  open: { kind: 'lists' } | { kind: 'entry'; id: number } | { kind: 'selection' } | { kind: 'add' };
  /** The tab whose page it speaks of; null is the active one. */
  tab: number | null;
  /** True in a small window of its own, which closes when the work is done. */
  isWindow: boolean;
}

/**
 * @param search the address's query: `entry=ID`, `draft` (what was selected on a page) or `add=1` open the
 *   editor, `tab=ID` names the tab, `window=1` says that it stands in its own window
 */
export function popupTarget(search: string): PopupTarget {
  const query = new URLSearchParams(search);
  const entry = wholeNumber(query.get('entry'));
  const isWindow = query.has('window');
  const tab = wholeNumber(query.get('tab'));
  if (entry !== null) return { open: { kind: 'entry', id: entry }, tab, isWindow };
  if (query.has('draft')) return { open: { kind: 'selection' }, tab, isWindow };
  if (query.has('add')) return { open: { kind: 'add' }, tab, isWindow };
  return { open: { kind: 'lists' }, tab, isWindow: false };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
