/** What a quotation's card needs only a moment after it is shown, in a script of its own. */
export { citeQuotation } from '../../utils/quote-formats/cite-quotation.ts';
export { readPartialDate, writtenDate } from '../../utils/quote-formats/partial-date.ts';
export { checkChanges } from '../../utils/quotes/check-changes.ts';
export { quotationChanges } from '../../utils/quotes/quotation-changes.ts';
export { passageLink } from './passage-link.ts';
