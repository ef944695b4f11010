import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DefinedTerm } from '../../utils/definitions/group-definitions.ts';
import { VirtualList } from '../entry-list/VirtualList.tsx';
import { textLang } from '../text-lang.ts';

interface Props {
  terms: readonly DefinedTerm[];
  /** Whether the reader's own glossary has a term already, from wherever. */
  isOwn: (defined: DefinedTerm) => boolean;
  /** With what was left ticked, in the page's order. */
  onAdd: (picked: DefinedTerm[]) => void;
  onCancel: () => void;
}

/** The height of `.preview-row`, in rem. */
const ROW_HEIGHT = 3.25;

/** All terms of a page that is a glossary, to be added at once: those that are unticked are not. */
export function AddAllPreview({ terms, isOwn, onAdd, onCancel }: Props) {
  // Ticked or unticked by hand; what was not touched is ticked where the glossary does not have it.
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const keys = useMemo(() => terms.map(({ term }) => term), [terms]);
  const box = useRef<HTMLDivElement>(null);
  const isTicked = (defined: DefinedTerm) => touched.get(defined.term) ?? !isOwn(defined);
  const picked = terms.filter(isTicked);
  const tick = (term: string, on: boolean) => setTouched((now) => new Map(now).set(term, on));
  const tickAll = (on: boolean) => setTouched(new Map(keys.map((key) => [key, on])));
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays itself out in its own way
    <div
      class="preview"
      role="group"
      aria-label={i18n.t('popupPreview')}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="preview-head">
        <h2 class="preview-title text">{i18n.t('popupPreview')}</h2>
        <button type="button" class="quiet" onClick={() => tickAll(true)}>
          {i18n.t('popupSelectAll')}
        </button>
        <button type="button" class="quiet" onClick={() => tickAll(false)}>
          {i18n.t('popupSelectNone')}
        </button>
      </div>
      <VirtualList label={i18n.t('popupPreview')} keys={keys} heights={ROW_HEIGHT}>
        {({ row, isCurrent, onFocus }) => {
          const defined = terms[row]!;
          const { term, lang, expansions, meanings } = defined;
          const text = [...expansions, ...meanings].join(' / ');
          return (
            <label class="preview-row">
              <input
                type="checkbox"
                checked={isTicked(defined)}
                data-row={row}
                tabIndex={isCurrent ? 0 : -1}
                onFocus={onFocus}
                onChange={(event) => tick(term, event.currentTarget.checked)}
              />
              <span class="entry-head">
                <span class="entry-term text" lang={textLang(term, lang)}>
                  {term}
                </span>
                {isOwn(defined) && <span class="entry-count">{i18n.t('popupInGlossary')}</span>}
              </span>
              <span class="entry-definition" lang={textLang(text, lang)}>
                {text}
              </span>
            </label>
          );
        }}
      </VirtualList>
      <div class="preview-actions">
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('popupCancel')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={picked.length === 0}
          onClick={() => onAdd(picked)}
        >
          {i18n.t('popupAddCount', picked.length)}
        </button>
      </div>
    </div>
  );
}
