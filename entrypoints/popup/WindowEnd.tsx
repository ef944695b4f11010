import { i18n } from '#i18n';
import { Mark } from '../../components/Mark.tsx';
import { Notice } from '../../components/Notice.tsx';

/** What stands in a window whose work is done. */
export function WindowEnd({ text }: { text: string }) {
  return (
    <div class="window-end" role="status">
      <Mark size={40} />
      <Notice title={text} isHeading>
        <button type="button" class="button" onClick={() => window.close()}>
          {i18n.t('popupCloseWindow')}
        </button>
      </Notice>
    </div>
  );
}
