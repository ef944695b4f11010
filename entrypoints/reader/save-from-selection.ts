import { i18n } from '#i18n';
import type { ArticleTree } from '../../utils/article/article-tree.ts';
import { selectedStretch } from '../../utils/article/selected-stretch.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { offerSelectionButton } from '../../utils/overlay/selection-button.ts';
import type { CardGuide } from './card-guide.ts';

/** Writing may have to wait for a large import. */
const WRITE_LIMIT = 30_000;

/** Offers to save what is selected in the article; the card then shows what was saved. */
export function saveFromSelection(
  document: Document,
  tree: ArticleTree,
  guide: CardGuide,
  signal: AbortSignal,
): void {
  offerSelectionButton({
    document,
    label: i18n.t('selectionSave'),
    failed: i18n.t('selectionFailed'),
    isSavable: (range) => selectedStretch(tree, range) !== null,
    onPress: async () => {
      const saved = await ask(() => sendMessage('saveFromPage', null), WRITE_LIMIT, signal);
      if (saved === null) throw new Error('Nothing is selected any more');
      guide.showSaved(saved.id);
    },
    signal,
  });
}
