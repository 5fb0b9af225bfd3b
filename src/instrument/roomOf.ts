import { LABEL_SIZE } from '../charts/labels/textWidth';
import type { Room } from '../charts/panelHeight';

/**
 * The room that a picture has in its box. On a page it is as wide as the box, or as `usual` where that is not shown, and as
 * high as its panels like; in a frame that is too low for them (`data-low`, embed.css) it fills the box. On a wall (`--wall`,
 * page/present/wall.css) it fills it too, in pixels of its own: so many that its letters are as large as those around it.
 */
export function roomOf(box: HTMLElement, usual: number): Room {
  const { clientWidth, clientHeight } = box;
  if (clientWidth === 0) return { width: usual };
  if (clientHeight === 0) return { width: clientWidth };
  const wall = 'present' in document.documentElement.dataset && box.closest('[data-presented]');
  const style = wall ? getComputedStyle(box) : null;
  if (style?.getPropertyValue('--wall')) {
    const scale = Number.parseFloat(style.fontSize) / LABEL_SIZE;
    return { width: Math.round(clientWidth / scale), height: Math.floor(clientHeight / scale) };
  }
  if (box.closest('[data-low]:not([data-grown])')) return { width: clientWidth, height: clientHeight };
  return { width: clientWidth };
}
