import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QuotationChange } from '../../utils/quotes/quotation-changes.ts';
import type { SourceCheck } from '../../utils/quotes/saved-quotation.ts';
import { shortDate } from '../short-date.ts';
import { webLink } from '../web-link.ts';
import { ChangesText } from './ChangesText.tsx';
import { type CheckProblem, checkProblemText } from './check-problem-text.ts';

/** Where a check stands. */
export type CheckState =
  | { step: 'none' }
  /** A window asks whether the source may be read. */
  | { step: 'asking' }
  | { step: 'fetching' }
  | { step: 'comparing' }
  | { step: 'done'; check: SourceCheck; changes: readonly QuotationChange[]; passage: string }
  | { step: 'problem'; problem: CheckProblem; status?: number };

interface Props {
  /** The source's host name. */
  host: string;
  state: CheckState;
  /** What came of it before, as it is kept with the quotation. */
  kept: SourceCheck | null;
  /** Its differences; null where they aren't known. */
  keptChanges: readonly QuotationChange[] | null;
  /** Leads to what was compared then. */
  keptPassage: string | null;
  lang: string | null;
  onCheck: () => void;
  onCancel: () => void;
}

const RESULT: Record<SourceCheck['status'], (host: string) => string> = {
  verbatim: (host) => i18n.t('cardCheckVerbatim', [host]),
  elided: (host) => i18n.t('cardCheckElided', [host]),
  altered: (host) => i18n.t('cardCheckAltered', [host]),
  absent: (host) => i18n.t('cardCheckAbsent', [host]),
};

/** Compares a quotation with its source when the reader wants to, and says what came of it. */
export function CheckPart(props: Props) {
  const { host, state, kept, keptChanges, keptPassage, lang, onCheck, onCancel } = props;
  const isBusy = state.step === 'asking' || state.step === 'fetching' || state.step === 'comparing';
  const check = state.step === 'done' ? state.check : state.step === 'none' ? kept : null;
  const root = useRef<HTMLElement>(null);
  // What was waited for is to be seen.
  useEffect(() => {
    if (state.step !== 'none') root.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  return (
    <section class="check-part" ref={root} aria-busy={isBusy}>
      <div role="status">
        {state.step === 'asking' && <p class="check-progress">{i18n.t('cardCheckAsking', [host])}</p>}
        {state.step === 'fetching' && <p class="check-progress">{i18n.t('cardCheckFetching', [host])}</p>}
        {state.step === 'comparing' && <p class="check-progress">{i18n.t('cardCheckComparing')}</p>}
        {state.step === 'problem' && (
          <p class="check-result">{checkProblemText(state.problem, host, state.status)}</p>
        )}
        {check !== null && <Result check={check} />}
      </div>
      {state.step === 'done' && (
        <Changes status={state.check.status} changes={state.changes} passage={state.passage} lang={lang} />
      )}
      {state.step === 'none' && kept !== null && (
        <Changes status={kept.status} changes={keptChanges} passage={keptPassage} lang={lang} />
      )}
      {isBusy ? (
        <button key="one" type="button" class="quiet" onClick={onCancel}>
          {i18n.t('cardCheckCancel')}
        </button>
      ) : (
        <button key="one" type="button" class="quiet" onClick={onCheck}>
          {state.step === 'none' && kept === null
            ? i18n.t('cardCheck', [host])
            : i18n.t('cardCheckAgain', [host])}
        </button>
      )}
    </section>
  );
}

function Result({ check }: { check: SourceCheck }) {
  const link = webLink(check.url);
  return (
    <p class={`check-result ${check.status}`}>
      {RESULT[check.status](link === null ? check.url : new URL(link).host)}
      <span class="saved-date">{i18n.t('cardCheckedOn', [shortDate(check.at)])}</span>
    </p>
  );
}

interface ChangesProps {
  status: SourceCheck['status'];
  changes: readonly QuotationChange[] | null;
  passage: string | null;
  lang: string | null;
}

function Changes({ status, changes, passage, lang }: ChangesProps) {
  const link = webLink(passage);
  if (status === 'absent') return null;
  const words = changes !== null && (
    <ChangesText
      changes={changes}
      lang={lang}
      removed={i18n.t('cardOnlySource')}
      added={i18n.t('cardOnlyQuoted')}
    />
  );
  return (
    <>
      {status === 'altered' && words}
      {status === 'altered' && words && <p class="changes-key">{i18n.t('cardChangesKey')}</p>}
      {status === 'elided' && words && (
        <details>
          <summary>{i18n.t('cardShowLeftOut')}</summary>
          {words}
        </details>
      )}
      {link !== null && (
        <a class="quote-link" href={link} target="_blank" rel="noopener noreferrer">
          {i18n.t('cardOpenFound')}
        </a>
      )}
    </>
  );
}
