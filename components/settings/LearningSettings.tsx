import { i18n } from '#i18n';
import type { Settings, SettingsPatch } from '../../utils/settings.ts';
import { Switch } from '../Switch.tsx';

interface Props {
  settings: Pick<Settings, 'knownMarks' | 'rememberMet'>;
  onChange: (patch: SettingsPatch) => void;
  /** Deletes what was met on which days. */
  onForget: () => void;
}

const WAYS = ['light', 'none'] as const;

/** How known terms are marked, and whether it is remembered what was met. */
export function LearningSettings({ settings, onChange, onForget }: Props) {
  return (
    <>
      <fieldset>
        <legend class="field-label">{i18n.t('settingsKnown')}</legend>
        {WAYS.map((way) => (
          <label class="choice" key={way}>
            <input
              type="radio"
              name="known-marks"
              checked={settings.knownMarks === way}
              onChange={() => onChange({ knownMarks: way })}
            />
            {i18n.t(way === 'light' ? 'settingsKnownLight' : 'settingsKnownNone')}
          </label>
        ))}
      </fieldset>
      <div class="setting-line">
        <Switch
          label={i18n.t('settingsRememberMet')}
          showLabel
          checked={settings.rememberMet}
          onChange={(rememberMet) => onChange({ rememberMet })}
        />
        <button type="button" class="quiet" onClick={onForget}>
          {i18n.t('settingsForgetMet')}
        </button>
      </div>
    </>
  );
}
