import type { Notebook } from '../../notebook/notebook';

/** One sample slowly, then nine. */
const STEPS = [1, 9];

/**
 * Draws ten samples into a figure, once, while it is seen: each step when the one before has landed (`data-state`). A
 * figure that is in somebody's hands is left alone, or was before it could play.
 * @param hand aborted by whatever a hand does to the figure
 */
export function playOnce(figure: HTMLElement, notebook: Notebook, hand: AbortSignal): void {
  if (hand.aborted) return;
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
  };
  state.observe(figure, { attributeFilter: ['data-state'] });
  sight.observe(figure);
  hand.addEventListener('abort', end, { once: true });
}
