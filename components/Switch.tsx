interface Props {
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Shows the label beside the switch; otherwise only a screen reader tells it. */
  showLabel?: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off and changes at once. */
export function Switch({ label, checked, disabled = false, showLabel = false, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={checked}
      aria-label={showLabel ? undefined : label}
      title={showLabel ? undefined : label}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      {showLabel && <span class="switch-label">{label}</span>}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
