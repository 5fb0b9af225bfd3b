import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { keptOf } from '../../charts/findings/kept';
import { formatInteger, formatNumber } from '../../charts/format';

/**
 * What dependent draws are worth, and what becomes of the promise of an interval or a test: by the exact figure where a
 * formula gives it, else by what was drawn; a promise is kept or not by `keptOf`.
 */
export const finding: Finding = (figures) =>
  figures.params.trouble === 'peeking' ? peeking(figures) : promise(figures);

/** More false alarms than a quarter above what one look promises are `more`. */
function peeking(figures: Figures): string {
  const { words, params, value, written, plain } = figures;
  const exact = value('exactFalseAlarmRate');
  const kept = keptOf({
    coverage: 1 - exact,
    missedBelow: Number.NaN,
    missedAbove: Number.NaN,
    repetitions: 0,
    level: Number(params.level),
  });
  const kind = Number(params.looks) === 1 ? 'one' : kept === 'short' ? 'more' : 'alike';
  return conclude(figures, `peeking.${kind}`, [note(figures, 'runs', { share: written('falseAlarmRate') })], {
    looks: formatInteger(Number(params.looks), words),
    exact: plain('exactFalseAlarmRate'),
    promised: plain('promisedFalseAlarmRate'),
  });
}

function promise(figures: Figures): string {
  const { params, value, written, plain, readout } = figures;
  const trouble = troubleOf(figures);
  if (Number.isNaN(value('coverage'))) return conclude(figures, 'dependence.without', [trouble]);
  const exact = Number.isFinite(value('exactCoverage'));
  const sized = Number.isFinite(value('effectiveSampleSize'));
  const drawn = readout('coverage')?.among ?? 0;
  const kept = keptOf({
    coverage: value(exact ? 'exactCoverage' : 'coverage'),
    missedBelow: Number.NaN,
    missedAbove: Number.NaN,
    repetitions: exact ? 0 : drawn,
    level: Number(params.level),
  });
  const kind = sized ? 'size' : exact ? 'drift' : 'heavy';
  const notes = [
    trouble,
    exact && note(figures, 'exact', { value: plain('exactCoverage') }),
    note(figures, drawn === 1 ? 'intervalDrawn' : 'intervalsDrawn', { share: written('coverage') }),
  ];
  return conclude(figures, `dependence.${kind}.${kept}`, notes, {
    size: plain('effectiveSampleSize'),
    kept: plain(exact ? 'exactCoverage' : 'coverage'),
  });
}

function troubleOf({ words, params }: Figures): string {
  return words.t(`finding.trouble.${params.trouble}`, {
    rho: formatNumber(Number(params.rho), words),
    cluster: formatInteger(Number(params.cluster), words),
    icc: formatNumber(Number(params.icc), words),
    drift: formatNumber(Number(params.drift), words),
  });
}
