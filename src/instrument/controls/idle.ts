import type { ParamValue } from '../../experiments/params';
import { layoutOf } from '../../labs/registry/layouts';

/** Whether a control of a lab would do nothing at these values: it is not shown. */
export function isIdle(lab: string, name: string, values: Readonly<Record<string, ParamValue>>): boolean {
  // Only the share above a threshold reads it.
  if (name === 'threshold') return values.statistic !== 'proportion-above';
  return layoutOf(lab).idle?.(name, values) ?? false;
}
