import { ask } from '../../utils/ask.ts';
import { type KnownHere, sendMessage } from '../../utils/messages.ts';
import type { PageTerms } from '../../utils/terms/page-terms.ts';
import { visible } from './visible.ts';

interface KnownTermsOptions {
  document: Document;
  terms: PageTerms;
  signal: AbortSignal;
  /** Other terms are known than before. */
  onChanged: () => void;
}

/** Keeps up which of the page's terms the reader knows: every answer brings it along, and any tab may change it. */
export class KnownTerms {
  readonly #options: KnownTermsOptions;
  #revision = 0;
  #isAsking = false;
  #isWanted = false;

  constructor(options: KnownTermsOptions) {
    this.#options = options;
  }

  /** Takes in what an answer says of the terms that it brings. */
  take({ revision, entries }: KnownHere): void {
    // An answer that is older than what is known may name a term that was taken back since.
    if (revision < this.#revision) this.changed();
    else {
      this.#revision = revision;
      this.#options.terms.addKnown(entries);
    }
  }

  /** The reader has said of a term that they know it, or no longer do: asked anew, as soon as the page is seen. */
  changed(): void {
    this.#isWanted = true;
    if (!this.#isAsking) void this.#ask();
  }

  async #ask(): Promise<void> {
    const { document, terms, signal, onChanged } = this.#options;
    this.#isAsking = true;
    while (this.#isWanted && !signal.aborted) {
      await visible(document, signal);
      if (signal.aborted) break;
      this.#isWanted = false;
      const ids = [...terms.entries()];
      // A background that does not answer tells with its next answer.
      const known = await ask(() => sendMessage('knownAmong', ids), undefined, signal).catch(() => null);
      if (known === null || signal.aborted) break;
      this.#revision = known.revision;
      terms.setKnown(known.entries);
      onChanged();
    }
    this.#isAsking = false;
  }
}
