"""Prints best-of-many.json (python3 best-of-many.py > best-of-many.json): SciPy's quadrature and its bivariate normal."""
import json
from math import asin, hypot, pi, sqrt

import numpy as np
from scipy import integrate, optimize, special, stats


def expected_maximum(k):
    """Expected largest of k standard normals: the integral of 1 - F^k above 0, less that of F^k below."""
    above = integrate.quad(lambda z: -special.expm1(k * special.log_ndtr(z)), 0, 12, epsabs=1e-14, epsrel=1e-13, limit=500)
    below = integrate.quad(lambda z: np.exp(k * special.log_ndtr(z)), -12, 0, epsabs=1e-14, epsrel=1e-13, limit=500)
    return above[0] - below[0]


def both_below(x, y, rho):
    """P(X <= x, Y <= y) of two standard normals by Owen's T: D. B. Owen, Annals of Mathematical Statistics 27 (1956)."""
    c = sqrt(1 - rho * rho)
    # No node of the rules below is at 0.
    ax, ay = (y / x - rho) / c, (x / y - rho) / c
    half = np.where(x * y < 0, 0.5, 0.0)
    return 0.5 * (special.ndtr(x) + special.ndtr(y)) - special.owens_t(x, ax) - special.owens_t(y, ay) - half


def chance_of_best(k, reliability):
    """k E G(X, Y)^(k-1), X the true value and W what is wrong with its measurement: a Gauss rule on panels, both ways."""
    rho, c = sqrt(reliability), sqrt(1 - reliability)
    points, weights = np.polynomial.legendre.leggauss(24)
    edges = np.linspace(-9, 9, 19)
    half = np.diff(edges)[:, None] / 2
    nodes = (half * points + (edges[:-1, None] + half)).ravel()
    masses = (half * weights).ravel() * stats.norm.pdf(nodes)
    x, w = nodes[:, None], nodes[None, :]
    g = np.clip(both_below(x, rho * x + c * w, rho), 0, 1)
    return float(k * np.einsum("i,j,ij->", masses, masses, g ** (k - 1)))


def signal_for_best(k, chance):
    log = optimize.brentq(lambda t: chance_of_best(k, 1 / (1 + np.exp(-t))) - chance, -10, 20, xtol=1e-13)
    return float(np.exp(log))


assert abs(chance_of_best(2, 0.36) - (0.5 + asin(0.6) / pi)) < 1e-11

SIZES = [2, 3, 5, 10, 20, 50, 100, 200]
print(
    json.dumps(
        {
            "maxima": [{"size": k, "mean": expected_maximum(k)} for k in SIZES],
            "winners": [
                {
                    "size": k,
                    "between": tau,
                    "error": error,
                    "apparent": expected_maximum(k) * hypot(tau, error),
                    "true": expected_maximum(k) * tau**2 / hypot(tau, error),
                    "best": expected_maximum(k) * tau,
                }
                for k, tau, error in [(20, 5, 15 / sqrt(10)), (20, 0, 15 / sqrt(10)), (40, 2, 1), (2, 1, 30), (200, 0.1, 3)]
            ],
            "chances": [
                {"size": k, "reliability": b, "chance": chance_of_best(k, b)}
                for k in SIZES
                for b in [1e-4, 0.05, 0.3, 10 / 19, 0.8, 0.95, 0.999, 0.999999]
            ],
            "signals": [{"size": k, "chance": p, "signal": signal_for_best(k, p)} for k in SIZES for p in [0.75, 0.9]],
        },
        indent=1,
    )
)
