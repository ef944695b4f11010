import type { AriaAttributes, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props extends Pick<AriaAttributes, 'aria-expanded' | 'aria-controls'> {
  icon: IconName;
  /** Says what it does: to a screen reader, and to whoever points at it. */
  label: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

/** A button that is nothing but a drawing. */
export function IconButton({ icon, label, buttonRef = null, onClick, ...state }: Props) {
  return (
    <button
      type="button"
      ref={buttonRef}
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
      {...state}
    >
      <Icon name={icon} />
    </button>
  );
}
