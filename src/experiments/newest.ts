/** The last `limit` of old values and those that follow them, oldest first. */
export function newest(old: Float64Array, values: Float64Array, limit: number): Float64Array {
  const kept = Math.max(0, Math.min(old.length, limit - values.length));
  return joined(old.subarray(old.length - kept), values.subarray(Math.max(0, values.length - limit)));
}

/** Always a buffer of its own, of just that length: a view would carry its whole buffer through a clone. */
export function joined(a: Float64Array, b: Float64Array): Float64Array {
  if (b.length === 0 && a.buffer.byteLength === a.byteLength) return a;
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
