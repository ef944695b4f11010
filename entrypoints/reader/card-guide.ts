import type { QuoteAnnotation } from '../../utils/annotations.ts';
import { type ArticleMetadata, BLOCK_SEPARATOR } from '../../utils/article/article.ts';
import { articleStretches } from '../../utils/article/article-stretches.ts';
import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { selectedStretch } from '../../utils/article/selected-stretch.ts';
import type { FoundQuotation, FoundSubject, PagePlace, SubjectPlace } from '../../utils/messages.ts';
import type { PageContext, SavedHere, Subject } from '../../utils/overlay/card-messages.ts';
import { sortIds } from '../../utils/terms/page-ids.ts';
import type { PageTerms } from '../../utils/terms/page-terms.ts';
import type { SenseContext } from '../../utils/terms/sense-context.ts';
import { sentenceAt } from '../../utils/text/sentence-at.ts';
import type { CardPresenter } from './card-presenter.ts';
import { placeOfDefinition } from './definition-places.ts';
import type { PageStudy } from './page-study.ts';
import type { Place, PlaceVisit } from './place-visit.ts';
import { placeTarget, quoteTarget, type Target, termTarget } from './target-at.ts';
import { type Learnt, senseContext, termSubject } from './term-subject.ts';
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

interface Stop {
  target: Target;
  position: TourStop['position'] | null;
}

/** Tells the card what to show of the page: words, quotations, and places to which the reader is led and back. */
export class CardGuide {
  readonly #options: CardGuideOptions;
  #current: Stop | null = null;
  /** Where the reader was before they were led to another place. */
  #origin: Stop | null = null;

  constructor(options: CardGuideOptions) {
    this.#options = options;
  }

  /** Whether the card leads back from a place: it then stays where it is. */
  get isAtPlace(): boolean {
    const target = this.#current?.target;
    return target?.kind === 'place' && this.#options.card.shownKey === target.key;
  }

  showStop({ block, occurrence, position }: TourStop): void {
    const { document, tree } = this.#options;
    this.show(termTarget(document, tree, block, occurrence), position);
  }

  /** @param position which of the marked terms it is, where the reader goes from one to the next */
  show(target: Target, position: TourStop['position'] | null = null): void {
    const subject = this.#subject(target, position);
    if (subject === null) return;
    if (target.kind !== 'place' && this.#options.visit.isBack) {
      this.#options.visit.end();
      this.#origin = null;
    }
    this.#current = { target, position };
    this.#options.card.show(target.key, subject, this.#context(target), target.words);
  }

  #subject(target: Target, position: TourStop['position'] | null): Subject | null {
    const { metadata, terms, study } = this.#options;
    const { block } = target;
    const lang = block.lang ?? metadata?.lang ?? null;
    if (target.kind === 'place') return { kind: 'place', term: target.term, what: target.what, lang };
    if (target.kind === 'quote') {
      const { quote, saved } = target;
      const first = quote?.stretches[0];
      const from = first ? { block: first.block, start: first.start } : null;
      return {
        ...{ kind: 'quote', quote, from, lang },
        saved: saved.map((found) => this.#savedHere(found)),
        isJustSaved: target.isJustSaved,
        orphans: study.saved.filter(({ status }) => status === 'orphan').map(({ id }) => id),
      };
    }
    // The page, or what is known of it, may have changed while the pointer was coming to rest.
    const now = terms.at(block.id, target.offset);
    return now && termSubject(block, lang, now, this.#learnt, position);
  }

  #savedHere({ id, status, stretches }: FoundQuotation): SavedHere {
    const texts = stretches.map(({ block, start, end }) => this.#block(block)?.text.slice(start, end) ?? '');
    return { id, status, now: texts.join(BLOCK_SEPARATOR) };
  }

  get #learnt(): Learnt {
    const { document, metadata, tree, terms, study } = this.#options;
    return { host: siteOf(document.location), metadata, blocks: tree.blocks(), terms, study };
  }

  /** The pointer has come to something: what its card will need is read. */
  approach(target: Target): void {
    if (target.kind !== 'term') return;
    const { block, occurrence } = target;
    const { entries } = sortIds(occurrence.entries);
    this.#options.card.approach(entries, senseContext(block, occurrence, this.#learnt));
  }

