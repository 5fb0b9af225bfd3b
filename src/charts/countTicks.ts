/** Ticks of a short axis of counts, at every one of them: round numbers would be parts of one. Longer axes need none. */
export const countTicks = (last: number): { readonly ticks?: readonly number[] } =>
  last <= 10 ? { ticks: Array.from({ length: Math.floor(last) + 1 }, (_, k) => k) } : {};
