import { useEffect, useRef } from 'preact/hooks';
import type { CheckState } from '../../components/card/CheckPart.tsx';
import type { SavedQuotation, SourceCheck } from '../../utils/quotes/saved-quotation.ts';

/**
 * Keeps what came of a check with every quotation of the same words, those too that are saved while the check runs or
 * after it; with each of them once.
 * @param saved those of the words that were checked
 */
export function useKeptCheck(
  state: CheckState,
  saved: readonly SavedQuotation[],
  onKeep: (id: string, check: SourceCheck) => void,
): void {
  const kept = useRef(new Map<string, SourceCheck>());
  const ids = saved.map(({ id }) => id);
  useEffect(() => {
    if (state.step !== 'done') return;
    for (const id of ids) {
      if (kept.current.get(id) === state.check) continue;
      kept.current.set(id, state.check);
      onKeep(id, state.check);
    }
  }, [state, ids.join()]);
}
