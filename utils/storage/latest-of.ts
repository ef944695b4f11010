/** What was read, and at which revision; revisions only grow. */
interface Read {
  revision: number;
}

/**
 * Keeps what was read last, and reads anew once there is something newer. Whoever asks while something is being read
 * waits for that, and once more where it was begun before the revision that they ask for: it may lack what was written last.
 * @param readRevision the revision that is stored now
 * @param read reads what is stored, at its revision or a later one; given what was read before, or null
 * @returns `get` gives what is stored at the revision of the moment or a later one, or rejects as `read` does; `forget`
 *   has it read anew the next time
 */
export function latestOf<T extends Read>(
  readRevision: () => Promise<number>,
  read: (before: T | null) => Promise<T>,
): { get: () => Promise<T>; forget: () => void } {
  let current: T | null = null;
  let reading: Promise<T> | null = null;

  const begin = async () => {
    try {
      current = await read(current);
      return current;
    } finally {
      reading = null;
    }
  };
  const get = async () => {
    const revision = await readRevision();
    if (current?.revision === revision) return current;
    for (;;) {
      reading ??= begin();
      const found = await reading;
      if (found.revision >= revision) return found;
    }
  };
  const forget = () => {
    current = null;
  };
  return { get, forget };
}
