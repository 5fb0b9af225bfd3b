import { normalCdf, normalDensity } from '../special/normal';
import { gaussLegendre } from '../theory/meanLaw/gaussLegendre';

const REACH = 10;
const PANELS = 40;

/** Expectation of the largest of n independent standard normals, and of its square, by quadrature over its density. */
export function normalMaximum(n: number): { readonly mean: number; readonly square: number } {
  const width = (2 * REACH) / PANELS;
  let [mean, square] = [0, 0];
  for (let panel = 0; panel < PANELS; panel++) {
    gaussLegendre.points.forEach((point, i) => {
      const z = -REACH + (panel + (point + 1) / 2) * width;
      const density = n * normalDensity(z) * normalCdf(z) ** (n - 1);
      const mass = ((gaussLegendre.weights[i] as number) / 2) * width * density;
      mean += mass * z;
      square += mass * z * z;
    });
  }
  return { mean, square };
}
