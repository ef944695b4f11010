import { i18n } from '#i18n';
import { LookupChooser } from '../../components/lookups/LookupChooser.tsx';
import { Switch } from '../../components/Switch.tsx';
import { LearningSettings } from '../../components/settings/LearningSettings.tsx';
import { ShortcutList } from '../../components/settings/ShortcutList.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { Settings, SettingsPatch } from '../../utils/settings.ts';
import { forgetMet, restoreMet } from '../../utils/storage/forget-met.ts';
import type { MarkMode } from '../../utils/terms/page-terms.ts';
import { changeShortcuts, useShortcuts } from '../popup/use-shortcuts.ts';

interface Props {
  settings: Settings;
  onChange: (patch: SettingsPatch) => void;
  /** Something has been done that the reader may take back. */
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

const MODES: readonly MarkMode[] = ['section', 'every', 'page'];

const modeLabel: Record<MarkMode, () => string> = {
  section: () => i18n.t('popupMarksSection'),
  every: () => i18n.t('popupMarksEvery'),
  page: () => i18n.t('popupMarksPage'),
};

/** What is set once and rarely changed: how much is marked, what is remembered, where terms are looked up, the keys. */
export function SettingsFields({ settings, onChange, onDone, onFail }: Props) {
  const shortcuts = useShortcuts();
  const forget = async () => {
    const forgotten = await forgetMet();
    const undo = () =>
      void restoreMet(forgotten).then(() => onDone({ text: i18n.t('settingsForgotBack') }), onFail);
    onDone({ text: i18n.t('settingsForgot'), action: { label: i18n.t('popupUndo'), run: undo } });
  };
  return (
    <>
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
      <LearningSettings
        settings={settings}
        onChange={onChange}
        onForget={() => void forget().catch(onFail)}
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
      {shortcuts !== null && (
        <ShortcutList shortcuts={shortcuts} onChange={() => void changeShortcuts().catch(onFail)} />
      )}
    </>
  );
}
