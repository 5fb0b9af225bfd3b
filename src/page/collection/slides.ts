import type { Words } from '../../charts/words';
import { pictureHeights } from '../../instrument/pictureHeights';
import { reportOf } from '../../instrument/reports';
import { createBar } from '../present/bar';
import { bindStepKeys, toggleFullScreen } from '../present/stepKeys';
import type { Entry } from './entry';
import { fitWidth } from './fit';
import type { List } from './list';

/** Room around a slide's pictures that is not theirs, in CSS pixels: the bar, and edges. */
const EDGES = 110;
const SIDES = 64;
const BETWEEN = 24;
/** What controls take where they stand beside the picture: on a slide wider than this (collection.css). */
const CONTROLS = 310;
const WIDE_SLIDE = 1001;
/** On a wider slide a pair stands side by side. */
const TWO_COLUMNS = 767;

interface SlidesOptions {
  readonly list: HTMLElement;
  readonly views: List;
  readonly entries: () => readonly Entry[];
  readonly words: Words;
}

/** Shows the entries as slides, one after the other, a pair as one: the reader's words over the figure. */
export function presentSlides({ list, views, entries, words }: SlidesOptions): void {
  const root = document.documentElement;
  const slides = [...list.querySelectorAll<HTMLElement>(':scope > .entries-item')];
  if (slides.length === 0 || document.querySelector('.present-bar')) {
    delete root.dataset.present;
    return;
  }
  const came = { top: scrollY, focus: document.activeElement };
  const nearest = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 3);
  let at = asksForSlides() ? 0 : Math.max(0, nearest);

  /** Pictures as large as fits, those of a pair alike. */
  const sizePictures = async (slide: HTMLElement): Promise<void> => {
    const zoom = Number(getComputedStyle(root).getPropertyValue('--zoom')) || 1;
    const [wide, high] = [innerWidth / zoom, innerHeight / zoom];
    const figures = [...slide.querySelectorAll<HTMLElement>('.entry')];
    const beside = figures.length === 1 && wide > WIDE_SLIDE;
    const columns = figures.length > 1 && wide > TWO_COLUMNS ? 2 : 1;
    const widths: number[] = [];
    const captions = figures.map((figure) => figure.querySelector<HTMLElement>('.setting-caption')?.offsetHeight ?? 0);
    for (const figure of figures) {
      const entry = entries().find(({ id }) => `kept-${id}` === figure.id);
      const view = entry && views.view(entry.id);
      if (!entry || !view || !(await view.live.wake())) continue;
      const frames = (await reportOf(figure))?.complete?.frames;
      if (!frames) continue;
      const controls = beside ? 0 : (figure.querySelector<HTMLElement>('.setting-controls')?.offsetHeight ?? 0);
      const height = high - EDGES - Math.max(...captions) - controls;
      const width = (wide - SIDES) / columns - (beside ? CONTROLS : BETWEEN);
      widths.push(fitWidth(pictureHeights(frames, entry.panels), width, height));
    }
    if (widths.length === 0) return;
    for (const figure of figures) figure.style.setProperty('--picture', `${Math.min(...widths)}px`);
  };
  const show = (): void => {
    for (const [index, slide] of slides.entries()) slide.toggleAttribute('data-presented', index === at);
    bar.tell(at, slides.length);
    const slide = slides[at];
    if (!slide) return;
    slide.tabIndex = -1;
    slide.scrollTop = 0;
    slide.focus({ preventScroll: true });
    void sizePictures(slide);
  };
  const step = (by: 1 | -1): void => {
    at = Math.min(slides.length - 1, Math.max(0, at + by));
    show();
  };
  const leave = (): void => {
    leaves.abort();
    bar.end();
    delete root.dataset.present;
    for (const slide of slides) {
      slide.removeAttribute('data-presented');
      slide.removeAttribute('tabindex');
    }
    for (const figure of list.querySelectorAll<HTMLElement>('.entry')) figure.style.removeProperty('--picture');
    if (document.fullscreenElement) void document.exitFullscreen();
    ask(false);
    scrollTo({ top: came.top, behavior: 'instant' });
    if (came.focus instanceof HTMLElement && came.focus !== document.body) came.focus.focus({ preventScroll: true });
    else slides[at]?.scrollIntoView({ behavior: 'instant' });
  };
  const full = (): void => toggleFullScreen(document);

  const leaves = new AbortController();
  const { signal } = leaves;
  const bar = createBar(document, words, { step, leave, ...(document.fullscreenEnabled && { full }) });
  bindStepKeys(document, { step, full, leave }, signal);
  addEventListener(
    'resize',
    () => {
      const slide = slides[at];
      if (slide) void sizePictures(slide);
    },
    { signal },
  );
  root.dataset.present = '';
  ask(true);
  // A slide has its reader's words for a title.
  if (bar.title.parentElement) bar.title.parentElement.hidden = true;
  show();
}

const asksForSlides = (): boolean => new URLSearchParams(location.search).has('present');

/** The address says that it is presented, so that it can be sent so. */
function ask(presenting: boolean): void {
  history.replaceState(history.state, '', `${location.pathname}${presenting ? '?present' : ''}${location.hash}`);
}
