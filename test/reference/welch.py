# Reference of Welch comparisons: power by side, by an independent way (scipy), exact for normals by dblquad over chi2s;
# bernoulli by brute-force enumeration with scipy's t quantile; p-values and df by scipy.stats.ttest_ind.
import json, numpy as np
from scipy import stats, integrate, special
out={'about':'Welch comparisons by SciPy %s: ttest_ind, normal power by integrating over the two chi-squared variances, shares by enumeration'%__import__('scipy').__version__}
rng=np.random.default_rng(1)
tests=[]
for nA,nB in [(2,2),(5,9),(30,30),(12,200)]:
    a=np.round(rng.lognormal(0,1,nA),4); b=np.round(rng.normal(1.2,.8,nB),4)
    r=stats.ttest_ind(b,a,equal_var=False)
    ci=r.confidence_interval(0.95)
    tests.append(dict(a=a.tolist(),b=b.tolist(),t=float(r.statistic),df=float(r.df),p=float(r.pvalue),low=float(ci.low),high=float(ci.high)))
out['tests']=tests
def power(d,sA,sB,nA,nB,level):
    a,b=nA-1,nB-1
    se=np.sqrt(sA**2/nA+sB**2/nB)
    # grid in probability space of each chi2 via Gauss-Legendre on transformed normal scores
    x,w=np.polynomial.legendre.leggauss(1500)
    z=9.5*x; wz=9.5*w*stats.norm.pdf(z)
    ca=stats.chi2.isf(stats.norm.sf(z),a); cb=stats.chi2.isf(stats.norm.sf(z),b)
    lo=z<0
    ca[lo]=stats.chi2.ppf(stats.norm.cdf(z[lo]),a); cb[lo]=stats.chi2.ppf(stats.norm.cdf(z[lo]),b)
    va=(sA**2/nA*ca/a)[:,None]; vb=(sB**2/nB*cb/b)[None,:]
    df=(va+vb)**2/(va**2/a+vb**2/b)
    c=stats.t.ppf((1+level)/2,df)*np.sqrt(va+vb)/se
    W=wz[:,None]*wz[None,:]
    return float((W*stats.norm.cdf(d/se-c)).sum()),float((W*stats.norm.cdf(-d/se-c)).sum())
P=[]
for args in [(0,1,1,30,30,.95),(0,1,1,2,2,.95),(0.5,1,1,30,30,.95),(0.5,1,1,64,64,.95),(0.2,1,1,100,100,.95),(-1,8,8,10,40,.9),(3,8,4,5,50,.99),(0.05,1,1,2000,2000,.95),(0,1,5,3,300,.95),(1,1,1,20,20,.8)]:
    u,dn=power(*args); P.append(dict(zip(['difference','sdA','sdB','nA','nB','level'],args))|dict(above=u,below=dn))
out['normal']=P
S=[]
for pA,pB,nA,nB,level in [(.03,.03,30,30,.95),(.03,.04,200,200,.95),(.5,.6,50,80,.95),(.03,.03,100,20,.95),(.1,.2,150,60,.9)]:
    ka=np.arange(nA+1)[:,None]; kb=np.arange(nB+1)[None,:]
    m=stats.binom.pmf(ka,nA,pA)*stats.binom.pmf(kb,nB,pB)
    va=ka*(nA-ka)/nA/(nA-1)/nA; vb=kb*(nB-kb)/nB/(nB-1)/nB
    d=kb/nB-ka/nA; se2=va+vb
    with np.errstate(all='ignore'):
        t=d/np.sqrt(se2); df=np.where(se2>0,se2**2/(va**2/(nA-1)+vb**2/(nB-1)),min(nA,nB)-1)
    c=stats.t.ppf((1+level)/2,df)
    S.append(dict(pA=pA,pB=pB,nA=nA,nB=nB,level=level,above=float(m[t>c].sum()),below=float(m[t<-c].sum())))
out['shares']=S
z=stats.norm.ppf(.975)
out['touching']=dict(p=float(2*stats.norm.sf(np.sqrt(2)*z)),level=float(1-2*stats.norm.sf(z/np.sqrt(2))))
E_=[]
for d,n in [(0.2,25),(0.2,100),(0.5,64),(0.05,100)]:
    se=np.sqrt(2/n); f=lambda x: abs(x)*stats.norm.pdf(x,d,se)
    num=integrate.quad(f,z*se,d+12*se,epsabs=1e-14)[0]+integrate.quad(f,-12*se-d,-z*se,epsabs=1e-14)[0]
    den=stats.norm.sf((z*se-d)/se)+stats.norm.cdf((-z*se-d)/se)
    E_.append(dict(difference=d,n=n,factor=float(num/den/d)))
out['exaggeration']=E_
json.dump(out,open('welch.json','w'),indent=1)
