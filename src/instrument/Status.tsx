import { memo } from 'react';
import type { Words } from '../charts/words';
import type { LabState } from './store';

interface Props {
  readonly phase: LabState['phase'];
  readonly progress: number | null;
  /** Sentences about the input: what could not be, and what was used instead. */
  readonly remarks: readonly string[];
  readonly words: Words;
  readonly stop: () => void;
  readonly restart: () => void;
}

/** How the drawing goes. Its place is reserved, so nothing moves when it speaks. */
export const Status = memo(function Status({ phase, progress, remarks, words, stop, restart }: Props) {
  const busy = progress !== null;
  const failed = phase === 'failed' || phase === 'unloaded';
  return (
    <div className="lab-status">
      <p className="lab-phase">{sentence(phase, progress, words)}</p>
      <progress
        className={busy ? 'busy' : 'at-rest'}
        max={1}
        value={progress ?? 0}
        aria-label={words.t('lab.progress')}
        aria-hidden={!busy}
      />
      <button type="button" className={busy || failed ? 'busy' : 'at-rest'} onClick={failed ? restart : stop}>
        {words.t(failed ? 'lab.restart' : 'lab.stop')}
      </button>
      <p className="lab-remarks" role="status">
        {remarks.join(' ')}
      </p>
    </div>
  );
});

function sentence(phase: LabState['phase'], progress: number | null, words: Words): string {
  if (progress !== null) {
    return words.t('lab.state.busy', { share: progress.toLocaleString(words.locale, { style: 'percent' }) });
  }
  return words.t(`lab.state.${phase === 'running' || phase === 'ready' ? 'idle' : phase}`);
}
