import type { Param, ParamValue } from '../../experiments/params';
import { readValue } from '../../experiments/readValue';
import { VARIABLES, type VariableName } from '../../experiments/variables';
import type { Variables } from '../../notebook/notebook';

/**
 * The variables of a page, each with the page's own default. Throws an Error that names the
 * variable when the name is unknown or the default is impossible.
 */
export function pageVariables(defaults: Readonly<Record<string, ParamValue>>): Variables {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      if (!Object.hasOwn(VARIABLES, name)) {
        throw new Error(`variable "${name}" does not exist; there are: ${Object.keys(VARIABLES).join(', ')}`);
      }
      const param: Param = VARIABLES[name as VariableName];
      const reading = readValue(name, param, String(value));
      if (reading.notice) {
        throw new Error(`variable "${name}" cannot be ${JSON.stringify(value)}; the nearest is ${reading.value}`);
      }
      return [name, { ...param, default: reading.value } as Param];
    }),
  );
}
