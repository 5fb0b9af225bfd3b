import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchFile } from '../../src/site/search/entry';
import { createSearch, type Search } from '../../src/site/search/ranking';
import { address, LOCALES } from '../support/site';

/** What people type, and the end of an address that has to be among the first three results (any of them). */
const WANTED: Readonly<Record<(typeof LOCALES)[number], readonly (readonly [query: string, ...ends: string[]])[]>> = {
  en: [
    ['dau 1000 survey', '#margin-of-error-of-a-survey'],
    ['30 normal', '#revenue-at-thirty'],
    ['is 30 enough', '#revenue-at-thirty', 'how-large-is-large-enough/'],
    ['모수', '#not-a-head-count', '#parameter'],
    ['parameter', 'glossary/#parameter'],
    ['sample size', 'glossary/#sample-size'],
    ['number of samples', 'glossary/#repetitions', 'glossary/#sample-size'],
    ['5 heads', '#no-debt'],
    ['heads five times', '#no-debt'],
    ['gambler', '#gamblers-fallacy'],
    ['tails is due', '#running-mean'],
    ['n over 30 treat as normal', '#normality-gap'],
    ['central limit', 'glossary/#central-limit-theorem', 'lessons/central-limit-theorem/'],
    ['standard eror', 'glossary/#standard-error'],
    ['95% chance true mean', '#a-share-of-what'],
    ['data becomes normal', '#data-keep-their-shape'],
    ['sampling distribution', 'glossary/#sampling-distribution'],
    ['infinite variance', '#no-n-is-enough', '#conditions', 'glossary/#variance'],
    ['volunteers', '#ways-of-choosing'],
    ['Berry-Esseen', 'glossary/#berry-esseen-bound'],
    ['bootstrap skewed', '#no-magic', 'glossary/#bootstrap', 'heard=bootstrap-assumes-nothing#interval-coverage'],
    ['overlapping intervals', 'comparing-two/#overlap'],
    ['a/b test', '#two-means'],
    ['not significant', 'comparing-two/#not-significant'],
    ['statistical power', 'glossary/#power'],
    ['p value', 'glossary/#p-value'],
    ['p value peeking', '#peeking', '#dependence'],
    ['check every day until significant', '#peeking'],
    ['galton board', 'coin-flips-to-the-bell/#by-hand'],
    ['autocorrelation', '#autocorrelation', '#autocorrelated-days'],
    ['checklist', '#checklist'],
    ['skewed revenue', '#what-decides', '#revenue-at-thirty', '#what-it-does-to-intervals'],
  ],
  ko: [
    ['30 정규분포', '#revenue-at-thirty'],
    ['30개면 정규분포', '#revenue-at-thirty', 'how-large-is-large-enough/'],
    ['모수', 'glossary/#parameter'],
    ['모수가', 'glossary/#parameter', '#not-a-head-count'],
    ['모수 몇 명', '#not-a-head-count', 'parameter-and-sample/'],
    ['표본 수', 'glossary/#sample-size'],
    ['표본수', 'glossary/#sample-size'],
    ['표준오차', 'glossary/#standard-error'],
    ['표준 오차는', 'glossary/#standard-error'],
    ['dau 1000명 설문', '#margin-of-error-of-a-survey'],
    ['앞면 다섯 번', '#no-debt'],
    ['뒷면 차례', '#running-mean'],
    ['30개 넘으면', '#normality-gap'],
    ['중심 극한 정리', 'glossary/#central-limit-theorem', 'lessons/central-limit-theorem/'],
    ['CLT', 'glossary/#central-limit-theorem', 'lessons/central-limit-theorem/'],
    ['큰수의 법칙', 'glossary/#law-of-large-numbers'],
    ['대수의 법칙', 'glossary/#law-of-large-numbers'],
    ['표집분포', 'glossary/#sampling-distribution'],
    ['데이터가 쌓이면 정규분포', '#data-keep-their-shape'],
    ['부트스트랩', '#no-magic'],
    ['bootstrap', 'glossary/#bootstrap'],
    ['유의확률', 'glossary/#p-value'],
    ['유의해질 때까지', '#peeking'],
    ['자기상관', '#autocorrelation', '#autocorrelated-days'],
    ['연속성 수정', '#continuity-correction'],
    ['점검표', '#checklist'],
    ['모집단 크기', 'glossary/#population-size'],
    ['모수 뜻', 'glossary/#parameter'],
    ['모수란', 'glossary/#parameter'],
    ['모수가 뭐예요', 'glossary/#parameter'],
    ['정규분포 가정', '#coverage'],
    ['ab테스트', '#two-means', '#dependence', '#peeking'],
    ['구간 겹침', 'comparing-two/#overlap', 'heard=intervals-overlap#two-means'],
    ['검정력', 'glossary/#power'],
    ['효과크기', 'glossary/#effect-size'],
    ['신뢰구간 의미', '#a-share-of-what'],
    ['오차한계', 'glossary/#margin-of-error'],
    ['기각', 'glossary/#hypothesis-test'],
    ['대립가설', 'glossary/#hypothesis-test'],
    ['샘플 사이즈', 'glossary/#sample-size'],
    ['모집단 10%', '#margin-of-error'],
    ['피킹', 'glossary/#peeking'],
    ['30명이면 되나요', '#normality-gap'],
  ],
};

describe.each(LOCALES)('search in %s', (locale) => {
  let file: SearchFile;
  let search: Search;
  beforeAll(async () => {
    file = (await (await fetch(address(`${locale}/search.json`))).json()) as SearchFile;
    search = await createSearch(file.entries);
  });

  it.each(WANTED[locale])('finds what is meant by “%s” among the first three', (query, ...ends) => {
    const first = search(query)
      .slice(0, 3)
      .map(({ entry }) => entry.href);
    expect(first.filter((href) => ends.some((end) => href.endsWith(end)))).not.toEqual([]);
  });

  it('finds every term and every section first, or nearly, by its own name', () => {
    const lost = file.entries.filter(({ title, within, href, kind }) => {
      const hits = search(kind === 'lesson' ? `${title} ${within}` : title);
      return !hits.slice(0, 3).some(({ entry }) => entry.href === href);
    });
    expect(lost.map(({ title, within }) => `${title} (${within})`)).toEqual([]);
  });

  it('leads to places that exist', async () => {
    const pages = new Map<string, string>();
    const lost: string[] = [];
    for (const { href } of file.entries) {
      const url = new URL(href, address(''));
      const page = `${url.origin}${url.pathname}`;
      const html = pages.get(page) ?? (await (await fetch(page)).text());
      pages.set(page, html);
      if (!html.includes(url.hash ? `id="${url.hash.slice(1)}"` : '<h1')) lost.push(href);
    }
    expect(file.entries.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});