  #context({ block, offset }: Target): PageContext {
    const { document, metadata, visit } = this.#options;
    const { href } = document.location;
    return {
      url: metadata?.canonicalUrl ?? href,
      title: metadata?.title || document.title,
      host: siteOf(document.location),
      href,
      sentence: sentenceAt(block.text, offset, block.lang ?? metadata?.lang ?? null),
      canReturn: visit.canReturn,
    };
  }

  /**
   * Leads the reader to a place of the page; the card there leads back.
   * @returns false where it is no longer there
   */
  showPlace(wanted: PagePlace): boolean {
    const { document, tree, study, card, visit } = this.#options;
    if (wanted.kind === 'stretch') return this.#pointAt(wanted);
    const { kind, id } = wanted;
    const found =
      kind === 'definition'
        ? study.definitions.get(id)
        : study.suggestions?.find((suggestion) => suggestion.id === id);
    if (found === undefined) return false;
    const whole = kind === 'definition' ? placeOfDefinition(id, study.definitions, tree.blocks()) : null;
    const place: Place = whole ?? found;
    const block = this.#block(place.block);
    if (block === undefined) return false;
    const origin = visit.canReturn ? this.#origin : this.#current;
    const isByKeyboard = card.holdsKeyboard;
    card.hide();
    if (!visit.go(place)) return false;
    this.#origin = origin;
    this.show(placeTarget(document, tree, block, place, found.term, kind));
    if (isByKeyboard) card.focus();
    return true;
  }

  /** Shows a place without a card: whoever asks for it says beside the page what stands there. */
  #pointAt(place: Place): boolean {
    const { card, visit } = this.#options;
    if (!card.pinned) card.hide();
    return visit.point(place);
  }

  /** By what the likeliest sense of an occurrence is chosen, for whoever shows it besides the card. */
  senseContext(block: number, offset: number): SenseContext | null {
    const live = this.#block(block);
    const occurrence = live && this.#options.terms.at(block, offset);
    return live && occurrence ? senseContext(live, occurrence, this.#learnt) : null;
  }

  /** What a card would have of something on the page, for whoever shows it besides the card. */
  subjectAt(at: SubjectPlace): FoundSubject | null {
    const target = this.#targetOf(at);
    const subject = target && this.#subject(target, null);
    if (target === null || subject === null || subject.kind === 'place') return null;
    return { subject, page: this.#context(target) };
  }

  #targetOf(at: SubjectPlace): Target | null {
    const { document, tree, terms, study } = this.#options;
    const block = this.#block(at.block);
    if (block === undefined) return null;
    if (at.kind === 'term') {
      const occurrence = terms.at(block.id, at.start);
      return occurrence && termTarget(document, tree, block, occurrence);
    }
    const isHere = ({ stretches: [first] }: QuoteAnnotation) =>
      first?.block === at.block && first.start === at.start;
    const quote = at.isQuoted ? (study.quotes.find(isHere) ?? null) : null;
    const saved = study.saved.filter(({ id }) => at.saved.includes(id));
    if (quote === null && saved.length === 0) return null;
    return quoteTarget(document, tree, block, at.start, quote, saved);
  }

  /** Shows a quotation that was saved just now, at what is selected. */
  showSaved(id: string): void {
    const { document, tree } = this.#options;
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const place = selectedStretch(tree, selection.getRangeAt(0));
    const stretches = place === null ? [] : articleStretches(tree.blocks(), place.start, place.end);
    const first = stretches[0];
    const block = first && this.#block(first.block);
    if (first === undefined || block === undefined) return;
    const target = quoteTarget(document, tree, block, first.start, null, [
      { id, status: 'exact', stretches },
    ]);
    this.show({ ...target, isJustSaved: true });
  }

  /** Goes back to where the reader was before the first place to which they were led. */
  goBack(): void {
    const { card, visit } = this.#options;
    const origin = this.#origin;
    const isByKeyboard = card.holdsKeyboard;
    this.#origin = null;
    card.hide();
    visit.return();
    if (origin === null || this.#block(origin.target.block.id) === undefined) return;
    this.show(origin.target, origin.position);
    if (isByKeyboard) card.focus();
  }

  /** The reader does not want a suggestion any more: its card goes. */
  dropSuggestion(id: number): void {
    const target = this.#current?.target;
    if (target?.kind === 'term' && target.occurrence.entries.includes(id)) this.#options.card.hide();
  }

  /** The card has gone. */
  hidden(): void {
    this.#current = null;
    this.#options.visit.unmark();
  }

  /** The shown card's words may mean something else now, or nothing. */
  follow(): void {
    const { document, tree, terms, card } = this.#options;
    if (this.#current === null) return;
    const { target: shown, position } = this.#current;
    if (shown.kind !== 'term' || card.shownKey !== shown.key || card.pinned) return;
    const now = terms.at(shown.block.id, shown.offset);
    if (now === null) card.hide();
    else if (now.entries.join() !== shown.occurrence.entries.join())
      this.show(termTarget(document, tree, shown.block, now), position);
  }

  #block(id: number): LiveBlock | undefined {
    return this.#options.tree.blocks().find((block) => block.id === id);
  }
}

/** @returns the host of a page; empty for a page of the extension's own, which is no site */
function siteOf({ protocol, hostname }: Location): string {
  return /^https?:$/.test(protocol) ? hostname : '';
}
