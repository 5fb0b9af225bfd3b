import type { Frame, PathsFrame } from '../../experiments/frames';

/** Every drawn path at every step that is kept, as CSV, in pieces; null for a picture without paths. */
export function pathsText(frames: readonly Frame[]): readonly string[] | null {
  const drawn = frames.find((frame): frame is PathsFrame => frame.kind === 'paths');
  if (!drawn) return null;
  const { steps, paths, show } = drawn;
  const rows = paths.map((path, index) =>
    [...path].map((value, at) => `${index + 1},${steps[at]},${Number.isNaN(value) ? '' : value}\r\n`).join(''),
  );
  return [`path,step,${show === 'sum' ? 'sum_minus_expectation' : 'mean'}\r\n`, ...rows];
}
