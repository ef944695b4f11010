import { expect, it } from 'vitest';
import { NEW_FORMS } from './old-kanji.ts';

it('gives each form once, and never leads to one that has a newer form itself', () => {
  for (const [old, form] of NEW_FORMS) {
    expect(old).not.toBe(form);
    expect(NEW_FORMS.has(form), String.fromCharCode(old, form)).toBe(false);
  }
});

it.each([
  ['國', '国'],
  ['觀', '観'],
  ['來', '来'],
  ['歷', '歴'],
  ['德', '徳'],
  ['萬', '万'],
  ['頰', undefined],
])('%s is %s', (old, form) => {
  const unit = NEW_FORMS.get(old.charCodeAt(0));
  expect(unit === undefined ? undefined : String.fromCharCode(unit)).toBe(form);
});

it('leaves to NFKC what NFKC makes one', () => {
  for (const old of NEW_FORMS.keys()) {
    const text = String.fromCharCode(old);
    expect(text.normalize('NFKC')).toBe(text);
  }
});
