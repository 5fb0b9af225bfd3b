import type { Notebook } from '../../notebook/notebook';

/** One sample slowly, then nine. */
const STEPS = [1, 9];
/** Whatever a hand does to the figure ends the play. */
const HANDS = ['pointerdown', 'keydown', 'input'] as const;

/**
 * Draws ten samples into a figure, once, while it is seen: each step when the one before has landed (`data-state`). A
 * figure that is in somebody's hands is left alone.
 */
export function playOnce(figure: HTMLElement, notebook: Notebook): void {
  const steps = [...STEPS];
  let seen = false;
  const go = (): void => {
    if (!seen || figure.dataset.state !== 'ready') return;
    const step = steps.shift();
    if (step === undefined) end();
    else notebook.set({ repetitions: Number(notebook.values().repetitions) + step });
  };
  const state = new MutationObserver(go);
  const sight = new IntersectionObserver(
    ([entry]) => {
      seen = entry?.isIntersecting ?? false;
      go();
    },
    { threshold: 0.5 },
  );
  const end = (): void => {
    state.disconnect();
    sight.disconnect();
    for (const hand of HANDS) figure.removeEventListener(hand, end, true);
  };
  state.observe(figure, { attributeFilter: ['data-state'] });
  sight.observe(figure);
  for (const hand of HANDS) figure.addEventListener(hand, end, true);
}
