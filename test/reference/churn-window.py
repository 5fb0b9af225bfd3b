"""Silence of users with gamma gaps: SciPy's quadrature of the survival function, no closed form; and NumPy draws of whole histories.

python3 test/reference/churn-window.py > test/reference/churn-window.json
"""
import json

import numpy as np
from scipy import integrate, optimize, stats

DAYS = 60
QUAD = dict(epsabs=1e-13, epsrel=1e-12, limit=400)


def longer(shape, x):
    return stats.gamma.sf(x, shape, scale=1 / shape)


def silent(shape, x):
    """P(age > x): the integral of P(gap > t) from x on, for gaps of mean 1."""
    return integrate.quad(lambda t: longer(shape, t), x, x + 20, **QUAD)[0] + integrate.quad(lambda t: longer(shape, t), x + 20, np.inf, **QUAD)[0]


def late(shape, x):
    """E (x - age)+: the integral of P(age <= t) up to x; inner integrals by parts."""
    tail = integrate.quad(lambda t: longer(shape, t) * min(t, x), 0, x, **QUAD)[0] + x * silent(shape, x)
    return x - tail


def over_users(gap, rhythms, of):
    sigma = np.log(rhythms)
    if sigma == 0:
        return of(gap)
    f = lambda z: stats.norm.pdf(z) * of(gap * np.exp(sigma * z))
    return sum(integrate.quad(f, a, b, epsabs=1e-12, epsrel=1e-11, limit=200)[0] for a, b in [(-8.5, -3), (-3, 0), (0, 3), (3, 8.5)])


def above(gap, rhythms, least, of):
    """Over users of a mean gap above `least`, where `of` has a kink."""
    sigma = np.log(rhythms)
    if sigma == 0:
        return of(gap) if gap > least else 0.0
    low = max(-8.5, np.log(least / gap) / sigma)
    f = lambda z: stats.norm.pdf(z) * of(gap * np.exp(sigma * z))
    return sum(integrate.quad(f, a, a + 1.5, epsabs=1e-13, epsrel=1e-11, limit=300)[0] for a in np.arange(low, 8.5, 1.5))


from scipy.special import gammaincc


def fast_silent(k, x):
    return gammaincc(k + 1, k * x) - x * gammaincc(k, k * x)


def fast_late(k, x):
    if x <= 0:
        return 0.0
    square = (k + 1) / k
    return x - (square * (1 - gammaincc(k + 2, k * x)) + 2 * x * gammaincc(k + 1, k * x) - x * x * gammaincc(k, k * x)) / 2


unit = [
    dict(shape=k, x=x, longer=longer(k, x), silent=silent(k, x), late=late(k, x))
    for k in (0.5, 1, 2, 3.7, 20)
    for x in (0.01, 0.3, 1, 1.7, 4, 9)
]
for one in unit:
    assert abs(fast_silent(one["shape"], one["x"]) - one["silent"]) < 1e-10
    assert abs(fast_late(one["shape"], one["x"]) - one["late"]) < 1e-10

expected = []
for window, gap, rhythms, shape, history in [
    (14, 3, 3, 2, 20), (7, 3, 3, 2, 5), (30, 3, 3, 1, 3), (14, 7, 1, 5, 20), (3, 0.5, 6, 0.5, 10), (60, 20, 6, 20, 30), (14, 3, 3, 20, 200), (1, 30, 2, 1, 4),
]:
    active = over_users(gap, rhythms, lambda m: fast_silent(shape, window / m))
    delay = over_users(gap, rhythms, lambda m: m * fast_late(shape, window / m))
    mean = over_users(gap, rhythms, lambda m: m)
    times = optimize.brentq(lambda c: fast_silent(shape, c) - max(active, 1e-9), 1e-9, 400, xtol=1e-14)
    beyond = above(gap, rhythms, DAYS / times, lambda m: m * fast_late(shape, times - DAYS / m))
    past = stats.gamma(history * shape, scale=1 / (history * shape))
    low, high = past.ppf(1e-15), past.isf(1e-15)
    inner = lambda of: sum(
        integrate.quad(lambda g: past.pdf(g) * of(g), a, b, epsabs=1e-13, epsrel=1e-11, limit=300)[0]
        for a, b in zip(*(lambda e: (e[:-1], e[1:]))(np.unique([low, past.ppf(1e-5), past.ppf(0.1), 1, past.ppf(0.9), past.isf(1e-5), high])))
    )
    learnt = optimize.brentq(lambda c: inner(lambda g: fast_silent(shape, c * g)) - max(active, 1e-9), 1e-9, 2000, xtol=1e-13)
    learnt_delay = mean * inner(lambda g: fast_late(shape, learnt * g))
    learnt_beyond = inner(lambda g: above(gap, rhythms, DAYS / (learnt * g), lambda m: m * fast_late(shape, learnt * g - DAYS / m)))
    gaps = over_users(gap, rhythms, lambda m: gammaincc(shape, shape * window / m) / m) / over_users(gap, rhythms, lambda m: 1 / m)
    five = optimize.brentq(lambda w: over_users(gap, rhythms, lambda m: fast_silent(shape, w / m)) - 0.05, 1e-6, 5000, xtol=1e-12)
    expected.append(
        dict(
            window=window, typicalGap=gap, rhythms=rhythms, regularity=shape, history=history,
            activeFlagged=active, unnoticed=delay / DAYS, delay=delay,
            known=dict(times=times, delay=mean * fast_late(shape, times), unnoticed=(mean * fast_late(shape, times) - beyond) / DAYS),
            learnt=dict(times=learnt, delay=learnt_delay, unnoticed=(learnt_delay - learnt_beyond) / DAYS),
            longGap=gaps, windowForFewAlarms=five,
        )
    )

# Whole histories, visit by visit, without any renewal theory: users begin long before, and somebody looks at them on one day.
rng = np.random.default_rng(30)
drawn = []
for window, gap, rhythms, shape, leaving in [(14, 3, 2, 2, 0.2), (7, 3, 2, 1, 0.3), (20, 6, 1.5, 5, 0.5)]:
    users = 20_000
    called_active = active = gone = called_gone = 0
    delays = []
    for mean in gap * rhythms ** rng.standard_normal(users):
        start = 60 * mean * (1 + rng.random())  # far from the first visit, at no particular time
        left = DAYS * rng.random() if rng.random() < leaving else None
        n = int(start / mean * 1.5 + 60)
        visits = np.cumsum(rng.gamma(shape, mean / shape, n))
        while visits[-1] < start:
            visits = np.append(visits, visits[-1] + np.cumsum(rng.gamma(shape, mean / shape, n)))
        age = start - visits[np.searchsorted(visits, start) - 1] if visits[0] <= start else start
        if left is None:
            active += 1
            called_active += age > window
        else:
            gone += 1
            called_gone += left + age > window
            delays.append(max(0, window - age))
    drawn.append(
        dict(
            window=window, typicalGap=gap, rhythms=rhythms, regularity=shape, leaving=leaving, active=active, gone=gone,
            activeFlagged=called_active / active, unnoticed=1 - called_gone / gone,
            delay=float(np.mean(delays)), delayError=float(np.std(delays, ddof=1) / np.sqrt(gone)),
        )
    )

print(json.dumps(dict(unit=unit, expected=expected, drawn=drawn), indent=1, default=float))
