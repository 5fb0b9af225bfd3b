/** Lines that define `statistic(sample)` with NumPy for a statistic of this site. */
export function statisticInPython(id: string, threshold: number): readonly string[] {
  switch (id) {
    case 'mean':
      return ['statistic = np.mean'];
    case 'sum':
      return ['statistic = np.sum'];
    case 'median':
      return ['statistic = np.median'];
    case 'percentile-90':
      return ['', '', 'def statistic(sample):', '    return np.percentile(sample, 90)', ''];
    case 'variance':
      return ['', '', 'def statistic(sample):', '    return np.var(sample, ddof=1)', ''];
    case 'standard-deviation':
      return ['', '', 'def statistic(sample):', '    return np.std(sample, ddof=1)', ''];
    case 'proportion-above':
      return ['', '', 'def statistic(sample):', `    return np.mean(sample > ${threshold})`, ''];
    case 'min':
      return ['statistic = np.min'];
    case 'max':
      return ['statistic = np.max'];
    case 'trimmed-mean':
      return [
        '',
        '',
        'def statistic(sample):',
        '    cut = int(0.1 * sample.size)',
        '    return np.sort(sample)[cut : sample.size - cut].mean()',
        '',
      ];
    case 'skewness':
      return [
        '',
        '',
        'def statistic(sample):',
        '    deviations = sample - np.mean(sample)',
        '    variance = np.mean(deviations**2)',
        '    return np.mean(deviations**3) / variance**1.5 if variance > 0 else 0.0',
        '',
      ];
    default:
      throw new RangeError(`no recipe computes "${id}"`);
  }
}
