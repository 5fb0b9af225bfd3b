"""Law of the fullest of n boxes: exact integer convolution for small sizes, NumPy draws and SciPy's Poisson for large.

python3 test/reference/maximum-load.py > test/reference/maximum-load.json
"""
import json
from fractions import Fraction
from math import comb

import numpy as np
from scipy import integrate, stats


def at_most(balls, boxes, k):
    """P(no box holds more than k), by exact fractions: the boxes join one by one."""
    ways = [1] + [0] * balls
    for _ in range(boxes):
        ways = [sum(comb(m, j) * ways[m - j] for j in range(min(k, m) + 1)) for m in range(balls + 1)]
    return Fraction(ways[balls], boxes**balls)


def log_power(balls, boxes, k):
    """The same for some hundred balls: truncated exponential series to a power by squaring, in long floats scaled by the mean."""
    rate = balls / boxes
    base = np.zeros(balls + 1, dtype=np.longdouble)
    term = np.longdouble(np.exp(np.longdouble(-rate)))
    for j in range(min(k, balls) + 1):
        base[j] = term
        term = term * rate / (j + 1)
    result, power = None, boxes
    while power:
        if power & 1:
            result = base.copy() if result is None else np.convolve(result, base)[: balls + 1]
        base = np.convolve(base, base)[: balls + 1]
        power >>= 1
    return float(result[balls] / np.longdouble(stats.poisson.pmf(balls, balls)))


def expected(balls, boxes, law):
    total, k = 0.0, 0
    while True:
        p = float(law(balls, boxes, k))
        total += 1 - p
        if p > 1 - 1e-13:
            return total
        k += 1


def normal_maximum(n):
    f = lambda z: z * n * stats.norm.pdf(z) * stats.norm.cdf(z) ** (n - 1)
    return integrate.quad(f, -9, 9, epsabs=1e-12, limit=400)[0]


exact = [(5, 2), (10, 3), (23, 365), (30, 7), (24, 12)]
middle = [(100, 2), (100, 64), (1000, 64), (2000, 16), (3000, 512), (1000, 4096)]
rng = np.random.default_rng(14)
drawn = []
for balls, boxes, times in [(10_000, 256, 20_000), (1_000_000, 64, 20_000), (100_000_000, 16, 20_000), (100_000_000, 1024, 3000)]:
    largest = rng.multinomial(balls, np.full(boxes, 1 / boxes), size=times).max(axis=1)
    drawn.append(dict(balls=balls, boxes=boxes, mean=float(largest.mean()), error=float(largest.std(ddof=1) / np.sqrt(times))))

zipf = []
for keys, exponent in [(100, 1.0), (1000, 0.5), (5000, 1.0), (1_000_000, 1.0), (3_000_000, 0.85), (1_000_000, 2.0)]:
    ranks = np.arange(1, keys + 1, dtype=float)
    zipf.append(dict(keys=keys, exponent=exponent, sum=float(np.sum(ranks[::-1] ** -exponent))))

loads = []
for keys, exponent, regions, salts in [(1000, 1.0, 16, 1), (20_000, 1.0, 64, 1), (20_000, 0.5, 64, 1), (20_000, 1.0, 64, 8), (20_000, 2.0, 16, 4)]:
    weights = np.arange(1, keys + 1, dtype=float) ** -exponent
    weights = np.repeat(weights / weights.sum() / salts, salts)
    ratios = [
        np.bincount(rng.integers(regions, size=keys * salts), weights=weights, minlength=regions).max() * regions
        for _ in range(2000)
    ]
    loads.append(
        dict(keys=keys, skew=exponent, regions=regions, salts=salts, ratio=float(np.mean(ratios)), error=float(np.std(ratios, ddof=1) / np.sqrt(2000)))
    )

print(
    json.dumps(
        dict(
            exact=[
                dict(balls=m, boxes=n, cdf=[float(at_most(m, n, k)) for k in range(min(m, 12) + 1)], mean=expected(m, n, at_most))
                for m, n in exact
            ],
            middle=[dict(balls=m, boxes=n, mean=expected(m, n, log_power)) for m, n in middle],
            drawn=drawn,
            normal=[dict(n=n, mean=normal_maximum(n)) for n in (2, 16, 64, 1024, 4096)],
            zipf=zipf,
            loads=loads,
        ),
        indent=1,
    )
)
