import { studentTQuantile } from '../special/studentT';

/** So many points leave an error below 1e-11 of the value; quantiles of few degrees of freedom bend more. */
const pointsFor = (smaller: number): number => (smaller < 4 ? 24 : smaller < 8 ? 16 : 10);

/**
 * How many standard errors Welch's interval reaches each side at a level, as a function of its degrees of freedom. These
 * differ from sample to sample, and a quantile takes a hundred times as long as what is computed from the sample: it is
 * interpolated over 1 / df at Chebyshev points (barycentric: Berrut and Trefethen, SIAM Review 46, 2004), between the
 * degrees of freedom that there can be: from those of the smaller group to those of both.
 */
export function welchCritical(level: number, nA: number, nB: number): (degreesOfFreedom: number) => number {
  const points = pointsFor(Math.min(nA, nB));
  const least = 1 / (nA + nB - 2);
  const most = 1 / (Math.min(nA, nB) - 1);
  const [middle, half] = [(most + least) / 2, (most - least) / 2];
  const places = new Float64Array(points);
  const values = new Float64Array(points);
  const weights = new Float64Array(points);
  for (let k = 0; k < points; k++) {
    const angle = ((2 * k + 1) * Math.PI) / (2 * points);
    places[k] = middle + half * Math.cos(angle);
    values[k] = studentTQuantile((1 + level) / 2, 1 / (places[k] as number));
    weights[k] = (k % 2 === 0 ? 1 : -1) * Math.sin(angle);
  }
  return (degreesOfFreedom) => {
    const at = 1 / degreesOfFreedom;
    let [above, below] = [0, 0];
    for (let k = 0; k < points; k++) {
      const distance = at - (places[k] as number);
      if (distance === 0) return values[k] as number;
      const weight = (weights[k] as number) / distance;
      above += weight * (values[k] as number);
      below += weight;
    }
    return above / below;
  };
}
