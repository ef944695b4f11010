import { allLabels } from '../../utils/storage/all-labels.ts';
import { readRevision } from '../../utils/storage/read-revision.ts';
import { compileIndex, type TermIndex } from '../../utils/terms/term-index.ts';

interface Current {
  revision: number;
  index: TermIndex;
}

let current: Promise<Current> | null = null;

/**
 * The index over the glossary as it is now. The revision in storage decides, not a message that may have
 * been missed: a background that was stopped and started again knows nothing of what was written meanwhile.
 */
export async function currentIndex(): Promise<Current> {
  const revision = await readRevision();
  const known = await current?.catch(() => null);
  if (known != null && known.revision === revision) return known;
  const made = compile(revision);
  current = made;
  return made;
}

async function compile(revision: number): Promise<Current> {
  return { revision, index: compileIndex(await allLabels()) };
}
