import type { Domain, Frame } from '../../experiments/frame';

/** In milliseconds. */
const ZOOMING = 400;

const domainOf = (frame: Frame | undefined): Domain | null =>
  frame && 'domain' in frame ? (frame.domain as Domain) : null;

/**
 * Lets the axes of panels go over into those of newer frames: everything is drawn anew on the way. Calls `done` at the
 * end. Returns what breaks it off, or null where no axis changes.
 */
export function zoom(
  view: Window,
  before: readonly Frame[],
  after: readonly Frame[],
  draw: (frames: readonly Frame[]) => void,
  done: () => void,
): (() => void) | null {
  const changes = after.some((frame, i) => {
    const [from, to] = [domainOf(before[i]), domainOf(frame)];
    return before[i]?.kind === frame.kind && from && to && (from[0] !== to[0] || from[1] !== to[1]);
  });
  if (!changes) return null;
  const begun = view.performance.now();
  let request = 0;
  const step = (now: number): void => {
    const share = Math.min(1, (now - begun) / ZOOMING);
    if (share === 1) {
      done();
      return;
    }
    const eased = share * share * (3 - 2 * share);
    draw(
      after.map((frame, i) => {
        const [from, to] = [domainOf(before[i]), domainOf(frame)];
        if (!from || !to || before[i]?.kind !== frame.kind) return frame;
        const between = (side: 0 | 1): number => from[side] + (to[side] - from[side]) * eased;
        return { ...frame, domain: [between(0), between(1)] as const };
      }),
    );
    request = view.requestAnimationFrame(step);
  };
  request = view.requestAnimationFrame(step);
  return () => view.cancelAnimationFrame(request);
}
