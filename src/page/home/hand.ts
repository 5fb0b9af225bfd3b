/** What a hand can do to a figure. */
const HANDS = ['pointerdown', 'keydown', 'input'] as const;

/** Aborted by the first thing that a hand does to a figure. */
export function handOn(figure: HTMLElement): AbortSignal {
  const hand = new AbortController();
  for (const sign of HANDS) figure.addEventListener(sign, () => hand.abort(), { capture: true, signal: hand.signal });
  return hand.signal;
}
