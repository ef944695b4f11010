import { i18n } from '#i18n';
import type { Chosen } from '../../utils/terms/sense-context.ts';

interface Props {
  term: string;
  /** The page's host name; empty where it has none. */
  host: string;
  chosen: Chosen;
  onPrefer: (where: 'here' | 'everywhere', isOn: boolean) => void;
}

/** Puts a sense first from now on, on this site or on all of them; pressed again it is as it was. */
export function SensePreference({ term, host, chosen, onPrefer }: Props) {
  return (
    <fieldset class="sense-prefer">
      <legend>
        {i18n.t('cardPrefer')}
        <span class="visually-hidden"> ({term})</span>
      </legend>
      {host !== '' && (
        <button
          type="button"
          class="choice-chip"
          aria-pressed={chosen === 'here'}
          title={host}
          onClick={() => onPrefer('here', chosen !== 'here')}
        >
          {i18n.t('cardPreferHere')}
        </button>
      )}
      <button
        type="button"
        class="choice-chip"
        aria-pressed={chosen === 'everywhere'}
        onClick={() => onPrefer('everywhere', chosen !== 'everywhere')}
      >
        {i18n.t('cardPreferEverywhere')}
      </button>
    </fieldset>
  );
}
