# Reference of what a sample says, by NumPy and SciPy: moments, quantiles, Hill's index, autocorrelation, ranks of quantile
# intervals by binom.ppf, and required n by brentq or a plain search in place of the code's bisection.
import json
import numpy as np, scipy
from scipy import stats

rng = np.random.default_rng(20261129)
sets = {
    'orders': np.round(np.exp(rng.normal(3.5, 1, 400)), 4),
    'revenue': np.round(np.where(rng.random(600) < 0.1, np.exp(rng.normal(3, 1, 600)), 0), 2),
    'walk': np.round(np.convolve(rng.normal(0, 1, 303), [1, 0.8, 0.5, 0.3], 'valid'), 5),
}
rows = {}
for name, x in sets.items():
    n = len(x)
    s = np.sort(x)
    d = x - x.mean()
    hill = {}
    if (x >= 0).all():
        for k in (10, 20, 40):
            if s[-k - 1] > 0:
                hill[k] = float(1 / np.mean(np.log(s[-k:] / s[-k - 1])))
    quantiles = []
    for p in (0.05, 0.25, 0.5, 0.9, 0.99):
        low, high = int(stats.binom.ppf(0.025, n, p)), int(stats.binom.ppf(0.975, n, p)) + 1
        quantiles.append(dict(p=p, value=float(np.quantile(x, p)), low=float(s[low - 1]) if low >= 1 else None,
                              high=float(s[high - 1]) if high <= n else None))
    sd = x.std(ddof=1)
    size = lambda half, tolerance: next(m for m in range(2, 10**6) if half(m) <= tolerance)
    mean_tolerance = float(abs(x.mean()) * 0.1)
    share = float((x > np.quantile(x, 0.8)).mean())
    z = stats.norm.ppf(0.975)
    wilson = lambda m: z * np.sqrt(share * (1 - share) / m + z * z / (4 * m * m)) / (1 + z * z / m)
    rows[name] = dict(values=x.tolist(), mean=float(x.mean()), standardDeviation=float(sd), skewness=float(stats.skew(x)),
        excessKurtosis=float(stats.kurtosis(x)), quantiles=quantiles, hill=hill,
        lagOne=float((d[1:] * d[:-1]).sum() / (d * d).sum()),
        tenLargest=float(s[-10:].sum() / s.sum()), topPercent=float(s[-max(1, round(n / 100)):].sum() / s.sum()),
        meanTolerance=max(mean_tolerance, 0.05), meanSize=size(lambda m: stats.t.ppf(0.975, m - 1) * sd / np.sqrt(m), max(mean_tolerance, 0.05)),
        share=share, shareSize=size(wilson, 0.03))
json.dump(dict(about=f'Samples by NumPy {np.__version__} and SciPy {scipy.__version__}', sets=rows), open('sample.json', 'w'), indent=0)
