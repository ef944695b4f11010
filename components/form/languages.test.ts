import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';

describe('languages', () => {
  it('puts the asked-for ones first and each only once', () => {
    const tags = languages('en', ['ja', 'en', 'ja', '']).map(({ tag }) => tag);
    expect(tags.slice(0, 3)).toEqual(['ja', 'en', 'grc']);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('names them in the language of the interface', () => {
    expect(languages('ja', ['en'])[0]).toEqual({ tag: 'en', name: '英語' });
  });

  it('keeps a tag that it does not know', () => {
    expect(languages('en', ['not a tag'])[0]).toEqual({ tag: 'not a tag', name: 'not a tag' });
  });
});
