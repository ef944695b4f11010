import { Collected } from '../formats/collected.ts';
import type { FormatPlace } from '../formats/format-messages.ts';
import { checkQuotation } from '../quotes/quotation-schema.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import type { QuotationEnd, QuotationSlice } from './quotation-file.ts';
import { fingerprint, quotationId } from './quotation-id.ts';
import { quotationProblem } from './quotation-problem.ts';

/** The quotations of a file that are right, and of each other one why it is left out. */
export class CollectedQuotations extends Collected<SavedQuotation> {
  /** What stands under each id, short. */
  readonly #seen = new Map<string, string>();

  /**
   * Adds a quotation as a file gives it, or what is wrong with it. One that is there already is told of; where two
   * have one id and are not the same, the second gets an id of its own.
   * @returns whether it was right
   */
  add(place: FormatPlace, input: unknown): boolean {
    const { quotation, problems } = checkQuotation(input);
    if (quotation === null) {
      const { code, values } = quotationProblem(problems[0]!);
      this.skip(place, code, values);
      return false;
    }
    const content = fingerprint(JSON.stringify({ ...quotation, updated: 0 }));
    while (this.#seen.has(quotation.id)) {
      if (this.#seen.get(quotation.id) === content) {
        this.note(place, 'quotationTwice');
        return true;
      }
      quotation.id = quotationId(quotation.id, content);
    }
    this.#seen.set(quotation.id, content);
    this.keep(quotation);
    return true;
  }

  /** Hands out what has been added since the last slice. */
  slice(done: number): QuotationSlice {
    return { done, quotations: this.take() };
  }

  end(): QuotationEnd {
    return { problems: this.problems };
  }
}
