import type { Words } from '../../charts/words';
import type { LabState } from '../store';
import { reloadAt } from './reload';
import { faultWords } from './tell';

interface Props {
  readonly state: LabState;
  readonly words: Words;
  readonly restart: () => void;
  /** The address of the state that the page has to come back to, where it is not the page's own. */
  readonly link?: () => string | undefined;
}

/**
 * What became of a lab that has failed, why, and the ways on: once more, or the page anew; of one that was stopped before
 * its first picture, what is seen in its place. Nothing of any other.
 */
export function Failure({ state: { phase, why, completeParams }, words, restart, link }: Props) {
  if (phase === 'running' || phase === 'ready') return null;
  const still = completeParams ? '' : faultWords('still');
  if (phase === 'stopped') return still && <p className="lab-phase">{still}</p>;
  return (
    <div className="lab-failure" role="alert">
      <p className="lab-phase">
        {[words.t(`lab.state.${phase}`), still, why && faultWords(why)].filter(Boolean).join(' ')}
      </p>
      {why !== 'old' && (
        <button type="button" onClick={restart}>
          {words.t('lab.restart')}
        </button>
      )}
      {why && (
        <button type="button" onClick={() => reloadAt(link?.())}>
          {faultWords('reload')}
        </button>
      )}
    </div>
  );
}
