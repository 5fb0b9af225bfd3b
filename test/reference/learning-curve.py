"""Learning from wrong labels: Gauss rules, and the expected error of a linear rule, by SciPy and NumPy.

python3 test/reference/learning-curve.py > test/reference/learning-curve.json
"""
import json

import numpy as np
from scipy import special, stats

rng = np.random.default_rng(60)


def rule(points, weights):
    return dict(points=[float(x) for x in points], weights=[float(w) for w in weights / np.sum(weights)])


def binomial_rule(trials, p, size):
    """Gauss rule of a binomial law from its moments in a discrete Stieltjes recursion over all its values."""
    k = np.arange(trials + 1)
    mass = stats.binom.pmf(k, trials, p)
    before, now, a, b = np.zeros(trials + 1), np.ones(trials + 1), [], []
    norm_before = None
    for _ in range(size):
        norm = np.sum(mass * now**2)
        a.append(np.sum(mass * k * now**2) / norm)
        b.append(norm if norm_before is None else norm / norm_before)
        before, now, norm_before = now, (k - a[-1]) * now - (b[-1] if len(b) > 1 else 0) * before, norm
    off = np.sqrt(b[1:])
    values, vectors = np.linalg.eigh(np.diag(a) + np.diag(off, 1) + np.diag(off, -1))
    return rule(values, vectors[0] ** 2)


def laws(noise, side):
    if side == "both":
        return 0.5, 1 - noise, noise
    return (1 - noise) / 2, 1.0, noise / (1 + noise)


def summed(n, features, floor, noise, side):
    """Expected error: every count by its binomial mass, and dense SciPy rules for the two directions."""
    distance = -2 * stats.norm.ppf(floor)
    share, of_above, of_below = laws(noise, side)
    z, wz = special.roots_hermitenorm(60)
    wz = wz / wz.sum()
    c, wc = special.roots_genlaguerre(40, (features - 1) / 2 - 1)
    c, wc = 2 * c, wc / wc.sum()
    weights = (wz[:, None] * wc[None, :]).ravel()
    z, c = (part.ravel() for part in np.meshgrid(z, c, indexing="ij"))
    total = np.zeros(2)
    for above in range(n + 1):
        mass = stats.binom.pmf(above, n, share)
        below = n - above
        if above == 0 or below == 0:
            total += mass * np.array([1.0, 0.0] if above == 0 else [0.0, 1.0])
            continue
        v = 1 / above + 1 / below
        slope = (below - above) / (2 * n)
        spread = np.sqrt(1 + v * (0.25 - slope**2))
        for i in range(above + 1):
            pi = stats.binom.pmf(i, above, of_above)
            if pi < 1e-13:
                continue
            for j in range(below + 1):
                p = pi * stats.binom.pmf(j, below, of_below)
                if p * mass < 1e-13:
                    continue
                m1, m0 = distance / 2 * (2 * i / above - 1), distance / 2 * (2 * j / below - 1)
                line = m1 - m0 + np.sqrt(v) * z
                middle = (m1 + m0) / 2 + slope * np.sqrt(v) * z
                across = v * c
                length = np.hypot(line, np.sqrt(across))
                offset = (np.log(above / below) - line * middle - slope * across) / length
                reach = line / length * distance / 2
                total += mass * p * np.array(
                    [np.sum(weights * special.ndtr(-(reach + offset) / spread)), np.sum(weights * special.ndtr(-(reach - offset) / spread))]
                )
    return total


def learnt(n, features, floor, noise, side, times):
    """Row by row, as anybody would: draw, flip, average, and the exact error of what comes out."""
    distance = -2 * stats.norm.ppf(floor)
    errors = []
    for _ in range(times):
        kind = rng.integers(0, 2, n)
        rows = rng.standard_normal((n, features))
        rows[:, 0] += (kind - 0.5) * distance
        flipped = (rng.random(n) < noise) & ((kind == 1) | (side == "both"))
        label = np.where(flipped, 1 - kind, kind)
        if label.min() == label.max():
            errors.append([1.0 - label[0], float(label[0])])
            continue
        above, below = rows[label == 1].mean(axis=0), rows[label == 0].mean(axis=0)
        w = above - below
        offset = np.log(label.mean() / (1 - label.mean())) - w @ (above + below) / 2
        length = np.linalg.norm(w)
        reach = w[0] * distance / 2
        errors.append([stats.norm.cdf(-(reach + offset) / length), stats.norm.cdf(-(reach - offset) / length)])
    errors = np.array(errors)
    whole = errors.mean(axis=1)
    contradicted = None
    e = errors.mean(axis=0)
    flip = lambda x: x * (1 - noise) + (1 - x) * noise
    contradicted = (flip(e[0]) + (flip(e[1]) if side == "both" else e[1])) / 2
    return dict(
        error=float(whole.mean()),
        deviation=float(whole.std(ddof=1) / np.sqrt(times)),
        contradicted=float(contradicted),
    )


def setting(n, features, floor, noise, side):
    return dict(n=n, features=features, floor=floor, noise=noise, side=side)


SUMMED = [(10, 5, 0.1, 0.0, "both"), (12, 20, 0.2, 0.3, "both"), (25, 8, 0.05, 0.2, "one"), (30, 100, 0.1, 0.3, "both"), (40, 30, 0.1, 0.1, "one")]
LEARNT = [
    (10, 5, 0.1, 0.45, "one", 20_000),
    (30, 20, 0.1, 0.2, "both", 20_000),
    (300, 20, 0.1, 0.3, "both", 6_000),
    (300, 20, 0.1, 0.3, "one", 6_000),
    (1_000, 100, 0.1, 0.3, "both", 1_500),
    (1_000, 100, 0.1, 0.2, "both", 1_500),
    (2_236, 100, 0.1, 0.3, "both", 1_000),
    (4_000, 10, 0.3, 0.4, "one", 1_500),
]

out = dict(
    normal=[dict(size=m, **rule(*special.roots_hermitenorm(m))) for m in (3, 9, 16)],
    chiSquare=[
        dict(freedom=df, size=m, **rule(2 * special.roots_genlaguerre(m, df / 2 - 1)[0], special.roots_genlaguerre(m, df / 2 - 1)[1]))
        for df, m in ((1, 5), (19, 5), (99, 9))
    ],
    binomial=[dict(trials=n, p=p, size=m, **binomial_rule(n, p, m)) for n, p, m in ((4, 0.3, 5), (30, 0.5, 7), (500, 0.2, 5), (10_000, 0.35, 3))],
    summed=[
        dict(**setting(*one), above=float(total[0]), below=float(total[1]))
        for one in SUMMED
        for total in [summed(*one)]
    ],
    learnt=[dict(**setting(*one[:5]), **learnt(*one)) for one in LEARNT],
    distances=[dict(error=e, distance=float(-2 * stats.norm.ppf(e))) for e in (0.02, 0.1, 0.25, 0.4)],
)
print(json.dumps(out, indent=1))
