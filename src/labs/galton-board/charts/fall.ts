import { svgElement } from '../../../charts/dom';

/** A motion that has begun. */
export interface Fall {
  stop(): void;
}

/** How long one ball falls, and how long all of them may take together, in milliseconds. */
const ONE = 900;
const ALL = 1_800;
const RADIUS = 4;

/**
 * Moves balls along their tracks, one after the other, and calls `rest` when the last has arrived. Null where nothing may
 * move (reduced motion) or can (the build).
 */
export function fall(
  layer: Element,
  tracks: readonly (readonly (readonly [number, number])[])[],
  rest: () => void,
): Fall | null {
  const view = layer.ownerDocument.defaultView;
  if (!view?.requestAnimationFrame || view.matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  const gap = tracks.length > 1 ? Math.min(120, (ALL - ONE) / (tracks.length - 1)) : 0;
  const balls = tracks.map(() => {
    const ball = svgElement(layer.ownerDocument, 'circle', 'ball');
    ball.setAttribute('r', String(RADIUS));
    ball.setAttribute('visibility', 'hidden');
    layer.append(ball);
    return ball;
  });
  const start = view.performance.now();
  let request = 0;
  const stop = (): void => {
    view.cancelAnimationFrame(request);
    for (const ball of balls) ball.remove();
  };
  const step = (now: number): void => {
    let moving = false;
    tracks.forEach((track, k) => {
      const progress = (now - start - k * gap) / ONE;
      const ball = balls[k] as SVGElement;
      if (progress < 1) moving = true;
      ball.setAttribute('visibility', progress >= 0 && progress < 1 ? 'visible' : 'hidden');
      if (progress < 0 || progress >= 1) return;
      const place = progress * (track.length - 1);
      const at = Math.floor(place);
      const [x, y] = track[at] as readonly [number, number];
      const [nextX, nextY] = (track[at + 1] ?? track[at]) as readonly [number, number];
      const share = place - at;
      // Sideways at once, downwards ever faster: a bounce.
      ball.setAttribute('cx', (x + (nextX - x) * Math.min(1, 1.6 * share)).toFixed(1));
      ball.setAttribute('cy', (y + (nextY - y) * share * share).toFixed(1));
    });
    if (moving) {
      request = view.requestAnimationFrame(step);
      return;
    }
    stop();
    rest();
  };
  request = view.requestAnimationFrame(step);
  return { stop };
}
