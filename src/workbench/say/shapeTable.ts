import type { Table } from '../../charts/chart';
import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Estimated } from '../../core/sample/bcaInterval';
import type { Shape } from '../../core/sample/shape';
import { shareTo } from './shareTo';

/** The shape of a sample in figures, each with the interval of its population's. */
export function shapeTable(shape: Shape, isShare: boolean, words: Words): Table {
  const number = (value: number): string => formatNumber(value, words, 4);
  const share = (value: number): string => shareTo(3, value, words);
  const range = (low: number, high: number, write: (value: number) => string): string =>
    Number.isNaN(low) || Number.isNaN(high)
      ? '–'
      : words.t('workbench.shape.range', {
          low: Number.isFinite(low) ? write(low) : words.t('workbench.shape.unknown'),
          high: Number.isFinite(high) ? write(high) : words.t('workbench.shape.unknown'),
        });
  const row = (key: string, { value, low, high }: Estimated, write = number) => [
    words.t(`workbench.shape.${key}`),
    write(value),
    range(low, high, write),
  ];
  const plain = (key: string, value: string) => [words.t(`workbench.shape.${key}`), value, '–'];
  const { concentration, tail } = shape;
  // Where the largest values decide, and the sample holds too few of them, an interval has no upper end that could be trusted.
  const upwards = (estimated: Estimated): Estimated =>
    shape.doubts.length > 0 ? { ...estimated, high: Number.POSITIVE_INFINITY } : estimated;
  return {
    caption: words.t('workbench.shape.caption'),
    columns: [
      words.t('workbench.shape.figure'),
      words.t('workbench.shape.here'),
      words.t('workbench.shape.population'),
    ],
    rows: [
      plain('n', formatInteger(shape.n, words)),
      row('mean', shape.mean),
      row('standardDeviation', upwards(shape.standardDeviation)),
      // Of yes and no the share says all.
      ...(isShare
        ? []
        : [
            row('skewness', upwards(shape.skewness)),
            row('excessKurtosis', upwards(shape.excessKurtosis)),
            row('zeros', shape.zeros, share),
          ]),
      ...(concentration && !isShare ? [plain('tenLargest', share(concentration.tenLargest))] : []),
      ...(shape.topPercent && !isShare ? [row('topPercent', shape.topPercent, share)] : []),
      plain('different', share(shape.different)),
      plain(
        'tail',
        tail.verdict === 'power' || tail.verdict === 'drifts'
          ? words.t(`workbench.shape.tails.${tail.verdict}`, {
              index: formatNumber(tail.index, words, 2),
              error: formatNumber(tail.error, words, 1),
            })
          : words.t(`workbench.shape.tails.${tail.verdict}`),
      ),
      plain('min', number(shape.min)),
      ...shape.quantiles.map(({ probability, value, low, high }) => [
        words.t('workbench.shape.quantile', { share: formatShare(probability, words) }),
        number(value),
        range(low, high, number),
      ]),
      plain('max', number(shape.max)),
    ],
  };
}
