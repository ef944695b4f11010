import type { ArticleTree } from '../../utils/article/article-tree.ts';
import { followPointer } from '../../utils/overlay/follow-pointer.ts';
import type { Annotator } from './annotator.ts';
import type { CardGuide } from './card-guide.ts';
import type { CardPresenter } from './card-presenter.ts';
import { isOrphaned } from './is-orphaned.ts';
import type { PageStudy } from './page-study.ts';
import { type Target, targetAt } from './target-at.ts';

interface FollowOptions {
  document: Document;
  tree: ArticleTree;
  annotator: Annotator;
  study: PageStudy;
  card: CardPresenter;
  guide: CardGuide;
  /** How long the pointer rests on a term before its card comes, in milliseconds. */
  restDelay: () => number;
  signal: AbortSignal;
}

/** How long the card stays after the pointer has left, in milliseconds: time to reach it. */
const LEAVE_DELAY = 280;
/** A quotation's card waits longer than a term's: people rest the pointer in what they are reading. */
const QUOTE_DELAY = 450;

/** Has the card come to what the reader rests on or taps, and go with the pointer or the Escape key. */
export function followReader(options: FollowOptions): ReturnType<typeof followPointer> {
  const { document, tree, annotator, study, card, guide, restDelay, signal } = options;
  const window = document.defaultView!;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || card.shownKey === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.hide();
    },
    { signal, capture: true },
  );
  return followPointer<Target>(
    window,
    {
      at: (x, y) => (isOrphaned() ? null : targetAt(document, tree, annotator.terms, study, x, y)),
      same: (one, other) => one.key === other.key,
      isOwn: (element) => element !== null && element === card.host,
      approach: (target) => guide.approach(target),
      rest: (target) => {
        if (!card.pinned && card.currentKey !== target.key) guide.show(target);
      },
      tap: (target) => guide.show(target),
      press: () => {
        if (!card.pinned) card.hide();
      },
      leave: () => {
        if (!card.pinned && !card.holdsKeyboard && !guide.isAtPlace) card.hide();
      },
    },
    {
      restDelay: (target) => (target.kind === 'quote' ? Math.max(QUOTE_DELAY, restDelay()) : restDelay()),
      leaveDelay: LEAVE_DELAY,
      signal,
    },
  );
}
