import { meansOfBuild } from './means';

/** What a still shows: a lab, its settled params, its panels, how wide it is drawn and how high, in which language. */
export type Shown = readonly [
  lab: string,
  params: object,
  panels: readonly string[],
  room: readonly number[],
  locale: string,
];

/** A still as an earlier build has drawn it, or drawn now. */
export function keptStill(shown: Shown, draw: () => string, { store, stillKey } = meansOfBuild()): string {
  const key = stillKey(...shown);
  const found = store.get(key);
  if (found) return new TextDecoder().decode(found);
  const html = draw();
  store.put(key, new TextEncoder().encode(html));
  return html;
}
