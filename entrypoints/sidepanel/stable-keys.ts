/**
 * Keys for the rows of a list that stay with what they stand for. A term that has been put into the glossary may have its
 * first place a few words before: where one place of a block has gone and one has come, it is the same row.
 * @param before the keys so far, by place
 * @param places of the rows as they are now, as `KIND BLOCK START`
 * @returns a key for each place, each another one
 */
export function stableKeys(
  before: ReadonlyMap<string, string>,
  places: readonly string[],
): ReadonlyMap<string, string> {
  const now = new Set(places);
  const gone = byBlock([...before.keys()].filter((place) => !now.has(place)));
  const come = byBlock([...now].filter((place) => !before.has(place)));
  const keys = new Map<string, string>();
  for (const place of now) {
    const key = before.get(place);
    if (key !== undefined) keys.set(place, key);
  }
  const taken = new Set(keys.values());
  for (const [block, fresh] of come) {
    const old = gone.get(block) ?? [];
    for (const place of fresh) {
      let key = old.length === 1 && fresh.length === 1 ? before.get(old[0]!)! : place;
      while (taken.has(key)) key += ' again';
      taken.add(key);
      keys.set(place, key);
    }
  }
  return keys;
}

function byBlock(places: readonly string[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const place of places) {
    const block = place.replace(/ \d+$/u, '');
    const here = all.get(block);
    if (here === undefined) all.set(block, [place]);
    else here.push(place);
  }
  return all;
}
