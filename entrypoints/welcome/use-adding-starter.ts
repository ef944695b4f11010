import { useEffect, useState } from 'preact/hooks';
import type { StarterLanguage } from '../../components/library/StarterOffer.tsx';
import { addStarter } from '../library/add-starter.ts';
import type { LibrarySource } from '../library/library-source.ts';
import { problemOf } from '../library/message-of.ts';
import { useStarter } from '../library/use-starter.ts';

/** How it stands with the starter glossary. */
export type StarterState =
  | { is: 'unknown' }
  | { is: 'offered'; count: Readonly<Record<StarterLanguage, number>>; problem: string | null }
  | { is: 'adding' }
  | { is: 'there'; undo: (() => void) | null };

/** @returns how it stands, and what adds the starter glossary in a language */
export function useAddingStarter(source: LibrarySource): [StarterState, (language: StarterLanguage) => void] {
  const starters = useStarter(source);
  const [hasOne, setHasOne] = useState<boolean | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    const look = () =>
      void source.list().then(
        (all) => {
          if (!watching.signal.aborted) setHasOne(all.some(({ kind }) => kind === 'starter'));
        },
        // The library tells what is wrong with what is stored; here the step is merely left out.
        () => {},
      );
    source.watch(look, watching.signal);
    return () => watching.abort();
  }, [source]);

  const add = (language: StarterLanguage) => {
    if (starters === null || isAdding) return;
    setAdding(true);
    setProblem(null);
    addStarter(source, starters[language], language)
      .then(
        (added) => {
          const takeBack = () => {
            setUndo(null);
            added.undo().catch((error: unknown) => setProblem(problemOf(error)));
          };
          setUndo(() => takeBack);
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setAdding(false));
  };
  return [stateOf(), add];

  function stateOf(): StarterState {
    if (isAdding) return { is: 'adding' };
    if (hasOne === true) return { is: 'there', undo };
    if (starters === null || hasOne === null) return { is: 'unknown' };
    return { is: 'offered', count: { en: starters.en.count, ja: starters.ja.count }, problem };
  }
}
