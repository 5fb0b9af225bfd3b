import type { Model } from './experiment';
import type { Param, ParamSpec, Params, ParamValue } from './params';

/**
 * The variables as one experiment can take them at its present params: ranges and options cut to what
 * `settle` leaves as it is (a path has at most 100,000 steps, a sample out of N at most N people), so
 * that no control moves without effect. A param that needs no cutting is returned as it came.
 */
export function offer(
  experiment: Model,
  variables: Readonly<Record<string, Param>>,
  params: Readonly<Record<string, ParamValue>>,
): Readonly<Record<string, Param>> {
  const kept = (name: string, value: ParamValue): ParamValue | undefined =>
    experiment.settle({ ...params, [name]: value } as Params<ParamSpec>).params[name];
  return Object.fromEntries(
    Object.entries(variables).map(([name, param]) => [
      name,
      name in experiment.params ? cut(name, param, kept) : param,
    ]),
  );
}

function cut(name: string, param: Param, kept: (name: string, value: ParamValue) => ParamValue | undefined): Param {
  if (param.type === 'integer' || param.type === 'number') {
    const [min, max] = [Number(kept(name, param.min)), Number(kept(name, param.max))];
    return min === param.min && max === param.max ? param : { ...param, min, max };
  }
  if (param.type === 'choice') {
    const options = param.options.filter((option) => kept(name, option) === option);
    return options.length === param.options.length ? param : { ...param, options };
  }
  return param;
}
