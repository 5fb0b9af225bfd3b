type Scale = (value: number) => number;

/** Pixels between two standard errors below a dot and two above: where they are closer, the dot hides them. */
const SEEN = 6;

/** Averages that were drawn, as paths: a dot each, and a line over two standard errors either way where it is seen. */
export function drawnAverages(
  averages: Iterable<readonly [x: number, value: number, standardError: number]>,
  toX: Scale,
  toY: Scale,
): { readonly dots: string; readonly errors: string } {
  let [dots, errors] = ['', ''];
  for (const [at, value, standardError] of averages) {
    const x = toX(at);
    dots += `M${x},${toY(value)}h0`;
    const [top, base] = [toY(value + 2 * standardError), toY(value - 2 * standardError)];
    if (base - top > SEEN) errors += `M${x},${top}V${base}`;
  }
  return { dots, errors };
}
