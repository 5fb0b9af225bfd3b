import { svgElement } from '../dom';
import { type Mover, placeOf } from './mover';

/** Something that happens once, or goes on for a while: then it is called with how far it has come, from 0 to 1. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  call(share: number): void;
}

/**
 * Moves marks in a layer over a box until the last cue has ended. Returns what stops it where it is. The box shows `scale`
 * pixels for one of the movers'.
 */
export function run(box: HTMLElement, movers: readonly Mover[], cues: readonly Cue[], scale = 1): () => void {
  const document = box.ownerDocument;
  const view = document.defaultView as Window;
  const layer = svgElement(document, 'svg', 'motion');
  layer.setAttribute('aria-hidden', 'true');
  if (scale !== 1) {
    layer.setAttribute('viewBox', `0 0 ${box.clientWidth / scale} ${box.clientHeight / scale}`);
    layer.setAttribute('preserveAspectRatio', 'xMinYMin');
  }
  const dots = movers.map(({ role, radius }) => {
    const dot = svgElement(document, 'circle', `role-${role}`);
    dot.setAttribute('r', String(radius));
    dot.setAttribute('visibility', 'hidden');
    layer.append(dot);
    return dot;
  });
  box.append(layer);
  const waiting = [...cues].sort((a, b) => a.start - b.start);
  const begun = view.performance.now();
  let request = 0;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    view.cancelAnimationFrame(request);
    layer.remove();
  };
  const step = (now: number): void => {
    const time = now - begun;
    movers.forEach((mover, i) => {
      const place = placeOf(mover, time);
      const dot = dots[i] as SVGElement;
      dot.setAttribute('visibility', place ? 'visible' : 'hidden');
      if (!place) return;
      dot.setAttribute('cx', place[0].toFixed(1));
      dot.setAttribute('cy', place[1].toFixed(1));
    });
    while (!stopped && waiting[0] && waiting[0].start <= time) {
      const [cue] = waiting;
      const share = cue.end > cue.start ? Math.min(1, (time - cue.start) / (cue.end - cue.start)) : 1;
      if (share === 1) waiting.shift();
      cue.call(share);
      if (share < 1) break;
    }
    if (stopped) return;
    if (waiting.length > 0) request = view.requestAnimationFrame(step);
    else stop();
  };
  request = view.requestAnimationFrame(step);
  return stop;
}
