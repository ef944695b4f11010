import { describe, expect, it } from 'vitest';
import { type Connections, chooseConnections } from './choose-connections.ts';
import { countEntries, foldText, type GraphQuotation, type TermGraph } from './term-graph.ts';

const TERMS = ['buoy', 'sounding', 'Leadline', 'ballast'];

/** Quotations by the numbers of the terms in them, the later the newer. */
function graph(...quotations: [words: string, ...entries: number[]][]): TermGraph {
  const connected = quotations.map(([words, ...entries], at): GraphQuotation => {
    const from = `Page ${at}`;
    return {
      id: `q${at}`,
      words,
      lang: null,
      from,
      created: at,
      entries,
      text: foldText(`${words}\n${from}`),
    };
  });
  const counts = countEntries(connected);
  const terms = new Map(
    [...counts].map(([entry, count]) => {
      const term = TERMS[entry]!;
      return [entry, { term, lang: null, quotations: count, text: foldText(term) }];
    }),
  );
  return { quotations: quotations.length, connected, terms };
}

const ask = (filter: string, terms = 10, quotations = 10) => ({ filter, terms, quotations });
const termsOf = (chosen: Connections) => chosen.terms.map(({ term }) => term).sort();
const idsOf = (chosen: Connections) => chosen.quotations.map(({ id }) => id).sort();
const linesOf = ({ terms, quotations, lines }: Connections) =>
  lines.map(([from, to]) => `${terms[from]!.term} ${quotations[to]!.id}`).sort();

const SMALL = graph(['The buoy.', 0], ['Buoy and sounding.', 0, 1], ['With a leadline.', 2, 0]);

describe('what is drawn of terms and quotations', () => {
  it('is everything where there is room', () => {
    const chosen = chooseConnections(SMALL, ask(''));
    expect(linesOf(chosen)).toEqual(['Leadline q2', 'buoy q0', 'buoy q1', 'buoy q2', 'sounding q1']);
    expect(chosen.total).toEqual({ terms: 3, quotations: 3 });
    expect(chosen.terms.find(({ term }) => term === 'buoy')?.quotations).toBe(3);
  });

  it('is nothing where there is nothing', () => {
    expect(chooseConnections(graph(), ask(''))).toEqual({
      terms: [],
      quotations: [],
      lines: [],
      total: { terms: 0, quotations: 0 },
    });
  });

  it('are the terms of the most quotations, each with a line', () => {
    const chosen = chooseConnections(
      graph(['a', 0, 1], ['b', 0, 1], ['c', 0, 1], ['d', 2], ['e', 2], ['f', 3]),
      ask('', 3, 2),
    );
    expect(termsOf(chosen)).toEqual(['Leadline', 'buoy', 'sounding']);
    // Two quotations with both of the commonest would leave the third without a line.
    expect(idsOf(chosen)).toEqual(['q2', 'q4']);
    expect(chosen.total).toEqual({ terms: 4, quotations: 6 });
  });

  it.each([
    // A quotation that says it brings its other terms along.
    ['LEADLINE', ['Leadline', 'buoy'], ['q2']],
    ['sound', ['buoy', 'sounding'], ['q1']],
    ['ｂｕｏｙ　and', ['buoy', 'sounding'], ['q1']],
    ['page 0', ['buoy'], ['q0']],
    ['nowhere', [], []],
  ])('is what a filter finds: %s', (filter, terms, ids) => {
    const chosen = chooseConnections(SMALL, ask(filter));
    expect([termsOf(chosen), idsOf(chosen)]).toEqual([terms, ids]);
  });

  it('prefers what the filter finds to what is only connected with it', () => {
    const chosen = chooseConnections(
      graph(['none', 3, 0], ['none', 0], ['the ballast', 3, 0], ['none', 0]),
      ask('ballast', 1, 1),
    );
    expect([termsOf(chosen), idsOf(chosen)]).toEqual([['ballast'], ['q2']]);
  });

  it('leaves out an entry that is gone', () => {
    const some = graph(['The buoy.', 0, 1]);
    some.terms.delete(0);
    expect(linesOf(chooseConnections(some, ask('')))).toEqual(['sounding q0']);
  });
});
