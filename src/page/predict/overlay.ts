import type { Notebook } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';

/** Takes back what was laid over the labs of each question. */
const laid = new WeakMap<HTMLElement, () => void>();

/**
 * Lays a guess or a drawn curve over the lab that shows the truth: `data-guess` of its place, "x" or "x:y,x:y", which the
 * live picture draws as an outline. It goes when the lab is no longer at what was asked. Choices have no place in it.
 */
export function layGuess(
  document: Document,
  notebook: Notebook,
  question: HTMLElement,
  numbers: readonly number[],
): void {
  takeGuess(question);
  const { lab, scale, at = '', set = '' } = question.dataset;
  if (!lab || !scale) return;
  const points = at ? at.split(',').map((x, i) => `${x}:${numbers[i]}`) : [String(numbers[0])];
  const places = [...document.querySelectorAll<HTMLElement>(`lab-place[data-lab="${lab}"]`)];
  for (const place of places) place.dataset.guess = points.join();
  const asked = Object.entries(parseValues(set, notebook.variables));
  const end = notebook.subscribe(() => {
    const now = notebook.values();
    if (asked.some(([name, value]) => String(now[name]) !== String(value))) takeGuess(question);
  });
  laid.set(question, () => {
    end();
    for (const place of places) delete place.dataset.guess;
  });
}

/** Takes it back. */
export function takeGuess(question: HTMLElement): void {
  laid.get(question)?.();
  laid.delete(question);
}
