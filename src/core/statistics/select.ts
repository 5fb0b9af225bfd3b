/**
 * Reorders values[start, end) so that `values[index]` is what it would be after sorting, nothing
 * greater before it and nothing smaller behind it. Expected time linear in the length, many equal
 * values and sorted data included (Hoare's selection with the median of three).
 */
export function select(values: Float64Array, start: number, end: number, index: number): number {
  let left = start;
  let right = end - 1;
  while (left < right) {
    const pivot = medianOfThree(values[left] as number, values[(left + right) >> 1] as number, values[right] as number);
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = swapped;
    }
    if (index <= j) right = j;
    else if (index >= i) left = i;
    else break;
  }
  return values[index] as number;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/**
 * Quantile by linear interpolation between order statistics: position (n - 1) p counted from 0
 * (Hyndman and Fan's type 7, NumPy's default). May reorder the values.
 */
export function sampleQuantile(values: Float64Array, start: number, end: number, probability: number): number {
  const position = (end - start - 1) * probability;
  const rank = Math.floor(position);
  const index = start + rank;
  const low = select(values, start, end, index);
  if (position === rank) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let i = index + 1; i < end; i++) high = Math.min(high, values[i] as number);
  return low + (high - low) * (position - rank);
}
