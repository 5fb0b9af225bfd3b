const MEAN = 'const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;';
const VARIANCE = [
  'function variance(values) {',
  '  const center = mean(values);',
  '  return values.reduce((sum, x) => sum + (x - center) ** 2, 0) / (values.length - 1);',
  '}',
];
const QUANTILE = [
  'function quantile(values, p) {',
  '  const sorted = values.toSorted();',
  '  const at = (values.length - 1) * p;',
  '  const low = Math.floor(at);',
  '  const next = sorted[Math.min(low + 1, values.length - 1)];',
  '  return sorted[low] + (at - low) * (next - sorted[low]);',
  '}',
];

/** Lines that define `statistic(sample)` for a statistic of this site, and `mean` and `variance` for what follows. */
export function statisticInJavascript(id: string, threshold: number): readonly string[] {
  return [MEAN, ...VARIANCE, ...definition(id, threshold)];
}

function definition(id: string, threshold: number): readonly string[] {
  switch (id) {
    case 'mean':
      return ['const statistic = mean;'];
    case 'sum':
      return ['const statistic = (sample) => sample.reduce((sum, x) => sum + x, 0);'];
    case 'median':
      return [...QUANTILE, 'const statistic = (sample) => quantile(sample, 0.5);'];
    case 'percentile-90':
      return [...QUANTILE, 'const statistic = (sample) => quantile(sample, 0.9);'];
    case 'variance':
      return ['const statistic = variance;'];
    case 'standard-deviation':
      return ['const statistic = (sample) => Math.sqrt(variance(sample));'];
    case 'proportion-above':
      return [`const statistic = (sample) => mean(sample.map((x) => x > ${threshold}));`];
    case 'min':
      return ['const statistic = (sample) => sample.reduce((a, b) => Math.min(a, b));'];
    case 'max':
      return ['const statistic = (sample) => sample.reduce((a, b) => Math.max(a, b));'];
    case 'trimmed-mean':
      return [
        'function statistic(sample) {',
        '  const cut = Math.floor(0.1 * sample.length);',
        '  return mean(sample.toSorted().subarray(cut, sample.length - cut));',
        '}',
      ];
    case 'skewness':
      return [
        'function statistic(sample) {',
        '  const center = mean(sample);',
        '  const moment = (power) => mean(sample.map((x) => (x - center) ** power));',
        '  return moment(2) > 0 ? moment(3) / moment(2) ** 1.5 : 0;',
        '}',
      ];
    default:
      throw new RangeError(`no recipe computes "${id}"`);
  }
}
