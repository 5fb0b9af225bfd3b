import type { Param, ParamValue } from '../experiments/params';
import { readValue } from '../experiments/readValue';

/** Reads `n=1000&population=die:6` into values of the given params; names without one are left out. */
export function parseValues(text: string, params: Readonly<Record<string, Param>>): Record<string, ParamValue> {
  const values: Record<string, ParamValue> = {};
  for (const [name, written] of new URLSearchParams(text)) {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (param) values[name] = readValue(name, param, written).value;
  }
  return values;
}
