import { ownVersion } from '../../core/populations/own';
import type { Readout } from '../../experiments/frame';
import type { ParamValue } from '../../experiments/params';
import { QUANTITIES } from '../../labs/registry/allQuantities';
import { VARIABLES } from '../../labs/registry/allVariables';
import type { Values } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';

/** The last answer to each question: while one variable is dragged, most figures stay as they are. */
const answers = new Map<string, { readonly inputs: string; readonly readout: Readout }>();

/**
 * A figure of the prose: `fixed` (as in links) goes before the page's values, and what neither names
 * takes its general default. The same at build and in the browser, where it is loaded when first needed.
 * Throws a RangeError when there is no such quantity.
 */
export function quantityOf(name: string, values: Values, fixed = ''): Readout {
  const quantity = Object.hasOwn(QUANTITIES, name) ? QUANTITIES[name] : undefined;
  if (!quantity)
    throw new RangeError(`no quantity is called "${name}"; there are: ${Object.keys(QUANTITIES).join(', ')}`);
  const given: Values = { ...values, ...parseValues(fixed, VARIABLES) };
  const inputs = Object.fromEntries(
    quantity.needs.map((need): [string, ParamValue] => [need, given[need] ?? (VARIABLES[need]?.default as ParamValue)]),
  );
  const question = `${name}?${fixed}`;
  const key = `${ownVersion()} ${JSON.stringify(inputs)}`;
  const known = answers.get(question);
  if (known?.inputs === key) return known.readout;
  const readout = { name, role: quantity.role, format: quantity.format, value: quantity.compute(inputs) };
  answers.set(question, { inputs: key, readout });
  return readout;
}
