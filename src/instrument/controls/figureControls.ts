import { hasSlider } from '../../experiments/stops';
import { layoutOf } from '../../labs/registry/layouts';
import type { Values, Variables } from '../../notebook/notebook';
import { isIdle } from './idle';

/** More repetitions than this are not there to be drawn one by one. */
const BY_HAND = 200;
const MOST = 2;

/**
 * The one or two controls of a figure that make its point, unless its author says which: the numbers that its setting
 * names and that a slider can go through, in the order of the lab; without any, the lab's first. Draw buttons where so
 * few are drawn that drawing is the point.
 */
export function figureControls(lab: string, variables: Variables, own: Values, values: Values): readonly string[] {
  const placed = layoutOf(lab).groups.flatMap(({ names }) => names);
  const sliders = placed.filter(
    (name) => name !== 'repetitions' && hasSlider(variables[name]) && !isIdle(lab, name, values),
  );
  const draws = own.repetitions !== undefined && Number(own.repetitions) <= BY_HAND ? ['repetitions'] : [];
  const named = sliders.filter((name) => name in own);
  const shown = named.length > 0 ? named : sliders.slice(0, 1);
  return [...shown.slice(0, MOST - draws.length), ...draws];
}
