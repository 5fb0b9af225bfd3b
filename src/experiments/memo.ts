/**
 * Remembers the last `size` results of a pure function by a text key. For what is derived from
 * settings alone (a density curve, a standard error) and asked for again at every frame.
 */
export function memo<A extends readonly unknown[], R>(
  size: number,
  key: (...args: A) => string,
  compute: (...args: A) => R,
): (...args: A) => R {
  const results = new Map<string, R>();
  return (...args) => {
    const k = key(...args);
    const known = results.get(k);
    if (known !== undefined) return known;
    const result = compute(...args);
    if (results.size >= size) results.delete(results.keys().next().value as string);
    results.set(k, result);
    return result;
  };
}
