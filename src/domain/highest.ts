/** The highest of some numbers that are not negative; -1 where there are none. Lists may be too long for `Math.max`. */
export function highest(numbers: Iterable<number>): number {
  let most = -1;
  for (const n of numbers) if (n > most) most = n;
  return most;
}
