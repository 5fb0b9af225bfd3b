import { memo } from 'react';
import { formatReadout, formatUncertainty } from '../charts/format';
import { readoutName } from '../charts/names';
import type { Words } from '../charts/words';
import type { Readout } from '../experiments/frame';

interface Props {
  readonly readouts: readonly Readout[];
  readonly words: Words;
}

/** The figures of the picture from raw values, unrounded in `data-value`. Not announced: the sentence is. */
export const Readouts = memo(function Readouts({ readouts, words }: Props) {
  return (
    <dl className="readouts">
      {readouts.map((readout) => (
        <div key={readout.name} className={`readout role-${readout.role}`}>
          <dt>{readoutName(readout, words)}</dt>
          <dd>
            <output name={readout.name} data-value={String(readout.value)} aria-live="off">
              {formatReadout(readout, words)}
            </output>
            <ErrorOf readout={readout} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
});

/** The Monte Carlo error of a figure, where it has one. */
export function ErrorOf({ readout, words }: { readonly readout: Readout; readonly words: Words }) {
  const error = formatUncertainty(readout, words);
  if (error === '') return null;
  return (
    <span className="readout-error" title={words.t('readout.monteCarloError', { error })}>
      {error}
    </span>
  );
}
