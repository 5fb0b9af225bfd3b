import { setPath } from './dom';
import type { Scaffold } from './scaffold';
import { stackDots } from './stackDots';

const LARGEST = 7;
/** How much of a hollow dot's diameter is its rim. */
const RIM = 2.6;

/**
 * Stacked dots, those outside a band hollow, so that colour is not the only sign. Gives a function that places them:
 * `values` on the scale `x`, in stacks of at most `room` pixels. What it returns is how many a dot stands for.
 */
export function insideOutDots(panel: Scaffold) {
  const inside = panel.path('role-statistic dots');
  const outside = panel.path('role-statistic dots hollow');
  const core = panel.path('dots core');
  return (
    values: ArrayLike<number>,
    x: (value: number) => number,
    room: number,
    isOutside: (index: number) => boolean,
  ): number => {
    const { at, size, each } = stackDots(values, x, panel.base, room, LARGEST);
    const dots = (out: boolean): string =>
      at.map(([column, y], i) => (isOutside(i) === out ? `M${column},${y}h0` : '')).join('');
    for (const path of [inside, outside]) path.setAttribute('stroke-width', size.toFixed(1));
    core.setAttribute('stroke-width', Math.max(0.8, size - RIM).toFixed(1));
    setPath(inside, dots(false));
    setPath(outside, dots(true));
    setPath(core, dots(true));
    return each;
  };
}
