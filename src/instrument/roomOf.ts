import type { Room } from '../charts/panelHeight';

/** Size of the letters of a chart in its own pixels (charts.css). */
const LETTERS = 11.5;

/**
 * The room that a picture has in its box. On a page it is as wide as the box, or as `usual` where that is not shown, and as
 * high as its panels like, or low where its figure says so (a frame is no higher). On a wall (`--wall`, page/present/wall.css) it fills the box, in pixels of its own: so many that
 * its letters are as large as those around it.
 */
export function roomOf(box: HTMLElement, usual: number): Room {
  const { clientWidth, clientHeight } = box;
  const low = Number(box.closest<HTMLElement>('[data-low]:not([data-grown])')?.dataset.low) || undefined;
  if (clientWidth === 0) return { width: usual, low };
  const wall = 'present' in document.documentElement.dataset && box.closest('[data-presented]');
  const style = wall ? getComputedStyle(box) : null;
  if (!style?.getPropertyValue('--wall') || clientHeight === 0) return { width: clientWidth, low };
  const scale = Number.parseFloat(style.fontSize) / LETTERS;
  return { width: Math.round(clientWidth / scale), height: Math.floor(clientHeight / scale) };
}
