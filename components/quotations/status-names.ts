import { i18n } from '#i18n';
import type { AnchorFilter, CheckFilter } from '../../utils/quotes/search-request.ts';

/** How a quotation was found when its page was opened last. */
export const ANCHOR_NAMES: Readonly<Record<AnchorFilter, () => string>> = {
  orphan: () => i18n.t('quotationOrphan'),
  changed: () => i18n.t('quotationChanged'),
  ambiguous: () => i18n.t('quotationAmbiguous'),
  exact: () => i18n.t('quotationExact'),
  unopened: () => i18n.t('quotationUnopened'),
};

/** How its words compare with those of their source. */
export const CHECK_NAMES: Readonly<Record<CheckFilter, () => string>> = {
  verbatim: () => i18n.t('quotationVerbatim'),
  elided: () => i18n.t('quotationElided'),
  altered: () => i18n.t('quotationAltered'),
  absent: () => i18n.t('quotationAbsent'),
  unchecked: () => i18n.t('quotationUnchecked'),
};
