import { i18n } from '#i18n';
import { LearningChoice } from '../../components/card/LearningChoice.tsx';
import { derivedNote, MadeFrom } from '../../components/card/MadeFrom.tsx';
import { SenseList } from '../../components/card/SenseList.tsx';
import { UnexplainedTerm } from '../../components/card/UnexplainedTerm.tsx';
import { webLink } from '../../components/web-link.ts';
import { ask } from '../../utils/ask.ts';
import { entryOfDefinitions } from '../../utils/definitions/entry-of-definitions.ts';
import { type GatheredTerm, gatherDefinitions } from '../../utils/definitions/gather-definitions.ts';
import { type EntryView, sendMessage } from '../../utils/messages.ts';
import type { FromCard, PageContext, TermWords } from '../../utils/overlay/card-messages.ts';
import { derivedForm } from '../../utils/terms/derived-form.ts';
import { OWN_GLOSSARY } from '../../utils/terms/entry.ts';
import { fromSource } from '../../utils/terms/from-source.ts';
import type { LearningState } from '../../utils/terms/learning.ts';
import type { TermView } from './card-view.ts';
import { PageTerm } from './PageTerm.tsx';

interface Props {
  view: TermView;
  page: PageContext;
  send: (message: FromCard) => void;
  /** Runs what may fail, and says so. */
  act: (action: Promise<unknown>) => void;
  onTerm: (text: string, entries: readonly number[]) => void;
  onWords: (words: TermWords) => void;
  /** The order of the senses may be another now. */
  onReorder: () => Promise<void>;
  /** Edits an entry; without it, in a window of its own. */
  onEdit?: (entry: number) => void;
}

/** All that is known of some words: of what they are made, what the page says, what glossaries say. */
export function TermCard({ view, page, send, act, onTerm, onWords, onReorder, onEdit }: Props) {
  const { definitions, places, suggestion, lang } = view;
  const entries = view.entries.map(({ entry }) => entry);
  const gathered = gatherDefinitions(definitions, places).map((term) => ({
    term,
    own: ownEntry(term, entries, page),
  }));
  // What was added just as the page says it need not be said twice.
  const repeated = new Set(gathered.flatMap(({ term, own }) => (own && repeats(own, term) ? [own.id] : [])));
  const edit = onEdit ?? ((entry: number) => act(ask(() => sendMessage('openEditor', { entry }))));
  const prefer = async (entry: number, where: 'here' | 'everywhere', isOn: boolean) => {
    const site = where === 'here' ? page.host : '';
    const competing = entries.map(({ id }) => id);
    await ask(() =>
      isOn
        ? sendMessage('chooseSense', { entry, competing, site })
        : sendMessage('forgetChoice', { entry, site }),
    );
    await onReorder();
  };
  const mark = async (state: LearningState | null) => {
    // Known are the words, whatever they mean; learned is what they are most likely to mean here.
    const marked = (state === 'learning' ? entries.slice(0, 1) : entries).map(({ id }) => id);
    const { sentence, title, url } = page;
    const place = state === 'learning' ? { sentence, title, url: webLink(url) ?? '' } : null;
    await ask(() => sendMessage('markLearning', { entries: marked, state, place }));
    await onReorder();
  };
  const dismiss = async (id: number, term: string) => {
    await ask(() => sendMessage('dismissTerm', term));
    send({ type: 'drop', suggestion: id });
  };
  return (
    <>
      <Made view={view} onWords={onWords} />
      {gathered.map(({ term, own }) => (
        <PageTerm
          key={term.term}
          gathered={term}
          page={page}
          own={own}
          act={act}
          onShowPlace={(definition) => send({ type: 'visit', definition })}
          onEdit={edit}
        />
      ))}
      <SenseList
        senses={view.entries.filter(({ entry }) => !repeated.has(entry.id))}
        host={page.host}
        onTerm={onTerm}
        onEdit={edit}
        onPrefer={(entry, where, isOn) => act(prefer(entry, where, isOn))}
      />
      {entries.length > 0 && (
        <LearningChoice term={view.text} state={stateOf(entries)} onMark={(state) => act(mark(state))} />
      )}
      {suggestion !== null && (
        <UnexplainedTerm
          term={suggestion.term}
          sentence={suggestion.sentence}
          lang={lang}
          lookups={view.lookups}
          onAdd={() => {
            const { term, sentence } = suggestion;
            act(ask(() => sendMessage('openEditor', { draft: draftOf(term, sentence, page) })));
          }}
          onDismiss={() => act(dismiss(suggestion.id, suggestion.term))}
        />
      )}
    </>
  );
}

/** One sense that is known will do, as it does for the marks on the page. */
function stateOf(entries: readonly EntryView[]): LearningState | null {
  const states = entries.map(({ learning }) => learning);
  return states.includes('known') ? 'known' : (states.find((state) => state !== null) ?? null);
}

/** @returns what the editor begins with */
export function draftOf(term: string, sentence: string, { title, url }: PageContext) {
  return { term, definition: sentence, sources: [{ title, url }] };
}

function Made({ view, onWords }: Pick<Props, 'view' | 'onWords'>) {
  const { text, compound, definitions, entries } = view;
  if (compound !== null) {
    const parts = compound.parts.map((part) =>
      part.text === text ? { text } : { text: part.text, onOpen: () => onWords(part) },
    );
    return <MadeFrom text={compound.text} parts={parts} note={i18n.t('cardMadeOfTerms')} />;
  }
  const named = [...definitions, ...entries.map(({ entry }) => entry)];
  const form = derivedForm(
    text,
    named.flatMap(({ term, aliases }) => [term, ...aliases]),
  );
  if (form === null) return null;
  const parts = [{ text: form.base }, { text: form.ending }];
  return <MadeFrom text={text} parts={parts} note={derivedNote(form.base)} />;
}

/** The reader's own entry of the term that has this page as a source. */
function ownEntry(
  { term }: GatheredTerm,
  entries: readonly EntryView[],
  page: PageContext,
): EntryView | null {
  const url = webLink(page.url);
  const own = entries.filter((entry) => entry.glossary === OWN_GLOSSARY && entry.term === term);
  return url === null ? null : (fromSource(own, url) ?? null);
}

function repeats(entry: EntryView, { definitions }: GatheredTerm): boolean {
  const said = entryOfDefinitions(definitions, { title: '', url: '' });
  return entry.definition === said.definition.trim() && entry.aliases.join() === said.aliases.join();
}
