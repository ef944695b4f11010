import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CardBar } from '../../components/card/CardBar.tsx';
import { PlaceCard } from '../../components/card/PlaceCard.tsx';
import { ReturnButton } from '../../components/card/ReturnButton.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { FromCard, PageContext, TermWords } from '../../utils/overlay/card-messages.ts';
import { turnSite, writeSettings } from '../../utils/settings.ts';
import type { View } from './card-view.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { draftOf, TermCard } from './TermCard.tsx';

interface Props {
  /** What is shown now; what lies beneath it is reached by going back. */
  view: View;
  canGoBack: boolean;
  page: PageContext;
  pinned: boolean;
  /** Counts what was shown: another one is read from its beginning. */
  viewCount: number;
  /** Counts every request to move the keyboard in. */
  focusCount: number;
  send: (message: FromCard) => void;
  onBack: () => void;
  onPin: () => void;
  onMove: (x: number, y: number) => void;
  onTerm: (text: string, entries: readonly number[]) => void;
  onWords: (words: TermWords) => void;
  onReorder: () => Promise<void>;
}

export function CardApp({
  view,
  canGoBack,
  page,
  pinned,
  viewCount,
  focusCount,
  send,
  onBack,
  onPin,
  onMove,
  onTerm,
  onWords,
  onReorder,
}: Props) {
  const card = useRef<HTMLDivElement>(null);
  const { request } = view;
  const [problem, setProblem] = useState<string | null>(null);

  useLayoutEffect(() => {
    card.current?.querySelector('.content')?.scrollTo(0, 0);
  }, [viewCount]);
  // After every rendering: whatever changed may have changed the height.
  const tellSize = useCallback(() => {
    if (card.current !== null) send({ type: 'size', request, height: heightOf(card.current) });
  }, [send, request]);
  useLayoutEffect(tellSize);
  useEffect(() => {
    if (focusCount > 0) card.current?.focus();
  }, [focusCount]);

  // On the document: the keyboard stays in the frame when what had the focus is gone. At once: a key may come at once.
  useLayoutEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.isComposing) send({ type: 'close', request });
        else if (event.key === 'Tab' && leavesAt(card.current, event.shiftKey)) {
          event.preventDefault();
          send({ type: 'leave-focus' });
        }
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [send, request]);

  const act = (action: Promise<unknown>) => {
    setProblem(null);
    action.catch(() => setProblem(i18n.t('cardActionFailed')));
  };
  const title =
    view.kind === 'quote' ? i18n.t('cardQuotation') : view.kind === 'place' ? view.term : view.text;
  return (
    <div class="card" ref={card} role="dialog" tabIndex={-1} aria-label={title} aria-describedby="content">
      <CardBar
        pinned={pinned}
        canGoBack={canGoBack}
        position={view.position}
        onBack={onBack}
        onPin={onPin}
        onMove={onMove}
        onClose={() => send({ type: 'close', request })}
      />
      <div class="content" id="content">
        {view.kind === 'quote' && (
          <QuoteCard
            key={viewCount}
            view={view}
            page={page}
            act={act}
            onStay={() => {
              if (!pinned) onPin();
            }}
            onResized={tellSize}
          />
        )}
        {view.kind === 'place' && (
          <PlaceCard
            term={view.term}
            isExplained={view.what === 'definition'}
            lang={view.lang}
            onReturn={() => send({ type: 'return' })}
          />
        )}
        {view.kind === 'term' && (
          <TermCard
            view={view}
            page={page}
            send={send}
            act={act}
            onTerm={onTerm}
            onWords={onWords}
            onReorder={onReorder}
          />
        )}
      </div>
      {view.kind !== 'place' && (
        <div class="actions">
          {page.canReturn && <ReturnButton onReturn={() => send({ type: 'return' })} />}
          {view.kind === 'term' && view.suggestion === null && (
            <button type="button" class="quiet" onClick={() => act(addSense(view.text, page))}>
              {i18n.t('cardAddSense')}
            </button>
          )}
          {page.host !== '' && (
            <button
              type="button"
              class="quiet"
              onClick={() => act(writeSettings(turnSite(page.host, false)))}
            >
              {i18n.t('cardNotHere', [page.host])}
            </button>
          )}
        </div>
      )}
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function addSense(text: string, page: PageContext): Promise<void> {
  return ask(() => sendMessage('openEditor', { draft: draftOf(text, page.sentence, page) }));
}

/** The card's whole height as if nothing had to scroll, in CSS pixels. */
function heightOf(card: HTMLElement): number {
  const content = card.querySelector<HTMLElement>('.content')!;
  return Math.ceil(card.offsetHeight - content.clientHeight + content.scrollHeight);
}

function leavesAt(card: HTMLElement | null, backwards: boolean): boolean {
  const stops = card?.querySelectorAll<HTMLElement>('button, a[href], input, textarea, summary') ?? [];
  const end = backwards ? stops[0] : stops[stops.length - 1];
  const active = document.activeElement;
  return active === end || (backwards && active === card);
}
