import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { GroupComparison } from '../analysis/compareGroups';
import type { Description } from '../analysis/describe';
import type { Told } from '../say/paragraph';
import { shareTo } from '../say/shareTo';
import { sayDoubts, sayWarning } from '../say/warningWords';

interface Props {
  readonly words: Words;
  readonly description: Description | null;
  readonly comparison: GroupComparison | null;
  /** What the built page says; null once the page is awake. */
  readonly built: readonly string[] | null;
  readonly n: number;
  readonly told: Told | null;
  readonly set: (name: string, value: string) => void;
}

/** What should be known before anything is concluded: what two groups came to, dangers of the numbers, what they cannot tell. */
export function Warnings({ words, description, comparison, built, n, told, set }: Props) {
  const isMean = told && !told.sight.isShare;
  const doubt = description && isMean ? sayDoubts(description.shape.doubts, told.answer.question, words) : '';
  const alike = description?.likelyInTime ?? null;
  const sentences = built ?? [
    ...(description?.warnings.map((warning) => sayWarning(warning, n, words)) ?? []),
    ...(doubt ? [doubt] : []),
  ];
  return (
    <div className="workbench-dangers">
      {comparison && <p className="workbench-compared">{comparisonWords(comparison, words)}</p>}
      {alike !== null && (
        <p className="workbench-asks">
          {words.t('workbench.likelyInTime.ask', { lagOne: formatNumber(alike, words, 2) })}{' '}
          <button type="button" className="quiet" onClick={() => set('order', 'time')}>
            {words.t('workbench.likelyInTime.yes')}
          </button>
        </p>
      )}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function comparisonWords(
  { labels, n, figures, difference, low, high, pValue, shares, level }: GroupComparison,
  words: Words,
): string {
  const figure = (value: number): string => (shares ? shareTo(3, value, words) : formatNumber(value, words, 4));
  const change = (value: number): string =>
    (value > 0 ? '+' : '') +
    (shares
      ? words.t('workbench.points', { points: formatNumber(100 * value, words, 3) })
      : formatNumber(value, words, 3));
  return words.t(low > 0 || high < 0 ? 'workbench.compared.found' : 'workbench.compared.open', {
    a: labels[0],
    b: labels[1],
    nA: formatInteger(n[0], words),
    nB: formatInteger(n[1], words),
    figureA: figure(figures[0]),
    figureB: figure(figures[1]),
    level: formatShare(level, words),
    difference: change(difference),
    low: change(low),
    high: change(high),
    p: pValue < 0.001 ? '< 0.001' : `= ${formatNumber(pValue, words, 2)}`,
  });
}
