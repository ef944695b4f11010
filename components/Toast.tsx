import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';

export interface ToastMessage {
  text: string;
  action?: { label: string; run: () => void };
}

interface Props {
  message: ToastMessage | null;
  onClose: () => void;
}

/**
 * What has just happened, and how to take it back. It stays until it is closed or something else happens:
 * whoever reads slowly loses nothing. It has a place of its own and covers nothing.
 */
export function Toast({ message, onClose }: Props) {
  return (
    <div class="toast-place" role="status">
      {message !== null && (
        <div class="toast">
          <span class="toast-text">{message.text}</span>
          {message.action !== undefined && (
            <button type="button" class="quiet toast-action" onClick={message.action.run}>
              {message.action.label}
            </button>
          )}
          <IconButton icon="close" label={i18n.t('popupCloseMessage')} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
