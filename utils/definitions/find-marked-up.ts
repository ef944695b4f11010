import type { DefinitionAnnotation } from '../annotations.ts';
import type { Block } from '../article/article.ts';
import { splitSentences } from './split-sentences.ts';

/** `abbr[title]` says in full what it stands for; `dfn` marks the term that its sentence defines. */
export function findMarkedUp(block: Block): DefinitionAnnotation[] {
  const found: DefinitionAnnotation[] = [];
  let sentences: ReturnType<typeof splitSentences> | null = null;
  for (const { kind, start, end, title } of block.spans) {
    if (kind !== 'abbr' && kind !== 'dfn') continue;
    const term = block.text.slice(start, end).trim();
    if (!/\p{L}/u.test(term) || term.length < 2 || term.length > 80) continue;
    const said = title?.replace(/\s+/g, ' ').trim();
    if (kind === 'abbr') {
      // Where the title says no more than the word, or is a date for machines, it explains nothing.
      if (!said || said.toLowerCase() === term.toLowerCase() || /^\d{4}-\d\d/.test(said)) continue;
      found.push({ term, aliases: [], definition: said, how: 'abbr', block: block.id, start, end });
      continue;
    }
    sentences ??= splitSentences(block.text);
    const sentence = sentences.find((place) => place.start <= start && end <= place.end);
    if (!sentence) continue;
    const abbr = block.spans.find((span) => span.kind === 'abbr' && span.start >= start && span.end <= end);
    const aliases = said && said.toLowerCase() !== term.toLowerCase() ? [said] : [];
    if (abbr?.title && abbr.title.trim() !== '' && !aliases.includes(abbr.title)) aliases.push(abbr.title);
    found.push({
      term,
      aliases,
      definition: block.text.slice(sentence.start, sentence.end),
      how: 'dfn',
      block: block.id,
      start: sentence.start,
      end: sentence.end,
    });
  }
  return found;
}
