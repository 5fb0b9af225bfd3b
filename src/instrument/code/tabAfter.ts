/** The tab that a key leads to: round and round by arrows, to either end by Home and End; undefined for any other key. */
export function tabAfter<T>(tabs: readonly T[], at: T, key: string): T | undefined {
  const count = tabs.length;
  const place = tabs.indexOf(at);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % count,
    ArrowLeft: (place + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(places, key) ? places[key] : undefined;
  return next === undefined ? undefined : tabs[next];
}
