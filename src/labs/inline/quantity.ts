import type { Readout } from '../../experiments/frames';
import type { Param, ParamValue } from '../../experiments/params';
import { QUANTITIES } from '../../experiments/quantities';
import { VARIABLES } from '../../experiments/variables';
import type { Values } from '../../notebook/notebook';
import { parseValues } from './parse';

const PARAMS: Readonly<Record<string, Param>> = VARIABLES;

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
  const given: Values = { ...values, ...parseValues(fixed, PARAMS) };
  const inputs = Object.fromEntries(
    quantity.needs.map((need): [string, ParamValue] => [need, given[need] ?? (PARAMS[need]?.default as ParamValue)]),
  );
  const question = `${name}?${fixed}`;
  const key = JSON.stringify(inputs);
  const known = answers.get(question);
  if (known?.inputs === key) return known.readout;
  const readout = { name, role: quantity.role, format: quantity.format, value: quantity.compute(inputs) };
  answers.set(question, { inputs: key, readout });
  return readout;
}
