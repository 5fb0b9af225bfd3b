type Scale = (value: number) => number;

/**
 * Steps from (0, 0) that rise at times given ascending, level from each to the next and to the end; what is on one pixel is drawn
 * once.
 */
export function risingPath(
  times: Float64Array,
  share: (index: number) => number,
  end: number,
  toX: Scale,
  toY: Scale,
): string {
  let y = toY(0);
  let d = `M${toX(0)},${y}`;
  for (let i = 0; i < times.length; i++) {
    const next = toY(share(i));
    if (next === y) continue;
    d += `H${toX(times[i] as number)}V${next}`;
    y = next;
  }
  return `${d}H${toX(end)}`;
}

/** The area between two rows of steps, as far as both are there. */
export function bandPath(
  times: Float64Array,
  low: Float64Array,
  high: Float64Array,
  end: number,
  toX: Scale,
  toY: Scale,
): string {
  const gone = high.findIndex(Number.isNaN);
  const size = gone < 0 ? times.length : gone;
  if (size === 0) return '';
  const until = toX(gone < 0 ? end : (times[gone] as number));
  let [there, back] = ['', ''];
  let [yLow, yHigh] = [Number.NaN, Number.NaN];
  for (let i = 0; i < size; i++) {
    const x = toX(times[i] as number);
    const [nextLow, nextHigh] = [toY(low[i] as number), toY(high[i] as number)];
    if (nextHigh !== yHigh) there += i === 0 ? `M${x},${nextHigh}` : `H${x}V${nextHigh}`;
    if (nextLow !== yLow) back = i === 0 ? `H${x}Z` : `H${x}V${yLow}${back}`;
    [yLow, yHigh] = [nextLow, nextHigh];
  }
  return `${there}H${until}V${yLow}${back}`;
}

/** One ascending row of two. */
export function mergedAscending(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both.sort();
}
