import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';
import { type StarterLanguage, StarterOffer } from '../../components/library/StarterOffer.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { addStarter } from './add-starter.ts';
import type { LibrarySource } from './library-source.ts';
import type { Starters } from './use-starter.ts';

interface Props {
  source: LibrarySource;
  starters: Starters;
  /** True where there is nothing else yet. */
  isFirst: boolean;
  onTell: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

/** Offers the glossary that comes with the extension, for as long as it is not among the reader's. */
export function StarterSection({ source, starters, isFirst, onTell, onFail }: Props) {
  const [isAdding, setAdding] = useState(false);
  const add = async (language: StarterLanguage) => {
    setAdding(true);
    try {
      const { added, name, undo } = await addStarter(source, starters[language], language);
      const count = i18n.t('popupEntries', added, [formatCount(added)]);
      onTell({
        text: i18n.t('libraryAdded', [count, name]),
        action: {
          label: i18n.t('popupUndo'),
          run: () => void undo().then(() => onTell({ text: i18n.t('libraryUndone') }), onFail),
        },
      });
    } catch (error) {
      setAdding(false);
      onFail(error);
    }
  };
  const shown: StarterLanguage = i18n.t('languageTag') === 'ja' ? 'ja' : 'en';
  return (
    <StarterOffer
      counts={{ en: starters.en.count, ja: starters.ja.count }}
      language={shown}
      isFirst={isFirst}
      isAdding={isAdding}
      onAdd={(language) => void add(language)}
    />
  );
}
