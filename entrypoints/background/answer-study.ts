import { unpackBlocks } from '../../utils/article/pack-blocks.ts';
import { definitionKey } from '../../utils/definitions/definition-key.ts';
import { wordRarity } from '../../utils/jargon/word-rarity.ts';
import type { StudyRequest, StudyResponse } from '../../utils/messages.ts';
import { readDismissed } from '../../utils/storage/dismissed-terms.ts';
import { foldLabel } from '../../utils/storage/fold-label.ts';
import { studyArticle } from '../../utils/study-article.ts';
import { annotateTerms } from '../../utils/terms/annotate-terms.ts';
import { packTerms } from '../../utils/terms/pack-terms.ts';
import { FIRST_DEFINITION, FIRST_SUGGESTION } from '../../utils/terms/page-ids.ts';
import { indexDefinitions, withIndex } from '../../utils/terms/page-label-index.ts';
import { pageWords } from '../../utils/terms/page-words.ts';
import { anchorSaved } from './anchor-saved.ts';
import { currentIndex } from './current-index.ts';
import { knownHere } from './known-here.ts';
import { ownBlocks } from './own-blocks.ts';
import { pageIndex } from './page-index.ts';

/**
 * Reads an article as a whole, and finds again the terms of those blocks in which it brings something of its own: of
 * all others the page knows already what stands there.
 */
export async function answerStudy(request: StudyRequest): Promise<StudyResponse> {
  const { url, lang, siteName, byline, suggest, from, known } = request;
  const blocks = unpackBlocks(request.blocks);
  const { index: glossaries } = await currentIndex();
  const dismissed = suggest === 'no' ? null : await readDismissed();
  const isDismissed = dismissed && ((term: string) => dismissed.has(foldLabel(term)));
  const study = studyArticle({ url, lang, siteName, byline, blocks }, glossaries, { isDismissed });
  const langs = new Map(blocks.map((block) => [block.id, block.lang ?? lang]));
  const definitionIds = new Map(known.definitions);
  const suggestionIds = new Map(known.suggestions);
  const definitions = study.definitions.map((found, at) => ({
    ...found,
    id: definitionIds.get(definitionKey(found)) ?? FIRST_DEFINITION + from + at,
    lang: langs.get(found.block) ?? null,
  }));
  const suggestions =
    study.suggestions?.map((found, at) => ({
      ...found,
      id: suggestionIds.get(found.term) ?? FIRST_SUGGESTION + from + at,
    })) ?? null;

  const labels = {
    definitions: definitions.map(({ id, term, aliases }) => ({ id, term, aliases })),
    suggestions: suggest === 'mark' ? suggestions!.map(({ id, term }) => ({ id, term })) : [],
  };
  const { index, suggested } = pageIndex(glossaries, labels);
  const alone = withIndex({ layers: [] }, indexDefinitions(labels));
  const own = new Set(ownBlocks(annotateTerms(blocks, lang, alone, suggested)));
  const terms = annotateTerms(
    blocks.filter(({ id }) => own.has(id)),
    lang,
    index,
    suggested,
  );
  return {
    definitions,
    quotes: study.quotes,
    suggestions,
    words: pageWords(blocks, lang, wordRarity),
    saved: await anchorSaved(request, blocks),
    terms: packTerms(terms),
    known: await knownHere(terms),
    own: [...own],
  };
}
