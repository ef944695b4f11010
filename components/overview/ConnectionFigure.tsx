import { i18n } from '#i18n';
import type { Connections } from '../../utils/overview/choose-connections.ts';
import { formatCount } from '../library/amounts.ts';
import { SearchField } from '../SearchField.tsx';
import { ConnectionPicture } from './ConnectionPicture.tsx';
import { ConnectionTable } from './ConnectionTable.tsx';
import { PictureFigure } from './PictureFigure.tsx';

interface Props {
  /** How many quotations there are, how many terms stand in them, and the term that stands in most. */
  quotations: number;
  terms: number;
  first: { term: string; quotations: number };
  /** Null until they are chosen. */
  connections: Connections | null;
  filter: string;
  onFilter: (filter: string) => void;
  /** Draws more of them; null where no more are drawn at once. */
  onMore: (() => void) | null;
  quotationHref: (id: string) => string;
  onOpen: (entry: number) => void;
}

/** How terms and quotations connect: which term stands in which quotation. */
export function ConnectionFigure(props: Props) {
  const { quotations, terms, first, connections, filter, onFilter, onMore, quotationHref, onOpen } = props;
  const all = i18n.t('quotationCount', quotations, [formatCount(quotations)]);
  const notes = connections !== null && (
    <ConnectionNotes connections={connections} filter={filter} onMore={onMore} />
  );
  return (
    <PictureFigure
      id="overview-connections"
      title={i18n.t('overviewConnections')}
      finding={i18n.t('overviewConnectionsFinding', terms, [
        formatCount(terms),
        first.term,
        formatCount(first.quotations),
        all,
      ])}
      picture={
        connections !== null && (
          <>
            <ConnectionPicture connections={connections} quotationHref={quotationHref} onOpen={onOpen} />
            {notes}
          </>
        )
      }
      table={(isShown) =>
        connections !== null && (
          <>
            <ConnectionTable
              connections={connections}
              quotationHref={quotationHref}
              onOpen={isShown ? onOpen : null}
            />
            {isShown && notes}
          </>
        )
      }
    >
      <SearchField
        id="overview-filter"
        label={i18n.t('overviewConnectionsFilter')}
        query={filter}
        onQuery={onFilter}
      />
    </PictureFigure>
  );
}

interface NotesProps {
  connections: Connections;
  filter: string;
  onMore: (() => void) | null;
}

/** How much is left out, and the way to it. */
function ConnectionNotes({ connections: { terms, quotations, total }, filter, onMore }: NotesProps) {
  const isPart = terms.length < total.terms || quotations.length < total.quotations;
  return (
    <>
      <p class="picture-note" role="status">
        {terms.length === 0 && i18n.t('overviewConnectionsNoMatch', [filter.trim()])}
        {isPart &&
          i18n.t('overviewConnectionsShown', [
            formatCount(terms.length),
            formatCount(total.terms),
            formatCount(quotations.length),
            formatCount(total.quotations),
          ])}
      </p>
      {isPart && onMore !== null && (
        <button type="button" class="quiet" onClick={onMore}>
          {i18n.t('overviewConnectionsMore')}
        </button>
      )}
    </>
  );
}
