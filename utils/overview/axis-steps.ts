/**
 * Round numbers for the axis of something that is counted: steps of 1, 2 or 5 times a power of ten.
 * @param most the highest count that is drawn
 * @param lines how many lines there may be above zero
 * @returns from 0 up to the first that is not below `most`, and at least to 1
 */
export function axisSteps(most: number, lines = 4): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / lines)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each * lines >= most)!;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}
