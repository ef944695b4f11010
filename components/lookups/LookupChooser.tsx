import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Lookup } from '../../utils/lookups/lookup.ts';
import { LOOKUP_LIMITS } from '../../utils/lookups/lookup-problem.ts';
import { OFFERED_LOOKUPS } from '../../utils/lookups/offered-lookups.ts';
import { IconButton } from '../IconButton.tsx';
import { useFocusAfter } from '../use-focus-after.ts';
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
  const [isFull, setFull] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const leave = useFocusAfter(
    box,
    own.map(({ url }) => url),
    '.lookup-own button',
  );
  /** @returns whether there was room for it */
  const choose = (changed: Lookup, on: boolean): boolean => {
    const isTooMany = on && lookups.length >= LOOKUP_LIMITS.count;
    setFull(isTooMany);
    if (isTooMany) return false;
    const offered = OFFERED_LOOKUPS.filter((one) => (one.url === changed.url ? on : isChosen(one)));
    onChange([...offered, ...own]);
    return true;
  };
  return (
    <fieldset class="lookups" ref={box} tabIndex={-1}>
      <legend class="field-label">{i18n.t('popupLookups')}</legend>
      <div class="lookup-choices">
        {OFFERED_LOOKUPS.map((lookup) => (
          <label class="choice" key={lookup.url}>
            <input
              type="checkbox"
              checked={isChosen(lookup)}
              onChange={({ currentTarget }) => {
                if (!choose(lookup, currentTarget.checked)) currentTarget.checked = false;
              }}
            />
            {lookup.name}
          </label>
        ))}
      </div>
      <p class="field-problem" role="alert">
        {isFull && i18n.t('popupProblemTooMany', [String(LOOKUP_LIMITS.count)])}
      </p>
      {own.length > 0 && (
        <ul class="lookup-own">
          {own.map((lookup, at) => (
            <li key={lookup.url}>
              <span class="lookup-name">{lookup.name}</span>
              <span class="lookup-url" title={lookup.url}>
                {lookup.url}
              </span>
              <IconButton
                icon="close"
                label={i18n.t('popupLookupRemove', [lookup.name])}
                onClick={() => {
                  setFull(false);
                  leave(at);
                  onChange(lookups.filter(({ url }) => url !== lookup.url));
                  onRemoved(lookup.name, lookups);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <LookupForm lookups={lookups} onAdd={(lookup) => onChange([...lookups, lookup])} />
      <p class="field-hint">{i18n.t('popupLookupNote')}</p>
    </fieldset>
  );
}
