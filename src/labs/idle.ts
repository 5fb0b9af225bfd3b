import type { ParamValue } from '../experiments/params';

/** Which trouble reads a control that the others do not. */
const READ_BY: Readonly<Record<string, string>> = {
  rho: 'autocorrelation',
  cluster: 'clusters',
  icc: 'clusters',
  drift: 'drift',
  looks: 'peeking',
};

/** Whether a control would do nothing at these values: it is not shown. */
export function isIdle(name: string, values: Readonly<Record<string, ParamValue>>): boolean {
  const { statistic, trouble } = values;
  // Only the share above a threshold reads it.
  if (name === 'threshold') return statistic !== 'proportion-above';
  // Only of means and sums is the law known.
  if (name === 'exact') return statistic !== undefined && !/^(mean|sum)$/.test(String(statistic));
  return trouble !== undefined && READ_BY[name] !== undefined && READ_BY[name] !== trouble;
}
