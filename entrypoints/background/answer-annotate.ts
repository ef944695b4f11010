import { unpackBlocks } from '../../utils/article/pack-blocks.ts';
import type { AnnotateRequest, AnnotateResponse } from '../../utils/messages.ts';
import { annotateTerms } from '../../utils/terms/annotate-terms.ts';
import { packTerms } from '../../utils/terms/pack-terms.ts';
import { currentIndex } from './current-index.ts';
import { knownHere } from './known-here.ts';
import { ownBlocks } from './own-blocks.ts';
import { pageIndex } from './page-index.ts';

/** Finds the terms of some blocks: those of the glossaries, and those that the page has said to bring of its own. */
export async function answerAnnotate({ lang, blocks, labels }: AnnotateRequest): Promise<AnnotateResponse> {
  const { index, suggested } = pageIndex((await currentIndex()).index, labels);
  const terms = annotateTerms(unpackBlocks(blocks), lang, index, suggested);
  return { terms: packTerms(terms), own: ownBlocks(terms), known: await knownHere(terms) };
}
