import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { PartitionsParams } from '../params';
import { askedOf } from './asked';

/** In Python with NumPy. */
export function python(params: PartitionsParams, say: Comment): string {
  const { keys, keysNote, pieces, skewed, open, repetitions, note } = askedOf(params, say);
  return lines(
    'import numpy as np',
    '',
    `keys = ${keys}${keysNote && `  # ${keysNote}`}`,
    `regions = ${params.regions}`,
    `salts = ${params.salts}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${params.seed})`,
    '',
    ...(skewed
      ? [
          `# ${say('partitions.zipf')}`,
          `weights = np.arange(1, keys + 1) ** -${params.skew.toFixed(2)}`,
          'weights = np.repeat(weights / weights.sum() / salts, salts)',
          '\n',
          `# ${say('partitions.table')}`,
          'def table():',
          '    region = rng.integers(regions, size=weights.size)',
          '    return np.bincount(region, weights=weights, minlength=regions) * regions',
        ]
      : [
          params.placement === 'range' && `# ${say('partitions.range')}`,
          `pieces = ${pieces}`,
          `open_regions = ${open}`,
          '\n',
          `# ${say('partitions.counts')}`,
          'def table():',
          '    counts = rng.multinomial(pieces, np.full(open_regions, 1 / open_regions))',
          '    return counts / pieces * regions',
        ]),
    '\n',
    `# ${say('partitions.repeat')}`,
    'ratios = np.array([table().max() for _ in range(repetitions)])',
    '',
    'print("loadRatio", np.mean(ratios))',
    skewed && 'print("hottestShare", weights[0] * salts)',
  );
}
