import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';

interface Props {
  /** The keys that open the popup, as the browser writes them; empty where there are none. */
  keys: string;
  /** Opens the side panel; null where the browser has none. */
  onPanel: (() => void) | null;
  onLibrary: () => void;
}

/** What comes after the first page: where everything is found from now on. */
export function WelcomeEnd({ keys, onPanel, onLibrary }: Props) {
  return (
    <section class="welcome-end" aria-labelledby="end-title">
      <h2 class="step-title text" id="end-title">
        {i18n.t('welcomeEnd')}
      </h2>
      <p>{i18n.t('welcomeEndRead')}</p>
      <ul class="welcome-places">
        <li>
          <Mark size={20} />
          <p>
            {i18n.t('welcomeEndButton')}
            {keys !== '' && ` ${i18n.t('welcomeEndKeys', [keys])}`}
          </p>
        </li>
        {onPanel !== null && (
          <li>
            <Icon name="panel" size={20} />
            <p>{i18n.t('welcomeEndPanel')}</p>
            <button type="button" class="button" onClick={onPanel}>
              {i18n.t('panelOpen')}
            </button>
          </li>
        )}
        <li>
          <Icon name="library" size={20} />
          <p>{i18n.t('welcomeEndLibrary')}</p>
          <button type="button" class="button" onClick={onLibrary}>
            {i18n.t('welcomeOpenLibrary')}
          </button>
        </li>
      </ul>
    </section>
  );
}
