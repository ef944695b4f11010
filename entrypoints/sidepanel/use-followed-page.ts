import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { PanelMessage, PanelPage, PanelQuestion } from '../../utils/overlay/panel-messages.ts';
import { followPage } from './follow-page.ts';
import { type WindowTab, watchWindowTab } from './watch-window-tab.ts';

/** How long a page that is not being read may be just about to be, in milliseconds. */
const PATIENCE = 900;

interface Followed {
  /** `silent`: nothing of ours runs there; null before the page has answered. */
  page: PanelPage | 'silent' | null;
  /** Indexes of the items that are in the window, in their order. */
  view: readonly number[];
  /** Grows each time the panel has to follow what is in view. */
  followed: number;
  /** The address of the page at which the panel has begun to follow. */
  begun: string | null;
}

type Action = { type: 'another-tab' } | { type: 'silent' } | PanelMessage;

const NOTHING: Followed = { page: null, view: [], followed: 0, begun: null };

function reduce(now: Followed, action: Action): Followed {
  switch (action.type) {
    case 'another-tab':
      return { ...NOTHING, followed: now.followed };
    case 'silent':
      return { ...NOTHING, page: 'silent', followed: now.followed };
    case 'page':
      return { ...now, page: action, view: [] };
    case 'view': {
      const { page, begun, followed } = now;
      const url = typeof page === 'object' && page !== null ? page.url : null;
      // A page that has just come up is followed to where it stands.
      const follows = action.isByReader || begun !== url;
      return { ...now, view: action.items, followed: follows ? followed + 1 : followed, begun: url };
    }
  }
}

/**
 * Follows the page of the window's tab in front: which it is, what is on it and what of it is in view.
 * @param fixed a tab's id, where it is always the same one
 */
export function useFollowedPage(
  fixed: number | null,
): Followed & { tab: WindowTab | null; find: (words: string) => void } {
  const [tab, setTab] = useState<WindowTab | null>(null);
  const [followed, dispatch] = useReducer(reduce, NOTHING);
  useEffect(() => {
    const watching = new AbortController();
    watchWindowTab(fixed, setTab, watching.signal);
    return () => watching.abort();
  }, [fixed]);

  const port = useRef<((question: PanelQuestion) => void) | null>(null);
  const id = tab?.id ?? null;
  // Within one page the port stays; another page of the tab, or one that has loaded, is asked anew.
  const url = tab?.url.replace(/#.*$/su, '') ?? '';
  const isLoading = tab?.isLoading === true;
  useEffect(() => dispatch({ type: 'another-tab' }), [id]);
  useEffect(() => {
    if (id === null) return;
    const following = new AbortController();
    const { signal } = following;
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const settle = () => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
    };
    const later = (action: Action) => {
      settle();
      waiting = setTimeout(() => dispatch(action), PATIENCE);
    };
    signal.addEventListener('abort', settle);
    const onMessage = (message: PanelMessage) => {
      if (message.type === 'page' && message.state !== 'reading') return later(message);
      if (message.type === 'page') settle();
      dispatch(message);
    };
    const onSilent = () => {
      // What is still loading will be there in a moment.
      if (!isLoading) dispatch({ type: 'silent' });
    };
    const onPort = (ask: ((question: PanelQuestion) => void) | null) => {
      if (!signal.aborted) port.current = ask;
    };
    void followPage({ id, url }, onMessage, onSilent, onPort, signal);
    return () => following.abort();
  }, [id, url, isLoading]);
  const find = useCallback((words: string) => port.current?.({ type: 'find', words }), []);
  return { ...followed, tab, find };
}
