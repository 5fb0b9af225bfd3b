import { useEffect, useState } from 'react';
import type { Words } from '../../charts/words';
import type { SaidAnswer } from '../say/answerWords';

interface Props {
  /** Whose numbers the answer is of. */
  readonly kicker: string;
  /** Null while other numbers are looked at for the first time. */
  readonly said: SaidAnswer | null;
  readonly words: Words;
  readonly failed: boolean;
  readonly busy: boolean;
  readonly again: () => void;
}

/** How long an answer must stand before it is read aloud: not at every step of a slider. */
const REST = 800;

/** The answer: a figure to be seen from afar, what it is for, and what the marked n does. */
export function Answered({ kicker, said, words, failed, busy, again }: Props) {
  const aloud = useRested(said && !busy ? `${said.size} ${said.need} ${said.here}` : '');
  if (failed) {
    return (
      <div className="workbench-answer">
        <p className="workbench-failed" role="alert">
          {words.t('workbench.answer.failed')}{' '}
          <button type="button" onClick={again}>
            {words.t('lab.restart')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="workbench-answer" aria-busy={busy}>
      <p className="workbench-kicker">{kicker}</p>
      <p className="workbench-size">{said?.size ?? words.t('workbench.answer.working')}</p>
      <p className="workbench-need" id="workbench-need">
        {said?.need}{' '}
        {said?.here && <span className={`workbench-here ${said.enough ? 'is-enough' : 'is-few'}`}>{said.here}</span>}
      </p>
      <p className="workbench-sure">{said?.sure}</p>
      <p className="unseen" role="status">
        {aloud}
      </p>
    </div>
  );
}

/** A text once it has not changed for a while; the first one is the page's own, and is not said. */
function useRested(text: string): string {
  const [rested, setRested] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    if (text === '' || text === first) return;
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text, first]);
  return rested;
}
