/** What defines `statistic(sample)` in base R for a statistic of this site. */
export function statisticInR(id: string, threshold: number): string {
  const known: Readonly<Record<string, string>> = {
    mean: 'mean',
    sum: 'sum',
    median: 'median',
    'percentile-90': 'function(sample) quantile(sample, 0.9, names = FALSE)',
    variance: 'var',
    'standard-deviation': 'sd',
    'proportion-above': `function(sample) mean(sample > ${threshold})`,
    min: 'min',
    max: 'max',
    'trimmed-mean': 'function(sample) mean(sample, trim = 0.1)',
    skewness: [
      'function(sample) {',
      '  deviations <- sample - mean(sample)',
      '  if (any(deviations != 0)) mean(deviations^3) / mean(deviations^2)^1.5 else 0',
      '}',
    ].join('\n'),
  };
  const definition = Object.hasOwn(known, id) ? known[id] : undefined;
  if (!definition) throw new RangeError(`no recipe computes "${id}"`);
  return `statistic <- ${definition}`;
}
