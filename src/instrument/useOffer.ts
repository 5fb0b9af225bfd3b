import { useRef } from 'react';
import type { AnyPicture } from '../experiments/anyExperiment';
import { offer } from '../experiments/offer';
import type { Param } from '../experiments/params';
import type { Values, Variables } from '../notebook/notebook';
import { paramsOf } from '../notebook/params';

/**
 * The variables as the lab can take them now; a param that stays the same stays the same object, so no control renders
 * in vain. Before the experiment is there, as the page was built.
 */
export function useOffer(
  experiment: AnyPicture | null,
  built: Variables,
  variables: Variables,
  values: Values,
  fixed: Readonly<Record<string, string>>,
): Variables {
  const last = useRef<Readonly<Record<string, Param>>>(built);
  if (!experiment) return last.current;
  const next = offer(experiment, variables, paramsOf(experiment.params, values, fixed));
  last.current = Object.fromEntries(
    Object.entries(next).map(([name, param]) => {
      const old = last.current[name];
      return [name, old && JSON.stringify(old) === JSON.stringify(param) ? old : param];
    }),
  );
  return last.current;
}
