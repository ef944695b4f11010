import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Sentence } from '../../components/panel/Sentence.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { PageContext, TermSubject } from '../../utils/overlay/card-messages.ts';
import type { TermItem } from '../../utils/overlay/panel-messages.ts';
import { pause } from '../../utils/pause.ts';
import { TermCard } from '../card/TermCard.tsx';
import type { BodyActions } from './body-actions.ts';
import { useSubject } from './use-subject.ts';
import { useTermView } from './use-term-view.ts';

/** How long it has to be unfolded to count as looked up, in milliseconds. */
const LOOKED_AT = 1000;

const NO_PAGE: PageContext = { url: '', title: '', host: '', href: '', sentence: '', canReturn: false };

interface Props extends BodyActions {
  item: TermItem;
}

/** All that is known of a term of the page: what its card would show, and the sentence it stands in. */
export function TermBody({ item, tab, changes, onEdit, onFail }: Props) {
  const { text, lang, entries, definition, place } = item;
  const at = { kind: 'term', block: place.block, start: place.start } as const;
  const found = useSubject(tab, at, [entries.join(), definition].join('\n'));
  const isGone = found === 'gone';
  const subject = isGone ? goneSubject(item) : found?.subject.kind === 'term' ? found.subject : null;
  const page = found === null || isGone ? NO_PAGE : found.page;
  const shown = useTermView(subject, page, changes);
  useEffect(() => {
    const looking = new AbortController();
    const { signal } = looking;
    if (entries.length > 0)
      void pause(LOOKED_AT, signal).then(() => {
        // Told once: a second try could count twice what is counted only by the way.
        if (!signal.aborted) sendMessage('cardOpened', entries).catch(() => {});
      });
    return () => looking.abort();
  }, []);
  if (shown === null) return isGone ? <p class="missing">{i18n.t('popupPlaceGone')}</p> : null;
  const { view } = shown;
  const [only] = view.entries;
  const isNamed = view.entries.length === 1 && view.definitions.length === 0 && only?.entry.term === text;
  const visit = async (id: number) => {
    if (tab === null) return;
    await ask(() => sendMessage('showPlace', { kind: 'definition', id }, { tabId: tab, frameId: 0 }));
  };
  return (
    <div class={isNamed && !shown.canGoBack ? 'term-body is-named' : 'term-body'}>
      {shown.canGoBack && (
        <button type="button" class="quiet panel-back" onClick={shown.back}>
          {i18n.t('cardBack')}
        </button>
      )}
      <TermCard
        view={view}
        page={page}
        send={(message) => {
          if (message.type === 'visit') void visit(message.definition).catch(onFail);
        }}
        act={(action) => void action.catch(onFail)}
        onTerm={shown.followTerm}
        onWords={shown.follow}
        onReorder={shown.reorder}
        onEdit={onEdit}
      />
      {!shown.canGoBack && (
        <Sentence sentence={page.sentence} term={text} lang={lang} said={view.definitions} />
      )}
    </div>
  );
}

const gone = new WeakMap<TermItem, TermSubject>();

/** A page that cannot be asked just now leaves what the glossaries say. */
function goneSubject(item: TermItem): TermSubject {
  const { text, lang, entries } = item;
  const known: TermSubject = gone.get(item) ?? {
    ...{ kind: 'term', text, lang, entries, definitions: [], places: [], context: null },
    ...{ suggestion: null, compound: null, position: null },
  };
  gone.set(item, known);
  return known;
}
