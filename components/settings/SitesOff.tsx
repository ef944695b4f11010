import { i18n } from '#i18n';

interface Props {
  /** Host names. */
  sites: readonly string[];
  onTurnOn: (host: string) => void;
}

/** The sites on which Warichu is off, and how it is turned on there again. */
export function SitesOff({ sites, onTurnOn }: Props) {
  return (
    <section aria-labelledby="sites-off-heading">
      <h3 class="field-label" id="sites-off-heading">
        {i18n.t('settingsSitesOff')}
      </h3>
      {sites.length === 0 && <p class="field-hint">{i18n.t('settingsNoSiteOff')}</p>}
      <ul class="sites-off">
        {sites.map((host) => (
          <li class="setting-line" key={host}>
            {host}
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('settingsTurnOnThere', [host])}
              onClick={() => onTurnOn(host)}
            >
              {i18n.t('settingsTurnOn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
