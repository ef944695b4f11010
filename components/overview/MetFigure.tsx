import { i18n } from '#i18n';
import type { MetRange, MetSpan } from '../../utils/overview/met-spans.ts';
import { formatCount } from '../library/amounts.ts';
import { MetPicture } from './MetPicture.tsx';
import { MetTable } from './MetTable.tsx';
import { MostMet } from './MostMet.tsx';
import { PictureFigure } from './PictureFigure.tsx';
import { SegmentChoice } from './SegmentChoice.tsx';

interface Props {
  /** The range that these are of. */
  range: MetRange;
  spans: readonly MetSpan[];
  /** How many terms were met in it, and how many of them for the first time. */
  met: number;
  fresh: number;
  most: readonly { entry: number; term: string; lang: string | null; days: number }[];
  onRange: (range: MetRange) => void;
  onOpen: (entry: number) => void;
}

const LAST: Record<MetRange, () => string> = {
  days: () => i18n.t('overviewLastDays'),
  weeks: () => i18n.t('overviewLastWeeks'),
  months: () => i18n.t('overviewLastMonths'),
};

/** Which terms were met over time, and those that were met most often. */
export function MetFigure({ range, spans, met, fresh, most, onRange, onOpen }: Props) {
  const last = LAST[range]();
  return (
    <PictureFigure
      id="overview-met"
      title={i18n.t('overviewMet')}
      finding={
        met === 0
          ? i18n.t('overviewMetNone', [last])
          : i18n.t('overviewMetFinding', met, [formatCount(met), last, formatCount(fresh)])
      }
      picture={
        <div class={most.length > 0 ? 'met-parts has-most' : 'met-parts'}>
          <div>
            <MetPicture range={range} spans={spans} />
            <p class="picture-note">{i18n.t('overviewMetOnce')}</p>
          </div>
          {most.length > 0 && <MostMet terms={most} onOpen={onOpen} />}
        </div>
      }
      table={(isShown) => (
        <div class={isShown && most.length > 0 ? 'met-parts has-most' : undefined}>
          <MetTable range={range} spans={spans} />
          {isShown && most.length > 0 && <MostMet terms={most} onOpen={onOpen} />}
        </div>
      )}
    >
      <SegmentChoice
        label={i18n.t('overviewRange')}
        name="overview-range"
        choices={[
          ['days', i18n.t('overviewDays')],
          ['weeks', i18n.t('overviewWeeks')],
          ['months', i18n.t('overviewMonths')],
        ]}
        chosen={range}
        onChoose={onRange}
      />
    </PictureFigure>
  );
}
