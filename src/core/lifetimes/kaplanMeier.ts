/** The share that lasts beyond each time of a failure, and an interval for it. */
export interface KaplanMeier {
  /** Distinct times of failure, ascending. */
  readonly times: Float64Array;
  readonly survival: Float64Array;
  /** Greenwood's interval, cut to [0, 1]; NaN where all have failed, since there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958): at each failure the share
 * still lasting is multiplied by 1 - failures / at risk. The variance is M. Greenwood's of 1926, the interval z standard
 * errors either way. Both are given ascending; what is unfinished at the time of a failure was still at risk.
 */
export function kaplanMeier(failed: Float64Array, unfinished: Float64Array, z: number): KaplanMeier {
  const steps: number[][] = [[], [], [], []];
  walk(failed, unfinished, (time, survival, sum) => {
    const error = survival * Math.sqrt(sum);
    const there = Number.isFinite(error);
    steps[0]?.push(time);
    steps[1]?.push(survival);
    steps[2]?.push(there ? Math.max(0, survival - z * error) : Number.NaN);
    steps[3]?.push(there ? Math.min(1, survival + z * error) : Number.NaN);
    return true;
  });
  const [times, survival, low, high] = steps.map((step) => Float64Array.from(step)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { times, survival, low, high };
}

/** The same at one time alone, without keeping the rest. */
export interface AtTime {
  readonly survival: number;
  /** Greenwood's standard error; NaN where all have failed. */
  readonly error: number;
}

export function kaplanMeierAt(failed: Float64Array, unfinished: Float64Array, at: number): AtTime {
  let found: AtTime = { survival: 1, error: 0 };
  walk(failed, unfinished, (time, survival, sum) => {
    if (time > at) return false;
    found = { survival, error: survival * Math.sqrt(sum) };
    return true;
  });
  return found;
}

/** The first time by which half have failed; NaN where the curve does not come down to one half. */
export function kaplanMeierMedian(failed: Float64Array, unfinished: Float64Array): number {
  let median = Number.NaN;
  walk(failed, unfinished, (time, survival) => {
    if (survival > 0.5 * (1 + 1e-12)) return true;
    median = time;
    return false;
  });
  return median;
}

/** Goes from failure to failure as long as it is told to, with the survival after each and Greenwood's sum. */
function walk(
  failed: Float64Array,
  unfinished: Float64Array,
  step: (time: number, survival: number, sum: number) => boolean,
): void {
  const n = failed.length + unfinished.length;
  let [survival, sum, left] = [1, 0, 0];
  for (let i = 0; i < failed.length; ) {
    const time = failed[i] as number;
    while (left < unfinished.length && (unfinished[left] as number) < time) left++;
    const atRisk = n - i - left;
    let deaths = 0;
    for (; i < failed.length && failed[i] === time; i++) deaths++;
    survival *= (atRisk - deaths) / atRisk;
    sum += deaths / (atRisk * (atRisk - deaths));
    if (!step(time, survival, sum)) return;
  }
}
