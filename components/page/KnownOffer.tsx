import { i18n } from '#i18n';

interface Props {
  term: string;
  /** On how many days it was met. */
  days: number;
  onKnown: () => void;
  /** The reader does not want to be asked about it. */
  onDecline: () => void;
}

/** Asks by the way whether a term is known that was met again and again and never looked up. */
export function KnownOffer({ term, days, onKnown, onDecline }: Props) {
  return (
    <section class="known-offer" aria-label={i18n.t('cardLearning', [term])}>
      <p>{i18n.t('popupMayKnow', [term, days.toLocaleString(i18n.t('languageTag'))])}</p>
      <button type="button" class="quiet" onClick={onDecline}>
        {i18n.t('popupMayKnowNo')}
      </button>
      <button type="button" class="quiet" onClick={onKnown}>
        {i18n.t('popupMayKnowYes')}
      </button>
    </section>
  );
}
