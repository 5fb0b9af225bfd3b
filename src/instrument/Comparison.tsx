import { memo } from 'react';
import { formatReadout } from '../charts/format';
import { readoutName } from '../charts/names';
import type { Words } from '../charts/words';
import type { Readout } from '../experiments/frame';
import { ErrorOf } from './Readouts';

interface Props {
  readonly readouts: readonly Readout[];
  /** What was observed first, then what it is compared with. */
  readonly names: readonly string[];
  readonly words: Words;
}

/** One sample has no spread: what is told from many has no figure yet. */
const isStillToCome = ({ role, value }: Readout, readouts: readonly Readout[]): boolean =>
  role === 'statistic' &&
  Number.isNaN(value) &&
  readouts.some((other) => other.name === 'repetitions' && other.value < 2);

/** One line: what was observed beside what is exact. */
export const Comparison = memo(function Comparison({ readouts, names, words }: Props) {
  const compared = names.flatMap((name) => readouts.find((readout) => readout.name === name) ?? []);
  return (
    <dl className="comparison">
      {compared.map((readout) => (
        <div key={readout.name} className={`role-${readout.role}`}>
          <dt>{readoutName(readout, words)}</dt>
          <dd>
            <output name={readout.name} data-value={String(readout.value)} aria-live="off">
              {isStillToCome(readout, readouts) ? '–' : formatReadout(readout, words)}
            </output>{' '}
            <ErrorOf readout={readout} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
});
