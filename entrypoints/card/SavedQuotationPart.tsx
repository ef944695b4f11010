import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SavedPart } from '../../components/card/SavedPart.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { SavedHere } from '../../utils/overlay/card-messages.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import type { QuoteTexts } from './use-quote-texts.ts';

/** Writing may have to wait for a large import. */
const WRITE_LIMIT = 30_000;

interface Props {
  quotation: SavedQuotation;
  /** How it was found on the page; null where it has been saved since. */
  here: SavedHere | null;
  isShown: boolean;
  texts: QuoteTexts | null;
  onEdit: () => void;
  onChanged: (quotation: SavedQuotation) => void;
  onRemove: (() => void) | undefined;
}

/** What the reader keeps of a quotation, and a way to change it. */
export function SavedQuotationPart(props: Props) {
  const { quotation, here, isShown, texts, onEdit, onChanged, onRemove } = props;
  const { id, selector, page } = quotation;
  const changes =
    here?.status === 'changed' && texts !== null
      ? texts.quotationChanges(selector.exact, here.now, page.lang)
      : null;
  return (
    <SavedPart
      quotation={quotation}
      status={here?.status ?? 'exact'}
      changes={changes}
      isShown={isShown}
      library={libraryLink(id)}
      onEdit={onEdit}
      onStore={async (patch) =>
        onChanged(await ask(() => sendMessage('updateQuotation', { id, ...patch }), WRITE_LIMIT))
      }
    >
      {onRemove !== undefined && (
        <button type="button" class="quiet saved-remove" onClick={onRemove}>
          {i18n.t('panelRemoveSaved')}
        </button>
      )}
    </SavedPart>
  );
}

/** @returns the library's page of a quotation */
export function libraryLink(id: string): string {
  return `${browser.runtime.getURL('/library.html')}#quotation=${id}`;
}
