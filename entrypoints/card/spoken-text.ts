import { gatherDefinitions } from '../../utils/definitions/gather-definitions.ts';
import type { View } from './card-view.ts';

/** @returns what a screen reader says when the reader goes from term to term with the keyboard still on the page */
export function spokenText(view: View): string {
  if (view.kind !== 'term' || view.position === null) return '';
  const { definitions, places, entries, suggestion } = view;
  const page = gatherDefinitions(definitions, places).map(({ term, places: said }) => {
    const lines = said.flatMap(({ expansions, texts }) => [...expansions, ...texts]);
    return `${term}: ${lines.join('\n')}`;
  });
  const senses = entries.map(({ entry }) => `${entry.term}: ${entry.definition}`);
  const all = [...page, ...senses];
  return all.length === 0 ? (suggestion?.term ?? '') : all.join('\n');
}
