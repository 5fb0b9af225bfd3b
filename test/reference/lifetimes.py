# Reference of watched lifetimes by SciPy, by other ways than the code's: quadrature and weibull_min in place of incomplete
# gamma functions, brentq in place of Newton.
import json
import numpy as np, scipy
from scipy import integrate, optimize, stats

rows = []
for shape, scale, watch in [(2, 2500, 2000), (1, 2500, 2000), (0.5, 2500, 2000), (4, 2500, 5000), (0.8, 2.5e6, 720), (1, 250000, 720), (2, 100, 2000)]:
    life = stats.weibull_min(shape, scale=scale)
    for arrive in (0, 0.3, 0.5, 1):
        sure = watch * (1 - arrive)
        seen = lambda t: 1.0 if t <= sure else (watch - t) / (watch * arrive)
        # In s = (t / scale)^shape, where the density is exp(-s) whatever the shape.
        top = (watch / scale) ** shape
        time = lambda s: scale * s ** (1 / shape)
        def over(g, to=top):
            # In u with s = u^4, which is smooth at 0 for every shape here; what is left beyond 40 is below 1e-17.
            f = lambda u: g(time(u**4)) * np.exp(-u**4) * 4 * u**3
            ends = sorted({0, min(min(to, (sure / scale) ** shape), 60) ** 0.25, min(to, 60) ** 0.25})
            return sum(integrate.quad(f, a, b, epsabs=0, epsrel=1e-13, limit=500)[0] for a, b in zip(ends, ends[1:]))
        failed = over(seen)
        mean_failed = over(lambda t: t * seen(t)) / failed
        g = lambda t: life.sf(t) * seen(t)
        last = min(watch, 40 ** (1 / shape) * scale)
        ends = sorted({0, last / 1e4, last / 50, last / 5, min(last, sure), last})
        # Near 0 the survival of shapes below 1 falls steeply: in u^4 it is smooth.
        mean_now = sum(integrate.quad(lambda u: g(u**4) * 4 * u**3, a**0.25, b**0.25, epsabs=0, epsrel=1e-13, limit=500)[0] for a, b in zip(ends, ends[1:]))
        at = 0.75 * watch
        rows.append(dict(shape=shape, scale=scale, watch=watch, arrive=arrive, failed=failed, meanOfFailed=mean_failed,
            meanNowAsEnd=mean_now, failedOnly=over(seen, (at / scale) ** shape) / failed, nowAsEnd=1 - float(life.sf(at)) * seen(at)))
checks = []
for shape, scale, every in [(2, 2500, 25), (1, 250000, 25), (0.8, 2.5e6, 25), (0.5, 2500, 1000), (3, 100, 400), (1, 1000, 5000)]:
    life = stats.weibull_min(shape, scale=scale)
    mean_to = lambda T: integrate.quad(lambda u: life.cdf(T * u**4) * 4 * u**3, 0, 1, epsabs=0, epsrel=1e-13, limit=500)[0]
    share = 1e-4
    t = optimize.brentq(lambda T: mean_to(T) / share - 1, 1e-12 * scale, scale, xtol=1e-14 * scale, rtol=1e-14)
    checks.append(dict(shape=shape, scale=scale, every=every, worst=float(life.cdf(every)), random=mean_to(every), share=share,
        everyForMean=t, mean=float(life.mean()), median=float(life.median())))
json.dump(dict(about=f'Watched Weibull lifetimes and checks by SciPy {scipy.__version__}: quadrature, weibull_min, brentq', watched=rows, checks=checks),
          open('lifetimes.json', 'w'), indent=1)
