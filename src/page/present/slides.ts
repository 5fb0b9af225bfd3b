import type { Notebook, Values } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';

/** What can have the screen to itself: a lab, a figure of the text, a question. */
export const PLACES = 'lab-place[data-anchor], figure[data-figure], predict-first';

/** One thing to show on the wall. */
export interface Slide {
  readonly place: HTMLElement;
  /** What a link to it leads to. */
  readonly anchor: string;
  /** The page's values. */
  readonly values: Values;
  /** True for the lab itself, which one may go to directly. */
  readonly lab: boolean;
  /** The question whose result a lab shows here. */
  readonly question?: HTMLElement;
}

export const anchorOf = (place: HTMLElement): string => place.dataset.anchor ?? place.id;

/** The figures, questions and labs of a page in the order of its text; after a question, what was asked. */
export function slidesOf(document: Document, notebook: Notebook): readonly Slide[] {
  const found = [...document.querySelectorAll<HTMLElement>(PLACES)];
  const labs = found.filter((place) => place.matches('lab-place'));
  const values = notebook.defaults();
  const slides: Slide[] = [];
  for (const place of found) {
    const lab = labs.includes(place);
    const own = { place, anchor: anchorOf(place), values, lab };
    // A question that shows the lab as it is has been its slide already.
    const before = lab ? slides.findIndex((slide) => slide.place === place && isAt(slide, values)) : -1;
    if (before >= 0) slides[before] = { ...(slides[before] as Slide), lab };
    else slides.push(own);
    const { set } = place.dataset;
    const result = labs.find((other) => place.matches('predict-first') && other.dataset.lab === place.dataset.lab);
    if (set && result) {
      const asked = { ...values, ...parseValues(set, notebook.variables) };
      slides.push({ place: result, anchor: anchorOf(result), values: asked, lab: false, question: place });
    }
  }
  return slides;
}

const isAt = (slide: Slide, values: Values): boolean =>
  Object.entries(slide.values).every(([name, value]) => String(values[name]) === String(value));

/** Which slide a place at some values is: the one with just these, else the one of the place itself. */
export function slideAt(slides: readonly Slide[], place: HTMLElement, values: Values): number {
  const here = (slide: Slide): boolean => slide.place === place;
  const exact = slides.findIndex((slide) => here(slide) && isAt(slide, values));
  const own = slides.findIndex((slide) => here(slide) && (slide.lab || !slide.question));
  return Math.max(0, exact >= 0 ? exact : own);
}

/** The slide so many steps on, from lab to lab if asked, within the page. */
export function slideAfter(slides: readonly Slide[], at: number, step: 1 | -1, labs: boolean): number {
  for (let next = at + step; next >= 0 && next < slides.length; next += step) {
    if (!labs || slides[next]?.lab) return next;
  }
  return at;
}
