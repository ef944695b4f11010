// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { CheckState } from '../../components/card/CheckPart.tsx';
import type { SavedQuotation, SourceCheck } from '../../utils/quotes/saved-quotation.ts';
import { useKeptCheck } from './use-kept-check.ts';

const check: SourceCheck = { status: 'verbatim', similarity: 1, url: 'https://s.example/', at: 1 };
const done = (of: SourceCheck): CheckState => ({ step: 'done', check: of, changes: [], passage: of.url });
const quotation = (id: string) => ({ id }) as SavedQuotation;

it('keeps a check with what is saved before, during and after it, each once', () => {
  const root = document.createElement('div');
  const kept: [string, number][] = [];
  const Kept = ({ state, ids }: { state: CheckState; ids: string[] }) => {
    useKeptCheck(state, ids.map(quotation), (id, { at }) => kept.push([id, at]));
    return null;
  };
  const show = (state: CheckState, ids: string[]) => act(() => render(h(Kept, { state, ids }), root));
  show({ step: 'none' }, ['before']);
  show({ step: 'fetching' }, ['before']);
  show({ step: 'fetching' }, ['before', 'during']);
  const state = done(check);
  show(state, ['before', 'during']);
  show(state, ['before', 'during', 'after']);
  show(state, ['before', 'during', 'after']);
  show({ step: 'fetching' }, ['before']);
  show(done({ ...check, at: 2 }), ['before']);
  expect(kept).toEqual([
    ['before', 1],
    ['during', 1],
    ['after', 1],
    ['before', 2],
  ]);
});
