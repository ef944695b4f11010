import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';
import { AddAllPreview } from '../../components/page/AddAllPreview.tsx';
import { DefinitionList } from '../../components/page/DefinitionList.tsx';
import type { DefinedTerm } from '../../utils/definitions/group-definitions.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { fromSource } from '../../utils/terms/from-source.ts';

interface Props {
  terms: readonly DefinedTerm[];
  /** Whether the page is a glossary, which may be added as a whole. */
  isGlossary: boolean;
  /** The page's address, as it stands in the sources of what is added from it. */
  url: string;
  own: ReadonlyMap<string, readonly Entry[]>;
  /** Whether a term can't be added just now: it is on its way, or nobody knows yet whether it is there. */
  isBusy: (defined: DefinedTerm) => boolean;
  onShow: (defined: DefinedTerm) => void;
  onAdd: (terms: readonly DefinedTerm[]) => void;
  onOpen: (entry: number) => void;
  /** To the next part, where this one is empty. */
  onNext: () => void;
}

/** What the page itself defines. */
export function DefinedPart({ terms, isGlossary, url, own, isBusy, onShow, onAdd, onOpen, onNext }: Props) {
  const [isPreviewing, setPreviewing] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const hasPreviewed = useRef(false);
  // The preview had the focus and is gone: it goes back to where the preview was asked for, or near it.
  useLayoutEffect(() => {
    if (hasPreviewed.current && !isPreviewing) part.current?.querySelector('button')?.focus();
    hasPreviewed.current = isPreviewing;
  }, [isPreviewing]);
  const added = ({ term }: DefinedTerm) => fromSource(own.get(term) ?? [], url);
  const missing = terms.filter(({ term }) => !own.has(term)).length;
  if (terms.length === 0) {
    return (
      <Notice title={i18n.t('popupDefinedNone')} text={i18n.t('popupDefinedNoneWhy')}>
        <button type="button" class="button" onClick={onNext}>
          {i18n.t('popupSeeSuggested')}
        </button>
      </Notice>
    );
  }
  if (isPreviewing) {
    return (
      <AddAllPreview
        terms={terms}
        isOwn={({ term }) => own.has(term)}
        onAdd={(picked) => {
          setPreviewing(false);
          onAdd(picked);
        }}
        onCancel={() => setPreviewing(false)}
      />
    );
  }
  return (
    <div class="defined" ref={part}>
      {isGlossary && (
        <div class="add-all">
          <p>{missing === 0 ? i18n.t('popupAllOwn') : i18n.t('popupIsGlossary')}</p>
          {missing > 0 && (
            <button type="button" class="button" onClick={() => setPreviewing(true)}>
              {missing === terms.length ? i18n.t('popupAddAll', missing) : i18n.t('popupAddOthers', missing)}
            </button>
          )}
        </div>
      )}
      <DefinitionList
        terms={terms}
        isAdded={(defined) => added(defined) !== undefined}
        isBusy={isBusy}
        onShow={onShow}
        onAdd={(defined) => onAdd([defined])}
        onEdit={(defined) => onOpen(added(defined)!.id)}
      />
    </div>
  );
}
