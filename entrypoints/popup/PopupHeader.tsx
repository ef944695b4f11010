import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { IconButton } from '../../components/IconButton.tsx';
import { Mark } from '../../components/Mark.tsx';
import { Switch } from '../../components/Switch.tsx';
import { isOnFor, type Settings, type SettingsPatch, turnSite } from '../../utils/settings.ts';
import { hasPanel, openPanel } from './open-panel.ts';
import { openSettings } from './open-settings.ts';
import { PopupSettings } from './PopupSettings.tsx';

interface Props {
  /** Null until they are read. */
  settings: Settings | null;
  /** Of the page; empty where it has none or nothing of ours may run there. */
  host: string;
  onChange: (patch: SettingsPatch | ReturnType<typeof turnSite>) => void;
  onFail: (error: unknown) => void;
  onLibrary: () => void;
}

/** The switches: everything, this site; and a few settings behind a button. */
export function PopupHeader({ settings, host, onChange, onLibrary, onFail }: Props) {
  const [isOpen, setOpen] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  // Known before the button is pressed: nothing may come between the press and the opening.
  const inFront = useRef<number | null>(null);
  useEffect(() => {
    if (hasPanel) void browser.windows.getCurrent().then(({ id }) => (inFront.current = id ?? null));
  }, []);
  const panel = () => {
    if (inFront.current !== null) openPanel(inFront.current).then(() => window.close(), onFail);
  };
  const isOn = settings?.enabled !== false;
  return (
    <header class="header">
      <div class="brand">
        <Mark />
        <h1 class="brand-name text">{i18n.t('appName')}</h1>
        {hasPanel && <IconButton icon="panel" label={i18n.t('panelOpen')} onClick={panel} />}
        <IconButton icon="library" label={i18n.t('libraryOpen')} onClick={onLibrary} />
        <IconButton
          icon="settings"
          label={i18n.t('popupSettings')}
          buttonRef={gear}
          aria-expanded={isOpen}
          aria-controls="settings"
          onClick={() => setOpen(!isOpen)}
        />
        <Switch
          label={i18n.t('popupEverywhere')}
          checked={isOn}
          disabled={settings === null}
          onChange={(enabled) => onChange({ enabled })}
        />
      </div>
      {host !== '' && settings !== null && (
        <div class="site">
          <span class="site-host" title={host}>
            {host}
          </span>
          <Switch
            label={i18n.t('popupOnThisSite')}
            showLabel
            checked={isOnFor(settings, host)}
            disabled={!isOn}
            onChange={(on) => onChange(turnSite(host, on))}
          />
        </div>
      )}
      <div id="settings" hidden={!isOpen}>
        {isOpen && settings !== null && (
          <PopupSettings
            settings={settings}
            onChange={onChange}
            onAll={() => openSettings().catch(onFail)}
            onClose={() => {
              setOpen(false);
              gear.current?.focus();
            }}
          />
        )}
      </div>
    </header>
  );
}
