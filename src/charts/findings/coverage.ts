import { formatInteger, formatShare } from '../format';
import { midSentence } from '../names';
import { conclude, note } from './conclude';
import type { Figures, Finding } from './figures';
import { keptOf } from './kept';

/**
 * Whether an interval keeps its promise, by `keptOf`: from the exact coverage where there is one, with what was drawn
 * beside it, else from what was drawn. Also of the lab with a hundred intervals.
 */
export const coverage: Finding = (figures) => {
  const { words, params, value, readout, written, plain } = figures;
  const interval = midSentence(words.t(`choice.interval.${params.interval}`), words);
  if (Number.isNaN(value('coverage')) && !readout('exactCoverage')) {
    return conclude(figures, 'coverage.without', [], { interval });
  }
  const drawn = readout('coverage')?.among ?? 0;
  const exact = Number.isFinite(value('exactCoverage'));
  const name = (what: string): string => (exact ? `exact${what.charAt(0).toUpperCase()}${what.slice(1)}` : what);
  const kept = keptOf({
    coverage: value(name('coverage')),
    missedBelow: value(name('missedBelow')),
    missedAbove: value(name('missedAbove')),
    repetitions: exact ? 0 : drawn,
    level: Number(params.level),
  });
  const notes = [
    exact && note(figures, 'exact', { value: plain('exactCoverage') }),
    drawn > 0 && note(figures, drawn === 1 ? 'intervalDrawn' : 'intervalsDrawn', { share: written('coverage') }),
    // An interval that lies wholly above the parameter has missed it below.
    kept !== 'uneven' &&
      note(figures, 'sides', { above: written(name('missedBelow')), below: written(name('missedAbove')) }),
  ];
  const why = kept === 'short' ? shortOf(figures) : kept === 'unsure' && drawn === 1 ? 'unsureOne' : kept;
  return conclude(figures, `coverage.${why}`, notes, {
    interval,
    intervals: formatInteger(drawn, words),
    kept: plain(name('coverage')),
    above: written(name('missedBelow')),
    below: written(name('missedAbove')),
    level: formatShare(Number(params.level), words),
  });
};

/** Why it falls short: more draws help only where there is a variance. */
function shortOf({ params, finiteVariance }: Figures): string {
  if (!finiteVariance) return 'shortHeavy';
  return params.n === 1 ? 'shortOne' : 'short';
}
