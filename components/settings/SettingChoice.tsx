interface Props<Value extends string> {
  label: string;
  value: Value;
  /** Each value with what it is called. */
  choices: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

/** A setting in one line: what it is about, and which of a few values it has. */
export function SettingChoice<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  return (
    <label class="setting-choice">
      <span>{label}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => onChange(choices[event.currentTarget.selectedIndex]![0])}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
