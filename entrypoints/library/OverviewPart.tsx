import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatShare } from '../../components/library/amounts.ts';
import { ConnectionFigure } from '../../components/overview/ConnectionFigure.tsx';
import { MetFigure } from '../../components/overview/MetFigure.tsx';
import { PictureNotice } from '../../components/overview/PictureNotice.tsx';
import { SourceFigure } from '../../components/overview/SourceFigure.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { MetRange } from '../../utils/overview/met-spans.ts';
import type { SourceKind } from '../../utils/overview/source-counts.ts';
import { NO_FILTER, type SearchFilter } from '../../utils/quotes/search-request.ts';
import { startEntry } from '../popup/editor-start.ts';
import { useSettings } from '../popup/use-settings.ts';
import { libraryHash } from './library-hash.ts';
import { useEntryDialog } from './use-entry-dialog.tsx';
import { useMet } from './use-met.ts';
import { useOverview } from './use-overview.ts';

/** How many terms and quotations are drawn to begin with, and at most. */
const DRAWN = { terms: 10, quotations: 12 };
const MOST_TIMES = 4;

const FILTERS: Record<SourceKind, (name: string) => SearchFilter> = {
  sites: (name) => ({ ...NO_FILTER, sites: [name] }),
  works: (name) => ({ ...NO_FILTER, titles: [name] }),
  people: (name) => ({ ...NO_FILTER, authors: [name] }),
};

const quotationHref = (id: string) => libraryHash({ part: 'quotations', quotation: id });
const partHref = (part: 'settings' | 'glossaries' | 'quotations') => libraryHash({ part, quotation: null });

interface Props {
  /** Goes to the quotations that a filter lets through. */
  onQuotations: (filter: SearchFilter) => void;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** Pictures of what was met, where quotations are from, and which terms stand in them. */
export function OverviewPart({ onQuotations, onTell, onFail }: Props) {
  const { open, dialog } = useEntryDialog({ onTell, onFail });
  const openEntry = useCallback((entry: number) => open(startEntry(entry)), [open]);
  return (
    <section class="section overview-part" aria-labelledby="overview-heading">
      <h2 class="section-title text" id="overview-heading">
        {i18n.t('overviewTitle')}
      </h2>
      <MetPart onOpen={openEntry} onFail={onFail} />
      <QuotationPictures onQuotations={onQuotations} onOpen={openEntry} onFail={onFail} />
      {dialog}
    </section>
  );
}

function MetPart({ onOpen, onFail }: { onOpen: (entry: number) => void; onFail: (error: unknown) => void }) {
  const [range, setRange] = useState<MetRange>('days');
  const facts = useMet(range, onFail);
  const settings = useSettings();
  if (facts === null) return null;
  if (!facts.isEmpty) return <MetFigure {...facts} onRange={setRange} onOpen={onOpen} />;
  const notice = { id: 'overview-met', heading: i18n.t('overviewMet') };
  return settings?.rememberMet === false ? (
    <PictureNotice
      {...notice}
      title={i18n.t('overviewMetOff')}
      text={i18n.t('overviewMetOffWhy')}
      step={{ label: i18n.t('overviewToSettings'), href: partHref('settings') }}
    />
  ) : (
    <PictureNotice {...notice} title={i18n.t('overviewMetEmpty')} text={i18n.t('overviewMetEmptyWhy')} />
  );
}

interface PicturesProps {
  onQuotations: (filter: SearchFilter) => void;
  onOpen: (entry: number) => void;
  onFail: (error: unknown) => void;
}

function QuotationPictures({ onQuotations, onOpen, onFail }: PicturesProps) {
  const [filter, setFilter] = useState('');
  const [times, setTimes] = useState(1);
  const request = { filter, terms: DRAWN.terms * times, quotations: DRAWN.quotations * times };
  const { facts, connections, progress } = useOverview(request, onFail);
  if (facts === null) {
    return (
      <p class="picture-note" role="status">
        {progress === null ? i18n.t('overviewReading') : i18n.t('overviewReadingAt', [formatShare(progress)])}
      </p>
    );
  }
  const connectionNotice = { id: 'overview-connections', heading: i18n.t('overviewConnections') };
  const sourceNotice = { id: 'overview-sources', heading: i18n.t('overviewSources') };
  const toQuotations = { label: i18n.t('overviewToQuotations'), href: partHref('quotations') };
  if (facts.quotations === 0) {
    return (
      <>
        <PictureNotice
          {...sourceNotice}
          title={i18n.t('quotationsNone')}
          text={i18n.t('quotationsNoneWhy')}
          step={toQuotations}
        />
        <PictureNotice
          {...connectionNotice}
          title={i18n.t('overviewNoQuotation')}
          text={i18n.t('overviewNoQuotationWhy')}
        />
      </>
    );
  }
  return (
    <>
      <SourceFigure sources={facts.sources} onOpen={(kind, name) => onQuotations(FILTERS[kind](name))} />
      {facts.first === null ? (
        <PictureNotice
          {...connectionNotice}
          title={i18n.t('overviewNoTerm')}
          text={i18n.t('overviewNoTermWhy')}
          step={{ label: i18n.t('overviewToGlossaries'), href: partHref('glossaries') }}
        />
      ) : (
        <ConnectionFigure
          quotations={facts.quotations}
          terms={facts.terms}
          first={facts.first}
          connections={connections}
          filter={filter}
          onFilter={setFilter}
          onMore={times < MOST_TIMES ? () => setTimes(times + 1) : null}
          quotationHref={quotationHref}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
