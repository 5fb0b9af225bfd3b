import type { Param, ParamValue } from '../../experiments/params';
import { readValue } from '../../experiments/readValue';
import { VARIABLES } from '../../labs/registry/allVariables';
import type { Variables } from '../../notebook/notebook';

/**
 * The variables of a page, each with the page's own default. Throws an Error that names the
 * variable when the name is unknown or the default is impossible.
 */
export function pageVariables(defaults: Readonly<Record<string, ParamValue>>): Variables {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      const param = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
      if (!param) {
        throw new Error(`variable "${name}" does not exist; there are: ${Object.keys(VARIABLES).join(', ')}`);
      }
      const reading = readValue(name, param, String(value));
      if (reading.notice) {
        throw new Error(`variable "${name}" cannot be ${JSON.stringify(value)}; the nearest is ${reading.value}`);
      }
      return [name, { ...param, default: reading.value } as Param];
    }),
  );
}
