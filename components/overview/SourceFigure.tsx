import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceKind, SourceTally } from '../../utils/overview/source-counts.ts';
import { formatCount } from '../library/amounts.ts';
import { PictureFigure } from './PictureFigure.tsx';
import { SegmentChoice } from './SegmentChoice.tsx';
import { SourceBars } from './SourceBars.tsx';
import { SourceTable } from './SourceTable.tsx';

interface Props {
  sources: Record<SourceKind, SourceTally>;
  /** Goes to the quotations of one of them. */
  onOpen: (kind: SourceKind, name: string) => void;
}

/** How many are shown until more are asked for. */
const FEW = 10;

const FROM: Record<SourceKind, (count: number) => string> = {
  sites: (count) => i18n.t('overviewFromSites', count, [formatCount(count)]),
  works: (count) => i18n.t('overviewFromWorks', count, [formatCount(count)]),
  people: (count) => i18n.t('overviewFromPeople', count, [formatCount(count)]),
};

function findingOf(kind: SourceKind, { names, distinct }: SourceTally): string {
  const [first, second] = names;
  if (first === undefined) return i18n.t('overviewFromNone');
  const from = FROM[kind](distinct);
  const [name, count] = first;
  // Several of the same number: none of them is the first.
  if (second?.[1] === count) return i18n.t('overviewFromEven', [from]);
  return i18n.t('overviewFromFirst', [from, name, i18n.t('quotationCount', count, [formatCount(count)])]);
}

/** Where the quotations are from: by site, work or person, each leading to its quotations. */
export function SourceFigure({ sources, onOpen }: Props) {
  const [kind, setKind] = useState<SourceKind>('sites');
  const [isAll, setAll] = useState(false);
  const tally = sources[kind];
  const { names, distinct, nameless } = tally;
  const shown = isAll ? names : names.slice(0, FEW);
  const more = names.length - shown.length;
  const left = distinct - names.length;
  const open = (name: string) => onOpen(kind, name);
  const rest = (
    <>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {i18n.t('overviewMoreNames', [formatCount(more)])}
        </button>
      )}
      {more === 0 && left > 0 && (
        <p class="picture-note">{i18n.t('overviewNamesLeft', left, [formatCount(left)])}</p>
      )}
      {nameless > 0 && (
        <p class="picture-note">{i18n.t('overviewNameless', nameless, [formatCount(nameless)])}</p>
      )}
    </>
  );
  return (
    <PictureFigure
      id="overview-sources"
      title={i18n.t('overviewSources')}
      finding={findingOf(kind, tally)}
      picture={
        <>
          <SourceBars names={shown} onOpen={open} />
          {rest}
        </>
      }
      table={(isShown) => (
        <>
          <SourceTable kind={kind} names={shown} onOpen={isShown ? open : null} />
          {isShown && rest}
        </>
      )}
    >
      <SegmentChoice
        label={i18n.t('overviewBy')}
        name="overview-kind"
        choices={[
          ['sites', i18n.t('overviewSites')],
          ['works', i18n.t('overviewWorks')],
          ['people', i18n.t('overviewPeople')],
        ]}
        chosen={kind}
        onChoose={(next) => {
          setKind(next);
          setAll(false);
        }}
      />
    </PictureFigure>
  );
}
