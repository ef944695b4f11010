import { SettingsFields, type SettingsFieldsProps } from './SettingsFields.tsx';

interface Props extends SettingsFieldsProps {
  onClose: () => void;
}

/** The settings under the popup's header, until the Escape key closes them. */
export function PopupSettings({ onClose, ...fields }: Props) {
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
      <SettingsFields {...fields} />
    </div>
  );
}
