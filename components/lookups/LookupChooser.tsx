import { i18n } from '#i18n';
import type { Lookup } from '../../utils/lookups/lookup.ts';
import { OFFERED_LOOKUPS } from '../../utils/lookups/offered-lookups.ts';
import { Icon } from '../Icon.tsx';
import { LookupForm } from './LookupForm.tsx';

interface Props {
  /** Those that are chosen. */
  lookups: Lookup[];
  onChange: (lookups: Lookup[]) => void;
  /** One of the reader's own has been removed; with all as they were before. */
  onRemoved: (name: string, before: Lookup[]) => void;
}

const isOffered = ({ url }: Lookup) => OFFERED_LOOKUPS.some((offered) => offered.url === url);

/** Where terms that nobody explains are looked up: some are offered, others may be added. */
export function LookupChooser({ lookups, onChange, onRemoved }: Props) {
  const own = lookups.filter((lookup) => !isOffered(lookup));
  const isChosen = ({ url }: Lookup) => lookups.some((lookup) => lookup.url === url);
  const choose = (changed: Lookup, on: boolean) => {
    const offered = OFFERED_LOOKUPS.filter((one) => (one.url === changed.url ? on : isChosen(one)));
    onChange([...offered, ...own]);
  };
  return (
    <fieldset class="lookups">
      <legend class="field-label">{i18n.t('popupLookups')}</legend>
      <div class="lookup-choices">
        {OFFERED_LOOKUPS.map((lookup) => (
          <label class="choice" key={lookup.url}>
            <input
              type="checkbox"
              checked={isChosen(lookup)}
              onChange={(event) => choose(lookup, event.currentTarget.checked)}
            />
            {lookup.name}
          </label>
        ))}
      </div>
      {own.length > 0 && (
        <ul class="lookup-own">
          {own.map((lookup) => (
            <li key={lookup.url}>
              <span class="lookup-name">{lookup.name}</span>
              <span class="lookup-url" title={lookup.url}>
                {lookup.url}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={i18n.t('popupLookupRemove', [lookup.name])}
                title={i18n.t('popupLookupRemove', [lookup.name])}
                onClick={() => {
                  onChange(lookups.filter(({ url }) => url !== lookup.url));
                  onRemoved(lookup.name, lookups);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <LookupForm lookups={lookups} onAdd={(lookup) => onChange([...lookups, lookup])} />
      <p class="field-hint">{i18n.t('popupLookupNote')}</p>
    </fieldset>
  );
}
