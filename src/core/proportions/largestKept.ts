/** Ties decide nothing by their rounding. */
const ROUNDING = 1 + 1e-9;

/** The largest whole number from -1 to `most` whose p-value is at most `allowed`, where p-values rise with it: from a guess. */
export function largestKept(pValue: (k: number) => number, allowed: number, guess: number, most: number): number {
  const keeps = (k: number): boolean => pValue(k) <= allowed * ROUNDING;
  let k = Math.min(most, Math.max(-1, guess));
  while (k >= 0 && !keeps(k)) k--;
  while (k < most && keeps(k + 1)) k++;
  return k;
}
