import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckPart } from '../../components/card/CheckPart.tsx';
import { CopyChoice } from '../../components/card/CopyChoice.tsx';
import { OrphanOffer } from '../../components/card/OrphanOffer.tsx';
import { QuoteSource } from '../../components/card/QuoteSource.tsx';
import { RelatedPart } from '../../components/card/RelatedPart.tsx';
import { webLink } from '../../components/web-link.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { PageContext } from '../../utils/overlay/card-messages.ts';
import type { CitationMarkup } from '../../utils/quote-formats/cite-quotation.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import type { QuoteView } from './card-view.ts';
import { copyText } from './copy-text.ts';
import { fieldsOf, shownQuote } from './quote-fields.ts';
import { libraryLink, SavedQuotationPart } from './SavedQuotationPart.tsx';
import { useKeptCheck } from './use-kept-check.ts';
import { useOrphans } from './use-orphans.ts';
import { useQuoteTexts } from './use-quote-texts.ts';
import { useRelated } from './use-related.ts';
import { useSourceCheck } from './use-source-check.ts';

/** Writing may have to wait for a large import; asked again too early, it would be written twice. */
const WRITE_LIMIT = 30_000;

interface Props {
  view: QuoteView;
  page: PageContext;
  /** Runs what may fail, and says so. */
  act: (action: Promise<unknown>) => void;
  /** The reader writes, or waits for a check: the card is to stay. */
  onStay: () => void;
  onResized: () => void;
  /** The tab that it stands in, for what is shown beside it; without it the card stands on the page itself. */
  tab?: number;
  /** Takes what was saved away; without it the card offers nothing of the kind: a page could have it pressed unseen. */
  onRemove?: (id: string) => Promise<void>;
}

/** All that there is to a quotation: its source, what the reader keeps of it, whether it is faithful. */
export function QuoteCard({ view, page, act, onStay, onResized, tab, onRemove }: Props) {
  const root = useResized(onResized);
  const [saved, setSaved] = useState(view.quotations);
  useEffect(() => {
    // The page may not know yet of what was saved a moment ago: somebody may be writing its note.
    const isUnknown = ({ id }: SavedQuotation) =>
      id === justSaved && ![...view.saved, ...view.quotations].some((one) => one.id === id);
    setSaved((all) => [...view.quotations, ...all.filter(isUnknown)]);
  }, [view.quotations]);
  const [justSaved, setJustSaved] = useState(view.isJustSaved ? (view.saved[0]?.id ?? null) : null);
  const [isSaving, setIsSaving] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const texts = useQuoteTexts();

  const quote = shownQuote(view, saved);
  const { source, text } = quote;
  const link = webLink(source?.url ?? null);
  const isCheckable = link !== null && source?.reported !== true;
  const kept = saved.find((one) => one.check !== null && isOfQuote(one))?.check ?? null;
  const orphans = useOrphans(justSaved === null ? [] : view.orphans.filter((id) => id !== justSaved));
  const related = useRelated(text, link, saved);

  const replace = (changed: SavedQuotation) =>
    setSaved((all) => all.map((one) => (one.id === changed.id ? changed : one)));
  const check = useSourceCheck(
    isCheckable ? { words: text, lang: quote.lang, url: link, page: page.href } : null,
  );
  useKeptCheck(check.state, saved.filter(isOfQuote), (id, check) =>
    act(ask(() => sendMessage('updateQuotation', { id, check }), WRITE_LIMIT).then(replace)),
  );
  /** A part of the quotation that was saved by itself is not what was compared. */
  function isOfQuote({ selector }: SavedQuotation): boolean {
    return selector.exact.trim() === text.trim();
  }

  const save = async () => {
    setIsSaving(true);
    try {
      const { from } = view;
      const answer = await ask(
        () =>
          tab === undefined ? sendMessage('saveFromPage', from) : sendMessage('saveFromTab', { tab, from }),
        WRITE_LIMIT,
      );
      if (answer === null) throw new Error('The quotation is no longer on the page');
      const { id } = answer;
      const [stored] = await ask(() => sendMessage('quotations', [id]));
      setSaved((all) => [...all.filter((one) => one.id !== id), ...(stored ? [stored] : [])]);
      setJustSaved(id);
    } finally {
      setIsSaving(false);
    }
  };
  const remove = async (id: string) => {
    await onRemove?.(id);
    setSaved((all) => all.filter((one) => one.id !== id));
    setJustSaved((one) => (one === id ? null : one));
  };
  const copy = (how: CitationMarkup) => {
    setCopied(null);
    const { citeQuotation } = texts ?? {};
    if (citeQuotation === undefined) return setCopied('failed');
    const fields = saved.find(isOfQuote) ?? fieldsOf(quote, page);
    const lang = /^ja\b/iu.test(quote.lang ?? i18n.t('languageTag')) ? 'ja' : 'en';
    const words = citeQuotation(fields, how, lang);
    copyText({ text: words, html: how === 'html' ? words : null }).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  };

  const isDiffShown = check.state.step === 'done' && check.state.check.status === 'altered';
  const isKept = saved.some(isOfQuote);
  const passage =
    link === null || source?.reported === true || texts === null
      ? link
      : texts.passageLink(link, text, quote.lang);
  return (
    <article class="quote" ref={root}>
      <QuoteSource
        text={isDiffShown ? null : text}
        source={source}
        date={texts?.dateOf(check.published) ?? null}
        passage={passage}
        otherUrl={view.quote?.otherUrl ?? null}
        lang={quote.lang}
      />
      <div class="sense-actions">
        {view.quote !== null && !isKept && (
          <button type="button" class="button" disabled={isSaving} onClick={() => act(save())}>
            {i18n.t('cardSave')}
          </button>
        )}
        <span role="status" class="added">
          {justSaved !== null && i18n.t('cardSaved')}
        </span>
        <CopyChoice done={copied} onCopy={copy} />
      </div>
      {saved.map((quotation) => (
        <SavedQuotationPart
          key={quotation.id}
          quotation={quotation}
          here={view.saved.find(({ id }) => id === quotation.id) ?? null}
          isShown={isOfQuote(quotation)}
          texts={texts}
          onEdit={onStay}
          onChanged={replace}
          onRemove={onRemove && (() => act(remove(quotation.id)))}
        />
      ))}
      {justSaved !== null && (
        <OrphanOffer
          orphans={orphans}
          onAttach={(orphan) =>
            act(
              ask(() => sendMessage('reattachQuotation', { id: orphan, to: justSaved }), WRITE_LIMIT).then(
                (moved) => {
                  setSaved((all) => [...all.filter(({ id }) => id !== justSaved), moved]);
                  setJustSaved(null);
                },
              ),
            )
          }
        />
      )}
      {isCheckable && (
        <CheckPart
          host={new URL(link).host}
          state={check.state}
          kept={kept}
          keptChanges={kept === null || texts === null ? null : texts.checkChanges(kept, text, quote.lang)}
          keptPassage={
            kept?.found && texts ? texts.passageLink(kept.url, kept.found, quote.lang) : (kept?.url ?? null)
          }
          lang={quote.lang}
          onCheck={() => {
            onStay();
            check.start();
          }}
          onCancel={check.cancel}
        />
      )}
      <RelatedPart sameWords={related.sameWords} fromSource={related.fromSource} library={libraryLink} />
    </article>
  );
}

/** Tells when what is inside has another height now. */
function useResized(onResized: () => void) {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (root.current === null) return;
    const observer = new ResizeObserver(onResized);
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [onResized]);
  return root;
}
