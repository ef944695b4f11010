import { expect, it } from 'vitest';
import { type PopupTarget, popupTarget } from './popup-target.ts';

const LISTS: PopupTarget = { open: { kind: 'lists' }, tab: null, isWindow: false };

it.each<[string, Partial<PopupTarget>]>([
  ['', {}],
  ['?tab=12', { tab: 12 }],
  ['?entry=7', { open: { kind: 'entry', id: 7 } }],
  ['?entry=7&window=1', { open: { kind: 'entry', id: 7 }, isWindow: true }],
  ['?draft&window=1', { open: { kind: 'selection' }, isWindow: true }],
  ['?add=1', { open: { kind: 'add' } }],
  ['?entry=seven&tab=-1', {}],
  ['?window=1', {}],
])('%s', (search, expected) => {
  expect(popupTarget(search)).toEqual({ ...LISTS, ...expected });
});
