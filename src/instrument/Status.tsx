import { memo, useRef } from 'react';
import type { Words } from '../charts/words';
import { Failure } from './faults/Failure';
import { type Moment, secondsLeft } from './secondsLeft';
import type { LabState } from './store';

interface Props {
  readonly state: LabState;
  /** Sentences about the input: what could not be, and what was used instead. */
  readonly remarks: readonly string[];
  readonly words: Words;
  readonly stop: () => void;
  readonly restart: () => void;
}

/** One sentence of so many letters has its place beside the title of a wide lab. */
const SHORT = 90;

/** How the drawing goes, while there is something to say. What comes and goes stands over the title's empty end. */
export const Status = memo(function Status({ state, remarks, words, stop, restart }: Props) {
  const { phase, progress, completeParams } = state;
  const began = useRef<Moment | null>(null);
  const now = progress === null ? null : { at: performance.now(), progress };
  began.current = now && (began.current ?? now);
  const seconds = now && began.current ? secondsLeft(began.current, now) : null;
  const share = progress?.toLocaleString(words.locale, { style: 'percent' }) ?? '';
  const remark = remarks.join(' ');
  return (
    <div className="lab-status">
      {progress !== null && (
        <div className="lab-busy">
          <progress max={1} value={progress} aria-label={words.t('lab.progress')} />
          <span>
            {seconds === null ? words.t('lab.state.busy', { share }) : words.t('lab.state.busyFor', { share, seconds })}
          </span>
          <button type="button" onClick={stop}>
            {words.t('lab.stop')}
          </button>
        </div>
      )}
      {phase === 'stopped' && completeParams && <p className="lab-phase">{words.t('lab.state.stopped')}</p>}
      <Failure {...{ state, words, restart }} />
      <p
        className="lab-remarks"
        data-short={remarks.length === 1 && remark.length < SHORT ? '' : undefined}
        role="status"
      >
        {remark}
      </p>
    </div>
  );
});
