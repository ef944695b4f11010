import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilterBar } from '../../components/quotations/FilterBar.tsx';
import { isFilter } from '../../components/quotations/filter-change.ts';
import { PagedQuotations } from '../../components/quotations/PagedQuotations.tsx';
import { QuotationHead } from '../../components/quotations/QuotationHead.tsx';
import { QuotationList } from '../../components/quotations/QuotationList.tsx';
import { QuotationNotice } from '../../components/quotations/QuotationNotice.tsx';
import { SearchBar } from '../../components/quotations/SearchBar.tsx';
import { TickedBar } from '../../components/quotations/TickedBar.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { useTicks } from '../../components/use-ticks.ts';
import { NO_FILTER } from '../../utils/quotes/search-request.ts';
import { hitOf } from '../quotation-worker/hit-of.ts';
import { ExportPart } from './ExportPart.tsx';
import { tickAll } from './tick-all.ts';
import { useClosedPages } from './use-closed-pages.ts';
import { useEscape } from './use-escape.ts';
import { useFoundQuotations } from './use-found-quotations.ts';
import { useOneQuotation } from './use-one-quotation.ts';
import type { AskedQuestion } from './use-question.ts';
import { useQuotationActions } from './use-quotation-actions.ts';

interface Props {
  /** The id of the one quotation that is to be shown, or null. */
  only: string | null;
  question: AskedQuestion;
  onQuestion: (change: Partial<AskedQuestion>) => void;
  onAll: () => void;
  /** Where files come in; the place for them itself only where it is open. */
  importing: (isOpen: boolean) => ComponentChildren;
  /** Whether files are being dragged over the page. */
  isDragged: boolean;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** The reader's quotations: searched, filtered, edited where they stand, exported; and where others come in. */
export function QuotationsPart(props: Props) {
  const { only, question, onQuestion, onAll, importing, isDragged, onTell, onFail } = props;
  const { query, filter, order } = question;
  const [panel, setPanel] = useState<'import' | 'export' | null>(null);
  const ticked = useTicks<string>();
  const anchor = useRef<number | null>(null);
  const closed = useClosedPages();
  const sort = order ?? (query.trim() === '' ? 'page' : 'relevance');
  const { search, found, indexing, want, wantRows, hit } = useFoundQuotations(
    { query, filter, sort },
    onFail,
  );
  const one = useOneQuotation(only, onFail);
  const onRemoved = useCallback((ids: readonly string[]) => ticked.set(ids, false), [ticked]);
  const actions = useQuotationActions({ onTell, onFail, onRemoved });

  const tick = (row: number, id: string, isTicked: boolean, isRange: boolean) => {
    const from = isRange ? anchor.current : null;
    anchor.current = row;
    ticked.set([id], isTicked);
    if (from === null || search === null || found === null) return;
    tickAll(search, found, Math.min(from, row), Math.max(from, row) + 1).then(
      (ids) => ticked.set(ids, isTicked),
      onFail,
    );
  };
  const untick = () => {
    const before = ticked.ids();
    ticked.replace([]);
    if (before.length < 2) return;
    const run = () => {
      onTell(null);
      ticked.replace(before);
    };
    onTell({ text: i18n.t('entriesUnticked'), action: { label: i18n.t('popupUndo'), run } });
  };
  useEscape(ticked.size > 0 ? untick : null);
  const isAsked = query.trim() !== '' || isFilter(filter);
  const isEmpty = found !== null && found.count === 0;
  const isImport = isDragged || panel === 'import' || isEmpty;
  const oneHit = one ? hitOf(one, '') : undefined;
  return (
    <section class="section quotations-part" aria-labelledby="quotations-heading">
      <QuotationHead
        panel={panel}
        isEmpty={isEmpty}
        onPanel={(next) => setPanel(panel === next ? null : next)}
      />
      {isEmpty && only === null && <QuotationNotice query={null} onReset={() => {}} />}
      {importing(isImport)}
      {panel === 'export' && found !== null && !isEmpty && (
        <ExportPart
          found={found}
          isAsked={isAsked}
          ticked={ticked}
          onTell={onTell}
          onFail={onFail}
          onClose={() => setPanel(null)}
        />
      )}
      {only !== null ? (
        <>
          <div class="one-quotation">
            <p>{i18n.t(one === undefined ? 'quotationGone' : 'quotationOne')}</p>
            <button type="button" class="button" onClick={onAll}>
              {i18n.t('quotationShowAll')}
            </button>
          </div>
          {oneHit !== undefined && (
            <QuotationList
              key={only}
              label={i18n.t('libraryQuotations')}
              count={1}
              hit={() => oneHit}
              onVisible={() => {}}
              ticked={ticked}
              onTick={tick}
              actions={actions}
            />
          )}
        </>
      ) : (
        <>
          {!isEmpty && (
            <div class="search-part">
              <SearchBar
                query={query}
                sort={sort}
                onQuery={(next) => onQuestion({ query: next })}
                onSort={(next) => onQuestion({ order: next })}
              />
              {found !== null && (
                <FilterBar
                  filter={filter}
                  facets={found.facets}
                  onChange={(next) => onQuestion({ filter: next })}
                />
              )}
            </div>
          )}
          <TickedBar
            total={found?.total ?? null}
            isAsked={isAsked}
            indexing={indexing}
            ticked={ticked.size}
            onTickAll={() => {
              if (search === null || found === null) return;
              tickAll(search, found).then(ticked.replace, onFail);
            }}
            onUntick={untick}
            onExport={() => setPanel('export')}
            onDelete={() => actions.onDeleteAll(ticked.ids())}
          >
            {found?.pages && found.pages.length > 1 && (
              <button type="button" class="quiet" onClick={() => closed.setAll(!closed.areOpen)}>
                {i18n.t(closed.areOpen ? 'quotationCloseAll' : 'quotationOpenAll')}
              </button>
            )}
          </TickedBar>
          {found !== null && !isEmpty && found.total === 0 && (
            <QuotationNotice
              query={found.question.query.trim()}
              onReset={() => onQuestion({ query: '', filter: NO_FILTER })}
            />
          )}
          {found?.pages && found.total > 0 && (
            <PagedQuotations
              key={JSON.stringify(found.question)}
              pages={found.pages}
              isOpen={closed.isOpen}
              onToggle={closed.toggle}
              hit={hit}
              onVisible={wantRows}
              ticked={ticked}
              onTick={tick}
              actions={actions}
            />
          )}
          {found !== null && found.pages === null && found.total > 0 && (
            <QuotationList
              // Another search begins at its top.
              key={JSON.stringify(found.question)}
              label={i18n.t('libraryQuotations')}
              count={found.total}
              hit={hit}
              onVisible={want}
              ticked={ticked}
              onTick={tick}
              actions={actions}
            />
          )}
        </>
      )}
    </section>
  );
}
