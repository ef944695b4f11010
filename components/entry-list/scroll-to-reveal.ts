interface Stretch {
  /** Where what is to be seen begins and ends, from the list's top. */
  top: number;
  bottom: number;
  /** How far the list is scrolled, and how much of it is seen. */
  scrollTop: number;
  height: number;
}

/** Where the first row comes to stand, as a part of what is seen of the list: what was read last stays above it. */
const ABOVE = 0.2;

/**
 * How far a list is to be scrolled so that some rows are seen. It moves as seldom as it can: not at all while they are
 * seen, and then far enough for what comes next to be seen as well. All in the same unit.
 * @returns the way from the list's top, at least 0, or null where it is to stay
 */
export function scrollToReveal({ top, bottom, scrollTop, height }: Stretch): number | null {
  const isSeen = top >= scrollTop && bottom <= scrollTop + height;
  if (isSeen) return null;
  const room = Math.max(0, Math.min(height * ABOVE, height - (bottom - top)));
  return Math.max(0, top - room);
}
