/**
 * What was used last, up to a size: beyond it what was not used for longest goes.
 * @template V
 * @param {number} most bytes
 * @param {(value: V) => number} bytesOf a value's size; its key counts too
 * @returns {{ get: (key: string) => V | undefined, set: (key: string, value: V) => void, bytes: () => number }}
 */
export function recent(most, bytesOf) {
  const held = new Map();
  let bytes = 0;
  const sizeOf = (key, value) => 2 * key.length + bytesOf(value);
  const drop = (key) => {
    if (!held.has(key)) return;
    bytes -= sizeOf(key, held.get(key));
    held.delete(key);
  };
  return {
    get(key) {
      const value = held.get(key);
      if (value === undefined) return undefined;
      held.delete(key);
      held.set(key, value);
      return value;
    },
    set(key, value) {
      drop(key);
      held.set(key, value);
      bytes += sizeOf(key, value);
      for (const oldest of held.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
    bytes: () => bytes,
  };
}
