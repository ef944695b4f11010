import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';
import type { CardActions } from '../../components/quotations/QuotationCard.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { removeQuotations, restoreQuotations } from '../../utils/storage/remove-quotations.ts';
import { type QuotationPatch, updateQuotation } from '../../utils/storage/update-quotation.ts';
import { copyQuotation } from './copy-quotation.ts';

interface Told {
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
  /** Quotations are gone. */
  onRemoved: (ids: readonly string[]) => void;
}

export interface QuotationActions extends CardActions {
  onDeleteAll: (ids: readonly string[]) => void;
}

/** What can be done with quotations: edited, copied, deleted; and how the last of it is taken back. */
export function useQuotationActions({ onTell, onFail, onRemoved }: Told): QuotationActions {
  return useMemo(() => {
    const update = async (id: string, patch: QuotationPatch) => {
      try {
        await updateQuotation(id, patch);
      } catch (error) {
        onFail(error);
        throw error;
      }
    };
    const remove = async (ids: readonly string[]) => {
      const removed = await removeQuotations(ids);
      onRemoved(ids);
      const count = i18n.t('quotationCount', removed.length, [formatCount(removed.length)]);
      const undo = () => {
        onTell(null);
        restoreQuotations(removed).then(
          () => onTell({ text: i18n.t('quotationsRestored', [count]) }),
          onFail,
        );
      };
      onTell({
        text: i18n.t('quotationsDeleted', [count]),
        action: { label: i18n.t('popupUndo'), run: undo },
      });
    };
    return {
      onNote: (id, note) => update(id, { note }),
      onTags: (id, tags) => update(id, { tags }),
      onCopy: (quotation, markup) => {
        copyQuotation(quotation, markup).then(() => onTell({ text: i18n.t('quotationCopied') }), onFail);
      },
      onDelete: ({ id }) => void remove([id]).catch(onFail),
      onDeleteAll: (ids) => void remove(ids).catch(onFail),
    };
  }, [onTell, onFail, onRemoved]);
}
