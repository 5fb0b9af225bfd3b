import type { Table } from '../../../charts/chart';
import { formatInteger, formatShare } from '../../../charts/format';
import { populationName } from '../../../charts/names';
import type { Words } from '../../../charts/words';
import { createPopulation } from '../../../core/populations/index';
import { ALLOWED } from '../../../core/theory/coverageVerdict';
import type { CoverageFrame, ScoredRule } from './coverageFrame';

/** Index of the sample size nearest to the reader's on a log axis; -1 while nothing is known. */
export function hereOf({ n, sampleSize }: CoverageFrame): number {
  let nearest = -1;
  const distance = (i: number): number => Math.abs(Math.log((n[i] as number) / sampleSize));
  for (let i = 0; i < n.length; i++) if (nearest < 0 || distance(i) < distance(nearest)) nearest = i;
  return nearest;
}

/** The one-sided misses with which a rule of thumb is right: see `verdictOf`. */
export function allowedMisses({ level }: CoverageFrame): readonly [number, number] {
  const half = (1 - level) / 2;
  return [half * (1 - ALLOWED), half * (1 + ALLOWED)];
}

/** What the texts of a coverage frame are filled with; shares are those at the reader's n. */
export function coverageFigures(frame: CoverageFrame, words: Words) {
  const here = hereOf(frame);
  const share = (values: Float64Array): string => formatShare(values[here] ?? Number.NaN, words);
  return {
    n: formatInteger(frame.n[here] ?? frame.sampleSize, words),
    coverage: share(frame.coverage),
    // An interval that lies wholly above the parameter has missed it below.
    above: share(frame.missedBelow),
    below: share(frame.missedAbove),
    level: formatShare(frame.level, words),
    interval: words.t(`choice.interval.${frame.interval}`),
    population: populationName(frame.population, words),
  };
}

/** Coverage at the reader's n, and which rules of thumb keep their promise here. */
export function coverageSentence(frame: CoverageFrame, words: Words): string {
  const said = coverageFigures(frame, words);
  if (!((frame.coverage[hereOf(frame)] as number) >= 0)) {
    const hasMean = Number.isFinite(createPopulation(frame.population).moments.mean);
    return words.t(hasMean ? 'sentence.coverageUnknown' : 'sentence.coverageWithout', said);
  }
  const coverage = words.t('sentence.coverage', said);
  if (frame.rules.length === 0) return coverage;
  const named = (verdict: ScoredRule['verdict']): string =>
    frame.rules
      .filter((rule) => rule.verdict === verdict)
      .map(({ id }) => words.t(`rule.${id}`))
      .join(', ') || words.t('chart.none');
  const [low, high] = allowedMisses(frame).map((miss) => formatShare(miss, words)) as [string, string];
  return `${coverage} ${words.t('sentence.rules', { low, high, right: named('right'), wrong: named('wrong') })}`;
}

/** A row a sample size, and after them a row a rule of thumb. */
export function coverageTable(frame: CoverageFrame, words: Words): Table {
  const { n, coverage, missedBelow, missedAbove, repetitions } = frame;
  return {
    caption: words.t('table.coverage', coverageFigures(frame, words)),
    columns: ['sampleSize', 'covered', 'whollyAbove', 'whollyBelow', 'repetitions', 'rule'].map((name) =>
      words.t(`table.${name}`),
    ),
    rows: [
      ...Array.from(n, (size, i) => {
        const shares = [coverage, missedBelow, missedAbove, repetitions].map((values) => values[i] as number);
        return [size, ...shares, ''];
      }),
      ...frame.rules.map((rule) => {
        const verdict = `${words.t(`rule.${rule.id}`)}: ${words.t(`table.verdict.${rule.verdict}`)}`;
        return [rule.sampleSize, rule.coverage, rule.missedBelow, rule.missedAbove, '', verdict];
      }),
    ],
  };
}
