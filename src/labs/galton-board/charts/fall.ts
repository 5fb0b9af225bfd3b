import type { Point } from '../../../charts/chart';
import { svgElement } from '../../../charts/dom';

/** A motion that has begun. */
export interface Fall {
  stop(): void;
}

/** How long one ball falls, how long each of a few, and how long all of them may take together, in milliseconds. */
const ONE = 1_200;
const EACH = 700;
const ALL = 1_800;
const RADIUS = 4;

/** Moves balls along their tracks, one after the other, and says each time how many are still on their way. */
export function fall(layer: Element, tracks: readonly (readonly Point[])[], arrived: (left: number) => void): Fall {
  const view = layer.ownerDocument.defaultView as Window;
  const long = tracks.length > 1 ? EACH : ONE;
  const gap = tracks.length > 1 ? Math.min(120, (ALL - long) / (tracks.length - 1)) : 0;
  const balls = tracks.map(() => {
    const ball = svgElement(layer.ownerDocument, 'circle', 'ball');
    ball.setAttribute('r', String(RADIUS));
    ball.setAttribute('visibility', 'hidden');
    layer.append(ball);
    return ball;
  });
  const start = view.performance.now();
  let request = 0;
  let left = tracks.length;
  const stop = (): void => {
    view.cancelAnimationFrame(request);
    for (const ball of balls) ball.remove();
  };
  const step = (now: number): void => {
    let moving = 0;
    tracks.forEach((track, k) => {
      const progress = (now - start - k * gap) / long;
      const ball = balls[k] as SVGElement;
      if (progress < 1) moving++;
      ball.setAttribute('visibility', progress >= 0 && progress < 1 ? 'visible' : 'hidden');
      if (progress < 0 || progress >= 1) return;
      const place = progress * (track.length - 1);
      const at = Math.floor(place);
      const [x, y] = track[at] as Point;
      const [nextX, nextY] = (track[at + 1] ?? track[at]) as Point;
      const share = place - at;
      // Sideways at once, downwards ever faster: a bounce.
      ball.setAttribute('cx', (x + (nextX - x) * Math.min(1, 1.6 * share)).toFixed(1));
      ball.setAttribute('cy', (y + (nextY - y) * share * share).toFixed(1));
    });
    if (moving > 0) request = view.requestAnimationFrame(step);
    else stop();
    if (moving < left) {
      left = moving;
      arrived(left);
    }
  };
  request = view.requestAnimationFrame(step);
  return { stop };
}
