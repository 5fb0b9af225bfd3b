import type { Notebook, Values } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';

/** One thing to show on the wall: a lab, at the page's defaults or at a setting of the prose. */
export interface Slide {
  /** The lab's section. */
  readonly anchor: string;
  readonly values: Values;
  /** True for the lab itself. */
  readonly lab: boolean;
}

/** The labs and settings of a page in the order of its text. */
export function slidesOf(document: Document, notebook: Notebook): readonly Slide[] {
  const found = document.querySelectorAll<HTMLElement>('lab-place[data-anchor], a.setting-link[data-set]');
  return [...found].map((element) => {
    const { anchor, set } = element.dataset;
    if (anchor) return { anchor, values: notebook.defaults(), lab: true };
    return {
      anchor: element.getAttribute('href')?.split('#')[1] ?? '',
      values: parseValues(set ?? '', notebook.variables),
      lab: false,
    };
  });
}

/** Which slide a lab at some values is: the one with just these, else the lab itself. */
export function slideAt(slides: readonly Slide[], anchor: string, values: Values): number {
  const own = slides.findIndex((slide) => slide.lab && slide.anchor === anchor);
  const same = (slide: Slide): boolean => Object.entries(slide.values).every(([name, value]) => values[name] === value);
  if (slides[own] && same(slides[own])) return own;
  const exact = slides.findIndex((slide) => slide.anchor === anchor && same(slide));
  return exact < 0 ? Math.max(0, own) : exact;
}

/** The slide so many steps on, from lab to lab if asked, within the page. */
export function slideAfter(slides: readonly Slide[], at: number, step: 1 | -1, labs: boolean): number {
  for (let next = at + step; next >= 0 && next < slides.length; next += step) {
    if (!labs || slides[next]?.lab) return next;
  }
  return at;
}
