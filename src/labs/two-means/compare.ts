import { samplesOf } from '../../core/draws/samples';
import { sampleMoments } from '../../core/intervals/sampleMoments';
import { familyOf } from '../../core/populations/index';
import type { Uniform } from '../../core/uniform';
import type { Compared, Group } from './compared';

/** Draws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;

/** Some comparisons: of each the means, and the squared standard errors that each group estimates of its own. */
export interface Drawn {
  readonly count: number;
  readonly meanA: Float64Array;
  readonly meanB: Float64Array;
  readonly errorA: Float64Array;
  readonly errorB: Float64Array;
}

// Scratch for one sample, never held across a pause.
const sample = new Float64Array(100_000);
const one = new Float64Array(1);

/** Draws `count` comparisons; yields them some at a time, in arrays that the next step writes over. */
export function* compare({ a, b }: Pick<Compared, 'a' | 'b'>, count: number, uniform: Uniform): Generator<Drawn, void> {
  const together = Math.min(count, Math.max(1, Math.floor(CHUNK / (a.n + b.n))));
  const column = (): Float64Array => new Float64Array(together);
  const drawn = { meanA: column(), meanB: column(), errorA: column(), errorB: column() };
  const drawA = samplerOf(a, drawn.meanA, drawn.errorA);
  const drawB = samplerOf(b, drawn.meanB, drawn.errorB);
  for (let done = 0; done < count; done += together) {
    const now = Math.min(together, count - done);
    for (let i = 0; i < now; i++) {
      drawA(i, uniform);
      drawB(i, uniform);
    }
    yield { ...drawn, count: now };
  }
}

/** Draws one sample of a group into place i. Of zeros and ones it is enough to draw how many are ones. */
function samplerOf({ population, shift, n }: Group, means: Float64Array, errors: Float64Array) {
  const [p = 0] = population.parameters;
  if (population.id === 'bernoulli' && p > 0 && p < 1) {
    const ones = familyOf('binomial').create(n, p);
    return (i: number, uniform: Uniform): void => {
      ones.fill(one, uniform);
      const share = (one[0] as number) / n;
      means[i] = share + shift;
      errors[i] = (share * (1 - share)) / (n - 1);
    };
  }
  const fill = samplesOf(population, n);
  return (i: number, uniform: Uniform): void => {
    fill(sample, uniform, 1);
    const { mean, squares } = sampleMoments(sample, 0, n);
    means[i] = mean + shift;
    errors[i] = squares / (n - 1) / n;
  };
}
