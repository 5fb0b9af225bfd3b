import type { Notebook } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';

/** Takes back what was laid over the labs of each question. */
const laid = new WeakMap<HTMLElement, () => void>();

/**
 * Lays an answer over the lab that shows the truth: `data-guess` of its place, which the live picture draws as an outline.
 * A guess is "x", a drawn curve "x:y,x:y", a chosen histogram its picture. It goes when the lab is no longer at what was
 * asked. Sentences have no place in it.
 */
export function layGuess(
  document: Document,
  notebook: Notebook,
  question: HTMLElement,
  numbers: readonly number[],
): void {
  takeGuess(question);
  const { lab, scale, at = '', set = '' } = question.dataset;
  const points = at ? at.split(',').map((x, i) => `${x}:${numbers[i]}`) : [String(numbers[0])];
  const guess = scale ? points.join() : pictureOf(question, numbers[0]);
  if (!lab || !guess) return;
  const places = [...document.querySelectorAll<HTMLElement>(`lab-place[data-lab="${lab}"]`)];
  for (const place of places) place.dataset.guess = guess;
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

/** The chosen picture: what panel it is of, what its square spans (MiniHistogram.astro), and its outline. */
function pictureOf(question: HTMLElement, option: number | undefined): string {
  const bars = question.querySelector(`[value="${option}"] ~ svg [data-shape]`);
  return bars ? `${question.dataset.of} ${bars.getAttribute('data-shape')} ${bars.getAttribute('d')}` : '';
}

/** Takes it back. */
export function takeGuess(question: HTMLElement): void {
  laid.get(question)?.();
  laid.delete(question);
}
