import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { Mark } from '../../components/Mark.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { isOnFor, type Settings, type SettingsPatch, turnSite } from '../../utils/settings.ts';
import { PopupSettings } from './PopupSettings.tsx';

interface Props {
  /** Null until they are read. */
  settings: Settings | null;
  /** Of the page; empty where it has none or nothing of ours may run there. */
  host: string;
  onChange: (patch: SettingsPatch | ReturnType<typeof turnSite>) => void;
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
  onLibrary: () => void;
}

/** The switches: everything, this site; and what is rarely changed, behind a button. */
export function PopupHeader({ settings, host, onChange, onDone, onFail, onLibrary }: Props) {
  const [isOpen, setOpen] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  const isOn = settings?.enabled !== false;
  return (
    <header class="header">
      <div class="brand">
        <Mark />
        <h1 class="brand-name text">{i18n.t('appName')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('libraryOpen')}
          title={i18n.t('libraryOpen')}
          onClick={onLibrary}
        >
          <Icon name="library" />
        </button>
        <button
          type="button"
          ref={gear}
          class="icon-button"
          aria-expanded={isOpen}
          aria-controls="settings"
          aria-label={i18n.t('popupSettings')}
          title={i18n.t('popupSettings')}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="settings" />
        </button>
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
            onDone={onDone}
            onFail={onFail}
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
