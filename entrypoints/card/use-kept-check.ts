import { useEffect, useRef } from 'preact/hooks';
import type { CheckState } from '../../components/card/CheckPart.tsx';
import type { SavedQuotation, SourceCheck } from '../../utils/quotes/saved-quotation.ts';

/**
 * Has what came of a check kept with every quotation that it is about, once each, whenever they are saved.
 * @param quotations those that are saved by now
 * @param keep called once for each check and quotation
 */
export function useKeptCheck(
  state: CheckState,
  quotations: readonly SavedQuotation[],
  keep: (id: string, check: SourceCheck) => void,
): void {
  const kept = useRef<{ state: CheckState; ids: Set<string> }>({ state, ids: new Set() });
  useEffect(() => {
    if (kept.current.state !== state) kept.current = { state, ids: new Set() };
    if (state.step !== 'done') return;
    for (const { id } of quotations) {
      if (kept.current.ids.has(id)) continue;
      kept.current.ids.add(id);
      keep(id, state.check);
    }
  });
}
