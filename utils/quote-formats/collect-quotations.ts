import { collectProblems } from '../formats/collect-problems.ts';
import type { FormatMessageCode, FormatMessageValues, FormatPlace } from '../formats/format-messages.ts';
import { SLICE } from '../formats/glossary-file.ts';
import { checkQuotation } from '../quotes/quotation-schema.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import type { QuotationEnd, QuotationSlice } from './quotation-file.ts';
import { fingerprint, quotationId } from './quotation-id.ts';
import { quotationProblem } from './quotation-problem.ts';

export interface CollectedQuotations {
  /** Whether so much has been read since the last slice that it should be handed out. */
  readonly isDue: boolean;
  /**
   * Adds a quotation as a file gives it, or what is wrong with it. One that is there already is told of; where two
   * have one id and are not the same, the second gets an id of its own.
   * @returns whether it was right
   */
  add(place: FormatPlace, input: unknown): boolean;
  /** Tells of something the reader may miss that is left out. */
  skip(place: FormatPlace, code: FormatMessageCode, values?: FormatMessageValues): void;
  /** Tells of something else. */
  note(place: FormatPlace, code: FormatMessageCode, values?: FormatMessageValues): void;
  /** Hands out what has been added since the last slice. */
  slice(done: number): QuotationSlice;
  end(): QuotationEnd;
}

/** Gathers the quotations of a file that are right, and says of each other one why it is left out. */
export function collectQuotations(): CollectedQuotations {
  let quotations: SavedQuotation[] = [];
  let read = 0;
  const problems = collectProblems();
  /** What stands under each id, short. */
  const seen = new Map<string, string>();
  const tell = (
    place: FormatPlace,
    code: FormatMessageCode,
    values: FormatMessageValues,
    skipped: boolean,
  ) => {
    read++;
    problems.tell(place, code, values, skipped);
  };
  return {
    get isDue() {
      return read >= SLICE;
    },
    add(place, input) {
      const { quotation, problems: wrong } = checkQuotation(input);
      if (quotation === null) {
        const { code, values } = quotationProblem(wrong[0]!);
        tell(place, code, values, true);
        return false;
      }
      const content = fingerprint(JSON.stringify({ ...quotation, updated: 0 }));
      while (seen.has(quotation.id)) {
        if (seen.get(quotation.id) === content) {
          tell(place, 'quotationTwice', {}, false);
          return true;
        }
        quotation.id = quotationId(quotation.id, content);
      }
      seen.set(quotation.id, content);
      quotations.push(quotation);
      read++;
      return true;
    },
    skip(place, code, values = {}) {
      tell(place, code, values, true);
    },
    note(place, code, values = {}) {
      tell(place, code, values, false);
    },
    slice(done) {
      const slice = { done, quotations };
      quotations = [];
      read = 0;
      return slice;
    },
    end: () => ({ problems: problems.all() }),
  };
}
