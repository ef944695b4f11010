import { useState } from 'preact/hooks';
import { NO_FILTER, type SearchFilter, type SearchSort } from '../../utils/quotes/search-request.ts';

/** What the reader looks for among the quotations. */
export interface AskedQuestion {
  query: string;
  filter: SearchFilter;
  /** Null as is usual: the best first of what was looked for, else the newest. */
  order: SearchSort | null;
}

export const NO_QUESTION: AskedQuestion = { query: '', filter: NO_FILTER, order: null };

/** Kept by the library's page, so that it is there again when the reader comes back from another part. */
export function useQuestion() {
  const [question, setQuestion] = useState(NO_QUESTION);
  const onQuestion = (change: Partial<AskedQuestion>) => setQuestion((now) => ({ ...now, ...change }));
  return { question, onQuestion };
}
