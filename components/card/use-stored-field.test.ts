// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type StoredField, useStoredField } from './use-stored-field.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A field of tags, which storage tidies. */
function fieldOf(store: string[]) {
  const root = document.createElement('div');
  let field: StoredField | null = null;
  const Field = ({ value }: { value: string }) => {
    field = useStoredField(value, async (text) => {
      store.push(text);
      show(text.replace(/[,\s]+$/u, ''));
    });
    return null;
  };
  const show = (value: string) => act(() => render(h(Field, { value }), root));
  const later = (time = 2000) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(time);
    });
  return { show, later, now: () => field!, end: () => act(() => render(null, root)) };
}

it('leaves what is being typed as it is, and shows what was stored of it when the field is left', async () => {
  const stored: string[] = [];
  const { show, later, now } = fieldOf(stored);
  show('');
  act(() => now().onInput('history, '));
  await later();
  expect(stored).toEqual(['history, ']);
  // A pause is no end: the next tag is typed behind the comma.
  expect(now().text).toBe('history, ');
  act(() => now().onInput('history, law,'));
  act(() => now().onLeave());
  await later();
  expect(stored.at(-1)).toBe('history, law,');
  expect(now()).toMatchObject({ text: 'history, law', state: 'stored' });
});

it('shows what was typed where its own value comes later', async () => {
  const root = document.createElement('div');
  let field: StoredField | null = null;
  const shown: string[] = [];
  const Field = ({ value }: { value: string }) => {
    field = useStoredField(value, async () => {});
    shown.push(field.text);
    return null;
  };
  act(() => render(h(Field, { value: 'a' }), root));
  act(() => field!.onInput('ab'));
  await act(async () => {
    field!.onLeave();
    await vi.advanceTimersByTimeAsync(50);
  });
  act(() => render(h(Field, { value: 'ab' }), root));
  expect(shown).toEqual(['a', 'ab', 'ab', 'ab']);
});

it('shows what is changed elsewhere while nobody types', () => {
  const { show, now } = fieldOf([]);
  show('a');
  show('b');
  expect(now().text).toBe('b');
});

it('stores what was typed when its page goes', async () => {
  const stored: string[] = [];
  const { show, later, now, end } = fieldOf(stored);
  show('');
  act(() => now().onInput('note'));
  window.dispatchEvent(new Event('pagehide'));
  await later(1);
  end();
  expect(stored).toEqual(['note']);
});
