import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DismissedList } from '../../components/page/DismissedList.tsx';
import { Switch } from '../../components/Switch.tsx';
import { SitesOff } from '../../components/settings/SitesOff.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { turnSite, writeSettings } from '../../utils/settings.ts';
import { bringBackTerm } from '../../utils/storage/dismissed-terms.ts';
import { useDismissed } from '../popup/use-dismissed.ts';
import { useSettings } from '../popup/use-settings.ts';
import { SettingsFields } from './SettingsFields.tsx';

interface Props {
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** How long the pointer may be asked to rest, in milliseconds. */
const RESTS = [
  [0, 'settingsRestNone'],
  [120, 'settingsRestShort'],
  [400, 'settingsRestLong'],
  [1000, 'settingsRestLonger'],
] as const;

/** Every setting on one page, and what was turned off or dismissed on the way. */
export function SettingsPart({ onTell, onFail }: Props) {
  const settings = useSettings();
  const [changes, setChanges] = useState(0);
  const dismissed = useDismissed(changes, onFail);
  const box = useRef<HTMLElement>(null);
  if (settings === null) return null;
  const change = (patch: Parameters<typeof writeSettings>[0]) => {
    writeSettings(patch).catch(onFail);
  };
  return (
    <section class="section settings-part" ref={box} tabIndex={-1} aria-labelledby="settings-heading">
      <h2 class="section-title text" id="settings-heading">
        {i18n.t('popupSettings')}
      </h2>
      <Switch
        label={i18n.t('popupEverywhere')}
        showLabel
        checked={settings.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <SitesOff
        sites={settings.sitesOff}
        onTurnOn={(host) => {
          change(turnSite(host, true));
          onTell({
            text: i18n.t('settingsSiteOn', [host]),
            action: {
              label: i18n.t('popupUndo'),
              run: () => {
                onTell(null);
                change(turnSite(host, false));
              },
            },
          });
        }}
      />
      <label class="setting-line" for="rest-delay">
        {i18n.t('settingsRest')}
        <select
          id="rest-delay"
          class="input"
          value={settings.restDelay}
          onChange={(event) => change({ restDelay: Number(event.currentTarget.value) })}
        >
          {RESTS.map(([delay, name]) => (
            <option key={delay} value={delay}>
              {i18n.t(name)}
            </option>
          ))}
          {!RESTS.some(([delay]) => delay === settings.restDelay) && (
            <option value={settings.restDelay}>{settings.restDelay}</option>
          )}
        </select>
      </label>
      <SettingsFields settings={settings} onChange={change} onDone={onTell} onFail={onFail} />
      <DismissedList
        terms={dismissed ?? []}
        box={box}
        onBringBack={(term) => {
          bringBackTerm(term).then(() => setChanges((count) => count + 1), onFail);
        }}
      />
    </section>
  );
}
