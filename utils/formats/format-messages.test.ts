import { describe, expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import {
  FORMAT_MESSAGES,
  type FormatMessageCode,
  formatMessage,
  formatPlace,
  shortenValues,
} from './format-messages.ts';

const codes = Object.keys(FORMAT_MESSAGES) as FormatMessageCode[];

describe('every sentence', () => {
  it.each(codes)('%s is one', (code) => {
    const sentence = FORMAT_MESSAGES[code];
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toContain('\n');
    expect(sentence.replaceAll(/\(\.\w+(?:\.\w+)?\)|"[^"]*"|\.\w+/g, '').match(/[.!?]/g)).toHaveLength(1);
  });

  it('is one of a number that can be translated', () => {
    expect(codes.length).toBeLessThan(120);
  });
});

it('has its values in it, whatever they are', () => {
  const error = new FormatError('notTbx', { element: '$&{element}\n{x}' });
  expect(error.message).toBe(
    'The file is XML but no TBX: it begins with <$&{element} {x}>; choose another file.',
  );
  expect([error.code, error.values]).toEqual(['notTbx', { element: '$&{element} {x}' }]);
  expect(formatMessage('fileTooLarge', {})).toContain('{limit}');
  expect(formatPlace({ code: 'row', values: { name: 'a', row: 3 } })).toBe('a, row 3');
});

it('is short, however long what it is about', () => {
  expect(new FormatError('notTbx', { element: 'x'.repeat(1e6) }).message.length).toBeLessThan(500);
  expect(shortenValues({ a: '\ud800\0 x', b: 1 })).toEqual({ a: '\ud800 x', b: 1 });
});
