/** How much a quotation holds. Lengths are UTF-16 units; `tags` and `lookalikes` are counts. */
export const QUOTATION_LIMITS = {
  exact: 100_000,
  /** Of the words before and behind; more is cut, since a few of them tell a place from another. */
  context: 2_000,
  /** `lookalikesOf` gives 8. */
  lookalikes: 50,
  /** Of a source's words that were compared. */
  found: 20_000,
  note: 100_000,
  title: 2_000,
  /** Of an author or a site. */
  name: 1_000,
  url: 8_000,
  /** Of a page's date, a language tag or a place in a book. */
  label: 200,
  tag: 100,
  tags: 100,
} as const;
