import { ownVersion } from '../core/populations/own';

/**
 * Remembers the last `size` results of a pure function by a text key. For what is derived from
 * settings alone (a density curve, a standard error) and asked for again at every frame. Other own numbers of the reader's
 * have the same text, so all is forgotten when they change.
 */
export function memo<A extends readonly unknown[], R>(
  size: number,
  key: (...args: A) => string,
  compute: (...args: A) => R,
): (...args: A) => R {
  const results = new Map<string, R>();
  let version = ownVersion();
  return (...args) => {
    if (version !== ownVersion()) {
      version = ownVersion();
      results.clear();
    }
    const k = key(...args);
    const known = results.get(k);
    if (known !== undefined) return known;
    const result = compute(...args);
    if (results.size >= size) results.delete(results.keys().next().value as string);
    results.set(k, result);
    return result;
  };
}
