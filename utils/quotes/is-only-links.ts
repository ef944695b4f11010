import type { Stretch } from '../annotations.ts';
import type { Block } from '../article/article.ts';

const ADDRESS = /https?:\/\/\S+/g;
/** So many letters beside a link are its label: "Slides: …"; */
const LABEL = 14;
/** so many, without a full stop and with the link at the end, are what a card says: a title, and where it is. */
const CARD = 40;

/** Whether there is nothing in a quotation but links and what labels them. */
export function isOnlyLinks(blocks: readonly Block[], stretches: readonly Stretch[]): boolean {
  let linked = 0;
  let other = 0;
  let isAtEnd = false;
  let isSentence = false;
  for (const { block: id, start, end } of stretches) {
    const { text, spans } = blocks.find((block) => block.id === id)!;
    let at = start;
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
      if (span.kind !== 'link' || span.start < at || span.end > end) continue;
      linked += letters(text.slice(span.start, span.end));
      other += beside(text.slice(at, span.start));
      at = span.end;
    }
    const rest = text.slice(at, end);
    isAtEnd = letters(rest) === 0 || /https?:\/\/\S+\s*$/.test(rest);
    isSentence ||= /[.!?。！？](?:\s|$)/.test(text.slice(start, end));
    other += beside(rest);
    linked += letters(rest) - letters(rest.replace(ADDRESS, ''));
  }
  if (linked === 0 || other >= linked) return false;
  return other <= LABEL || (other <= CARD && isAtEnd && !isSentence);
}

function beside(text: string): number {
  return letters(text.replace(ADDRESS, ''));
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
