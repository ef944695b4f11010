import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/Toast.tsx';
import { ask } from '../../utils/ask.ts';
import { type PageSuggestion, sendMessage } from '../../utils/messages.ts';
import { bringBackTerm, dismissTerm } from '../../utils/storage/dismissed-terms.ts';
import { listedSuggestions } from './listed-suggestions.ts';
import { tabOf } from './tab-of.ts';
import { useDismissed } from './use-dismissed.ts';

interface Options {
  tab: number | null;
  /** What the page says; null while it is looking. */
  found: readonly PageSuggestion[] | null;
  /** Whether the reader's own glossary has a term. */
  isOwn: (term: string) => boolean;
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

/** @returns the suggestions that are shown, those that are dismissed, and what dismisses and brings back */
export function useSuggestions({ tab, found, isOwn, onDone, onFail }: Options) {
  const [changes, setChanges] = useState(0);
  const dismissed = useDismissed(changes, onFail);
  const [dropped, setDropped] = useState<readonly PageSuggestion[]>([]);

  const bringBack = (term: string) => {
    const work = async () => {
      await bringBackTerm(term);
      setChanges((times) => times + 1);
      onDone({ text: i18n.t('popupBroughtBack', [term]) });
      await tell(tab, (to) => sendMessage('suggestAnew', undefined, to));
    };
    work().catch(onFail);
  };
  const dismiss = async (suggestion: PageSuggestion) => {
    const { id, term } = suggestion;
    await dismissTerm(term);
    setChanges((times) => times + 1);
    setDropped((now) => [...now.filter((other) => other.term !== term), suggestion]);
    onDone({
      text: i18n.t('popupDismissedTerm', [term]),
      action: { label: i18n.t('popupUndo'), run: () => bringBack(term) },
    });
    await tell(tab, (to) => sendMessage('dropSuggestion', id, to));
  };
  return {
    suggestions:
      dismissed && listedSuggestions(found, dropped, (term) => isOwn(term) || dismissed.includes(term)),
    dismissed: dismissed ?? [],
    dismiss: (suggestion: PageSuggestion) => void dismiss(suggestion).catch(onFail),
    bringBack,
  };
}

async function tell(
  tab: number | null,
  send: (to: { tabId: number; frameId: number }) => Promise<void>,
): Promise<void> {
  const { id } = await tabOf(tab);
  if (id !== undefined) await ask(() => send({ tabId: id, frameId: 0 }));
}
