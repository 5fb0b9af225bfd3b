"""Prints two-proportions.json (python3 two-proportions.py > two-proportions.json): SciPy's tests, Newcombe's intervals from their formulas, and chances summed outcome by outcome."""
import json
from math import sqrt

from scipy import stats


def wilson(x, n, z):
    p = x / n
    mid = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return mid - half, mid + half


def newcombe(x1, n1, x2, n2, level, phi=0.0):
    z = stats.norm.ppf((1 + level) / 2)
    (l1, u1), (l2, u2) = wilson(x1, n1, z), wilson(x2, n2, z)
    p1, p2 = x1 / n1, x2 / n2
    d, u, e, v = p1 - l1, u2 - p2, u1 - p1, p2 - l2
    return (p1 - p2 - sqrt(d * d - 2 * phi * d * u + u * u), p1 - p2 + sqrt(e * e - 2 * phi * e * v + v * v))


def paired(e, f, g, h, level):
    n = e + f + g + h
    product = (e + f) * (g + h) * (e + g) * (f + h)
    top = e * h - f * g
    if top > 0:
        top = max(top - n / 2, 0)
    phi = 0 if product == 0 else top / sqrt(product)
    return newcombe(e + f, n, e + g, n, level, phi)


def mcnemar(f, g):
    return 1.0 if f + g == 0 else stats.binomtest(f, f + g, 0.5).pvalue


def fisher(a, na, b, nb):
    return stats.fisher_exact([[a, na - a], [b, nb - b]]).pvalue


def paired_outcomes(f, g, n, level):
    out = dict(foundA=0.0, foundB=0.0, aheadA=0.0, aheadB=0.0)
    for x in range(n + 1):
        for y in range(n + 1 - x):
            mass = stats.multinomial.pmf([x, y, n - x - y], n, [f, g, 1 - f - g])
            if mass < 1e-15:
                continue
            side = "A" if x > y else "B"
            if x != y:
                out["ahead" + side] += mass
                if mcnemar(x, y) <= 1 - level:
                    out["found" + side] += mass
    return out


def independent_outcomes(pa, pb, n, level):
    out = dict(foundA=0.0, foundB=0.0, aheadA=0.0, aheadB=0.0)
    a, b = stats.binom.pmf(range(n + 1), n, pa), stats.binom.pmf(range(n + 1), n, pb)
    for x in range(n + 1):
        for y in range(n + 1):
            if x == y or a[x] * b[y] < 1e-16:
                continue
            side = "A" if x > y else "B"
            out["ahead" + side] += a[x] * b[y]
            if fisher(x, n, y, n) <= (1 - level) * (1 + 1e-9):
                out["found" + side] += a[x] * b[y]
    return {k: float(v) for k, v in out.items()}


def apart(law, lead):
    return float(sum(mass for (x, y), mass in law.items() if abs(x - y) >= lead))


def paired_law(f, g, n):
    return {(x, y): stats.multinomial.pmf([x, y, n - x - y], n, [f, g, 1 - f - g]) for x in range(n + 1) for y in range(n + 1 - x)}


def independent_law(pa, pb, n):
    return {(x, y): stats.binom.pmf(x, n, pa) * stats.binom.pmf(y, n, pb) for x in range(n + 1) for y in range(n + 1)}


result = {
    "apart": {
        "paired": apart(paired_law(0.125, 0.125, 20), 3),
        "independent": apart(independent_law(0.75, 0.75, 20), 3),
        "unequal": apart(independent_law(0.9, 0.6, 25), 3),
    },
    "mcnemar": [dict(onlyA=f, onlyB=g, p=float(mcnemar(f, g))) for f, g in [(4, 1), (5, 2), (0, 0), (6, 0), (0, 1), (40, 60), (3, 3), (250, 180), (1200, 1111)]],
    "fisher": [
        dict(a=a, nA=na, b=b, nB=nb, p=float(fisher(a, na, b, nb)))
        for a, na, b, nb in [(17, 20, 14, 20), (14, 20, 17, 20), (0, 5, 5, 5), (3, 3, 0, 3), (10, 10, 10, 10), (0, 7, 0, 9), (12, 30, 3, 25), (150, 200, 140, 200), (750, 1000, 700, 1000), (9, 400, 30, 350), (1, 2, 5, 90)]
    ],
    "independent": [
        dict(a=a, nA=na, b=b, nB=nb, level=level, low=low, high=high)
        for a, na, b, nb, level in [(17, 20, 14, 20, 0.95), (56, 70, 48, 80, 0.95), (9, 10, 3, 10, 0.95), (10, 10, 0, 20, 0.95), (0, 10, 0, 20, 0.9), (150, 200, 140, 200, 0.99)]
        for low, high in [newcombe(a, na, b, nb, level)]
    ],
    "paired": [
        dict(both=e, onlyA=f, onlyB=g, neither=h, level=level, low=low, high=high)
        for e, f, g, h, level in [(13, 4, 1, 2, 0.95), (36, 12, 2, 0, 0.95), (2, 16, 2, 0, 0.95), (20, 0, 0, 0, 0.95), (0, 29, 1, 0, 0.9), (140, 12, 5, 43, 0.99), (0, 30, 0, 24, 0.95)]
        for low, high in [paired(e, f, g, h, level)]
    ],
    "pairedOutcomes": [
        dict(onlyA=f, onlyB=g, n=n, level=level, **{k: float(v) for k, v in paired_outcomes(f, g, n, level).items()})
        for f, g, n, level in [(0.125, 0.075, 20, 0.95), (0.1, 0.1, 40, 0.95), (0.3, 0.05, 30, 0.8), (0.05, 0, 50, 0.99), (0.6, 0.4, 25, 0.9)]
    ],
    "independentOutcomes": [
        dict(shareA=pa, shareB=pb, n=n, level=level, **independent_outcomes(pa, pb, n, level))
        for pa, pb, n, level in [(0.75, 0.7, 20, 0.95), (0.5, 0.5, 30, 0.95), (0.9, 0.6, 40, 0.99), (1, 0.7, 12, 0.9), (0.02, 0.1, 60, 0.8)]
    ],
}
print(json.dumps(result, indent=1))
