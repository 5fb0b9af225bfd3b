import type { ParamSpec, Params } from '../experiments/params';
import { readValue } from '../experiments/readValue';
import type { Values, Variables } from './notebook';

/** The page's defaults of some variables. */
export function defaultsOf(variables: Variables): Values {
  return Object.fromEntries(Object.entries(variables).map(([name, param]) => [name, param.default]));
}

/** What a lab asks its experiment: fixed values first, then the page's variables, then the experiment's own defaults. */
export function paramsOf<S extends ParamSpec>(
  spec: S,
  values: Values,
  fixed: Readonly<Record<string, string>>,
): Params<S> {
  return Object.fromEntries(
    Object.entries(spec).map(([name, param]) => {
      const text = fixed[name];
      if (text !== undefined) return [name, readValue(name, param, text).value];
      return [name, values[name] ?? param.default];
    }),
  ) as Params<S>;
}
