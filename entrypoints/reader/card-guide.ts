import type { ArticleMetadata } from '../../utils/article/article.ts';
import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import type { PagePlace } from '../../utils/messages.ts';
import type { PageContext, Subject } from '../../utils/overlay/card-messages.ts';
import type { PageTerms } from '../../utils/terms/page-terms.ts';
import { sentenceAt } from '../../utils/text/sentence-at.ts';
import type { CardPresenter } from './card-presenter.ts';
import type { PageStudy } from './page-study.ts';
import type { PlaceVisit } from './place-visit.ts';
import { placeTarget, type Target, termTarget } from './target-at.ts';
import { termSubject } from './term-subject.ts';
import type { TourStop } from './term-tour.ts';

export interface CardGuideOptions {
  document: Document;
  metadata: ArticleMetadata | null;
  tree: ArticleTree;
  terms: PageTerms;
  study: PageStudy;
  card: CardPresenter;
  visit: PlaceVisit;
}

/** Tells the card what to show of the page: words, quotations, and places to which the reader is led and back. */
export class CardGuide {
  readonly #options: CardGuideOptions;
  #current: Target | null = null;
  /** Where the reader was before they were led to another place. */
  #origin: Target | null = null;

  constructor(options: CardGuideOptions) {
    this.#options = options;
  }

  /** Whether the card leads back from a place: it then stays where it is. */
  get isAtPlace(): boolean {
    return this.#current?.kind === 'place' && this.#options.card.shownKey === this.#current.key;
  }

  showStop({ block, occurrence, position }: TourStop): void {
    const { document, tree } = this.#options;
    this.show(termTarget(document, tree, block, occurrence), position);
  }

  /** @param position which of the marked terms it is, where the reader goes from one to the next */
  show(target: Target, position: TourStop['position'] | null = null): void {
    const subject = this.#subject(target, position);
    if (subject === null) return;
    this.#current = target;
    this.#options.card.show(target.key, subject, this.#context(target), target.words);
  }

  #subject(target: Target, position: TourStop['position'] | null): Subject | null {
    const { metadata, terms, study } = this.#options;
    const { block } = target;
    const lang = block.lang ?? metadata?.lang ?? null;
    if (target.kind === 'place') return { kind: 'place', term: target.term, lang };
    if (target.kind === 'quote') return { kind: 'quote', quote: target.quote, lang };
    // The page may have changed while the pointer was coming to rest.
    if (terms.at(block.id, target.offset) === null) return null;
    return termSubject(block.text, lang, target.occurrence, study, position);
  }

  #context({ block, offset }: Target): PageContext {
    const { document, metadata, visit } = this.#options;
    const { href, hostname } = document.location;
    return {
      url: metadata?.canonicalUrl ?? href,
      title: metadata?.title || document.title,
      host: hostname,
      sentence: sentenceAt(block.text, offset, block.lang ?? metadata?.lang ?? null),
      canReturn: visit.canReturn,
    };
  }

  /**
   * Leads the reader to a place of the page; the card there leads back.
   * @returns false where it is no longer there
   */
  showPlace({ kind, id }: PagePlace): boolean {
    const { document, tree, study, card, visit } = this.#options;
    const found =
      kind === 'definition'
        ? study.definitions.get(id)
        : study.suggestions?.find((suggestion) => suggestion.id === id);
    const block = found && this.#block(found.block);
    if (found === undefined || block === undefined) return false;
    const origin = visit.canReturn ? this.#origin : this.#current;
    const isByKeyboard = card.holdsKeyboard;
    card.hide();
    if (!visit.go(found)) return false;
    this.#origin = origin;
    this.show(placeTarget(document, tree, block, found, found.term));
    if (isByKeyboard) card.focus();
    return true;
  }

  /** Goes back to where the reader was before the first place to which they were led. */
  goBack(): void {
    const { card, visit } = this.#options;
    const origin = this.#origin;
    const isByKeyboard = card.holdsKeyboard;
    this.#origin = null;
    card.hide();
    visit.return();
    if (origin === null || this.#block(origin.block.id) === undefined) return;
    this.show(origin);
    if (isByKeyboard) card.focus();
  }

  /** The card has gone. */
  hidden(): void {
    this.#current = null;
    this.#options.visit.unmark();
  }

  /** The shown card's words may mean something else now, or nothing. */
  follow(): void {
    const { document, tree, terms, card } = this.#options;
    const shown = this.#current;
    if (shown?.kind !== 'term' || card.shownKey !== shown.key || card.pinned) return;
    const now = terms.at(shown.block.id, shown.offset);
    if (now === null) card.hide();
    else if (now.entries.join() !== shown.occurrence.entries.join())
      this.show(termTarget(document, tree, shown.block, now));
  }

  #block(id: number): LiveBlock | undefined {
    return this.#options.tree.blocks().find((block) => block.id === id);
  }
}
