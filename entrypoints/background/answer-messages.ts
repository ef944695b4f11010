import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { wordRarity } from '../../utils/jargon/word-rarity.ts';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import { chooseSense, forgetChoice } from '../../utils/storage/choose-sense.ts';
import { dismissTerm } from '../../utils/storage/dismissed-terms.ts';
import { getSenses } from '../../utils/storage/get-senses.ts';
import { sharedStore } from '../../utils/storage/glossary-store.ts';
import { importEntries } from '../../utils/storage/import-entries.ts';
import { sharedQuotations } from '../../utils/storage/quotation-store.ts';
import { answerAnnotate } from './answer-annotate.ts';
import { answerStudy } from './answer-study.ts';
import {
  annotateRequest,
  cardHello,
  choiceToForget,
  dismissedTerm,
  editorTarget,
  importRequest,
  senseChoice,
  sensesRequest,
  studyRequest,
} from './message-schemas.ts';
import { onlyOwnPages } from './only-own-pages.ts';
import { openEditor } from './open-editor.ts';
import { publishQuotationRevision } from './publish-quotation-revision.ts';
import { publishRevision } from './publish-revision.ts';

/** Answers what content scripts, the card and the popup ask. What comes in is checked before it is used. */
export function registerMessages(): void {
  // A message to oneself does not arrive: the background publishes its own writes directly.
  sharedStore.onWritten = publishRevision;
  sharedQuotations.onWritten = publishQuotationRevision;
  onMessage('injectReader', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/reader.js'] });
  });
  onMessage('annotate', ({ data }) => answerAnnotate(v.parse(annotateRequest, data)));
  onMessage('study', ({ data }) => answerStudy(v.parse(studyRequest, data)));
  onMessage('entries', ({ data, sender }) => {
    onlyOwnPages(sender);
    const { ids, context } = v.parse(sensesRequest, data);
    return getSenses(ids, context && { context, rarity: wordRarity });
  });
  onMessage('chooseSense', ({ data, sender }) => {
    onlyOwnPages(sender);
    const { entry, competing, site } = v.parse(senseChoice, data);
    return chooseSense(entry, competing, site);
  });
  onMessage('forgetChoice', ({ data, sender }) => {
    onlyOwnPages(sender);
    const { entry, site } = v.parse(choiceToForget, data);
    return forgetChoice(entry, site);
  });
  onMessage('dismissTerm', ({ data, sender }) => {
    onlyOwnPages(sender);
    return dismissTerm(v.parse(dismissedTerm, data));
  });
  onMessage('cardHello', async ({ data, sender }) => {
    onlyOwnPages(sender);
    const tabId = sender.tab?.id;
    if (tabId === undefined) return false;
    return sendMessage('cardSecret', v.parse(cardHello, data), { tabId, frameId: 0 });
  });
  onMessage('openEditor', ({ data, sender }) => {
    onlyOwnPages(sender);
    return openEditor(v.parse(editorTarget, data));
  });
  onMessage('glossaryChanged', ({ sender }) => {
    onlyOwnPages(sender);
    return publishRevision();
  });
  onMessage('importEntries', async ({ data, sender }) => {
    onlyOwnPages(sender);
    const ids = await importEntries(v.parse(importRequest, data).entries);
    return { added: ids.length, ids };
  });
}
