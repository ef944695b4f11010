import { i18n } from '#i18n';
import { LookupChooser } from '../../components/lookups/LookupChooser.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { Settings, SettingsPatch } from '../../utils/settings.ts';
import type { MarkMode } from '../../utils/terms/page-terms.ts';

interface Props {
  settings: Settings;
  onChange: (patch: SettingsPatch) => void;
  /** Something has been done that the reader may take back. */
  onDone: (message: ToastMessage) => void;
  onClose: () => void;
}

const MODES: readonly MarkMode[] = ['section', 'every', 'page'];

const modeLabel: Record<MarkMode, () => string> = {
  section: () => i18n.t('popupMarksSection'),
  every: () => i18n.t('popupMarksEvery'),
  page: () => i18n.t('popupMarksPage'),
};

/** What is set once and rarely changed: how much is marked, and where terms are looked up. */
export function PopupSettings({ settings, onChange, onDone, onClose }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is meant for all the controls inside
    <div
      class="settings"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <fieldset>
        <legend class="field-label">{i18n.t('popupMarks')}</legend>
        {MODES.map((mode) => (
          <label class="choice" key={mode}>
            <input
              type="radio"
              name="marks"
              checked={settings.marks === mode}
              onChange={() => onChange({ marks: mode })}
            />
            {modeLabel[mode]()}
          </label>
        ))}
      </fieldset>
      <Switch
        label={i18n.t('popupSelectionButton')}
        showLabel
        checked={settings.selectionButton}
        onChange={(selectionButton) => onChange({ selectionButton })}
      />
      <LookupChooser
        lookups={settings.lookups}
        onChange={(lookups) => onChange({ lookups })}
        onRemoved={(name, before) =>
          onDone({
            text: i18n.t('popupLookupRemoved', [name]),
            action: {
              label: i18n.t('popupUndo'),
              run: () => {
                onChange({ lookups: before });
                onDone({ text: i18n.t('popupRestored', [name]) });
              },
            },
          })
        }
      />
    </div>
  );
}
