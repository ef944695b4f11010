/** How much an entry holds. Lengths are UTF-16 units; the rest are counts. */
export const ENTRY_LIMITS = {
  label: 200,
  labels: 100,
  definition: 20_000,
  sourceTitle: 500,
  url: 2_000,
  sources: 50,
  tag: 100,
  tags: 100,
  sites: 100,
} as const;
