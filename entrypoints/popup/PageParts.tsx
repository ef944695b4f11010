import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedEntry } from '../../components/entry-list/EntryList.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { type DefinedTerm, groupDefinitions } from '../../utils/definitions/group-definitions.ts';
import { isGlossaryPage } from '../../utils/definitions/is-glossary-page.ts';
import type { PagePlace, PageState } from '../../utils/messages.ts';
import type { Settings, SettingsPatch } from '../../utils/settings.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { DefinedPart } from './DefinedPart.tsx';
import { type EditorStart, startDraft, startEntry, startNew } from './editor-start.ts';
import { firstPart, type PagePart } from './first-part.ts';
import { SuggestedPart } from './SuggestedPart.tsx';
import { showOnPage } from './show-on-page.ts';
import { TermsPart } from './TermsPart.tsx';
import { useAdding } from './use-adding.ts';
import { useLoaded } from './use-loaded.ts';
import { useOwnEntries } from './use-own-entries.ts';
import { usePageFindings } from './use-page-findings.ts';
import { useSuggestions } from './use-suggestions.ts';

export interface PageActions {
  onOpen: (start: EditorStart | Promise<EditorStart | null>) => void;
  onChange: (patch: SettingsPatch) => void;
  /** Something has been done that the reader may take back. */
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

interface Props extends PageActions {
  /** The tab whose page is meant, or null for the active one. */
  tab: number | null;
  page: PageState;
  /** The entries met on the page. */
  rows: readonly ListedEntry[];
  revision: number | null;
  settings: Settings | null;
}

const loadQuoted = () => import('./QuotedPart.tsx');

const NO_TERMS: readonly string[] = [];
const NO_ENTRIES: ReadonlyMap<string, readonly Entry[]> = new Map();

/** What there is on a page that is being read: terms of the glossaries, what it defines, what nobody explains, what it quotes. */
export function PageParts(props: Props) {
  const { tab, page, rows, revision, settings, onOpen, onChange, onDone, onFail } = props;
  const findings = usePageFindings(tab, page.studied);
  const defined = useMemo(() => findings && groupDefinitions(findings), [findings]);
  const isGlossary = useMemo(() => isGlossaryPage(findings?.definitions ?? []), [findings]);
  const terms = useMemo(
    () => [...(defined ?? []), ...(findings?.suggestions ?? [])].map(({ term }) => term),
    [defined, findings],
  );
  const read = useOwnEntries(terms.length === 0 ? NO_TERMS : terms, revision);
  const own = read ?? NO_ENTRIES;
  const adding = useAdding(own);
  const { suggestions, dismissed, dismiss, bringBack } = useSuggestions({
    tab,
    found: findings?.suggestions ?? null,
    isOwn: (term) => own.has(term),
    onDone,
    onFail,
  });

  const [chosen, setChosen] = useState<PagePart | null>(null);
  const first = useRef<PagePart | null>(null);
  // Once there is something to see, what else is found does not take it away.
  const quotations = findings === null || findings.studied === 0 ? null : findings.quotations;
  const found = defined && { defined: defined.length, quoted: quotations?.length ?? 0 };
  first.current ??= firstPart(rows.length, quotations && found);
  const part = chosen ?? first.current ?? firstPart(rows.length, found);
  const quoted = useLoaded(loadQuoted, part === 'quoted', onFail);
  if (part === null) return null;

  const source = { title: page.title, url: page.canonicalUrl ?? page.url };
  const show = (place: PagePlace) => {
    showOnPage(tab, place).then((isThere) => {
      if (!isThere) onDone({ text: i18n.t('popupPlaceGone') });
    }, onFail);
  };
  const add = (wanted: readonly DefinedTerm[]) => {
    const picked = read === null ? [] : adding.begin(wanted);
    if (picked.length === 0) return;
    const fail = (error: unknown) => {
      adding.end(picked);
      onFail(error);
    };
    const undo = (undone: Promise<ToastMessage>) =>
      void undone.then((message) => {
        adding.end(picked);
        onDone(message);
      }, onFail);
    // Most who look at a page add nothing: what writes entries is loaded when somebody does.
    import('./add-definitions.ts')
      .then(({ addDefinitions }) => addDefinitions(picked, source, undo))
      .then(onDone, fail);
  };
  return (
    <Tabs
      label={i18n.t('popupThisPage')}
      isInner
      tabs={[
        { id: 'terms', label: i18n.t('popupTerms'), count: rows.length },
        { id: 'defined', label: i18n.t('popupDefined'), count: defined?.length ?? null },
        { id: 'suggested', label: i18n.t('popupSuggested'), count: suggestions?.length ?? null },
        { id: 'quoted', label: i18n.t('popupQuoted'), count: quotations?.length ?? null },
      ]}
      selected={part}
      onSelect={setChosen}
    >
      {part === 'terms' && (
        <TermsPart
          rows={rows}
          revision={revision}
          onOpen={(id) => onOpen(startEntry(id))}
          onAdd={() => onOpen(startNew())}
          onFail={onFail}
        />
      )}
      {part === 'defined' && defined !== null && (
        <DefinedPart
          terms={defined}
          isGlossary={isGlossary}
          url={source.url}
          own={own}
          onShow={({ definitions }) => show({ kind: 'definition', id: definitions[0]!.id })}
          isBusy={({ term }) => read === null || adding.isBusy(term)}
          onAdd={add}
          onOpen={(id) => onOpen(startEntry(id))}
          onNext={() => setChosen('suggested')}
        />
      )}
      {part === 'suggested' && (
        <SuggestedPart
          suggestions={suggestions}
          lang={page.lang}
          settings={settings}
          dismissed={dismissed}
          onChange={onChange}
          onShow={({ id }) => show({ kind: 'suggestion', id })}
          onAdd={(suggestion) =>
            onOpen(
              suggestion === undefined
                ? startNew()
                : startDraft({
                    term: suggestion.term,
                    definition: suggestion.sentence,
                    sources: [source],
                  }),
            )
          }
          onDismiss={dismiss}
          onBringBack={bringBack}
        />
      )}
      {part === 'quoted' && quoted !== null && (
        <quoted.QuotedPart
          tab={tab}
          quotations={quotations}
          onShow={({ place }) => show({ kind: 'stretch', ...place })}
          onDone={onDone}
          onFail={onFail}
        />
      )}
    </Tabs>
  );
}
