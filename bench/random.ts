/**
 * Numbers that look random and are the same in every run (Tommy Ettinger's mulberry32).
 * @param seed any integer
 * @returns a function that gives a whole number from 0 up to, but not including, its argument
 */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
