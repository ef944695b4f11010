import { i18n } from '#i18n';
import { Switch } from '../../components/Switch.tsx';
import { SettingChoice } from '../../components/settings/SettingChoice.tsx';
import type { Settings, SettingsPatch } from '../../utils/settings.ts';

interface Props {
  settings: Settings;
  onChange: (patch: SettingsPatch) => void;
  /** To the page that has every setting. */
  onAll: () => void;
  onClose: () => void;
}

/** The few settings that a page makes one want, under the popup's header, until the Escape key closes them. */
export function PopupSettings({ settings, onChange, onAll, onClose }: Props) {
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
      <SettingChoice
        label={i18n.t('popupMarks')}
        value={settings.marks}
        choices={[
          ['section', i18n.t('popupMarksSection')],
          ['every', i18n.t('popupMarksEvery')],
          ['page', i18n.t('popupMarksPage')],
        ]}
        onChange={(marks) => onChange({ marks })}
      />
      <SettingChoice
        label={i18n.t('settingsKnown')}
        value={settings.knownMarks}
        choices={[
          ['light', i18n.t('settingsKnownLight')],
          ['none', i18n.t('settingsKnownNone')],
        ]}
        onChange={(knownMarks) => onChange({ knownMarks })}
      />
      <Switch
        label={i18n.t('popupSelectionButton')}
        showLabel
        checked={settings.selectionButton}
        onChange={(selectionButton) => onChange({ selectionButton })}
      />
      <button type="button" class="quiet all-settings" onClick={onAll}>
        {i18n.t('popupAllSettings')}
      </button>
    </div>
  );
}
