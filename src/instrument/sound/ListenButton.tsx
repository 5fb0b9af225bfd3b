import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import { layoutOf } from '../../labs/registry/layouts';
import { orTell } from '../faults/tell';

interface Props {
  readonly lab: string;
  readonly words: Words;
  readonly asleep: boolean;
  /** Frames of the last complete picture. */
  readonly frames: readonly Frame[];
}

/** Plays the panel of a lab that can be followed by ear, and says what is heard. All but the button comes when it is asked for. */
export function ListenButton({ lab, words, asleep, frames }: Props) {
  const kind = layoutOf(lab).heard;
  const [said, setSaid] = useState('');
  const [playing, setPlaying] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  // What is heard is what is seen: another picture ends the sound of the last, also one that has not begun yet.
  const picture = useRef(0);
  const seen = useRef(frames);
  seen.current = frames;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each picture once
  useEffect(
    () => () => {
      picture.current++;
      stop.current?.();
    },
    [frames],
  );
  if (!kind) return null;

  const ended = (): void => {
    stop.current = null;
    setPlaying(false);
    setSaid('');
  };
  const start = async (): Promise<void> => {
    // Made within the press: later some browsers would keep it silent.
    const context = 'AudioContext' in window ? new AudioContext() : null;
    if (!context) return setSaid(words.t('menu.listenUnable'));
    setPlaying(true);
    const mine = picture.current;
    const begin = async () =>
      (await import('./listen')).listen(context, { lab, frames: seen.current, kind, words }, ended);
    const sound = await orTell(begin, { again: start });
    if (sound && mine !== picture.current) return sound.stop();
    if (sound) {
      stop.current = sound.stop;
      return setSaid(sound.sentence);
    }
    if (sound === null) setSaid(words.t('menu.listenNothing'));
    void context.close();
    setPlaying(false);
  };
  return (
    <fieldset className="lab-heard" disabled={asleep} aria-label={words.t('menu.listenWhat')}>
      <button type="button" onClick={() => (playing ? stop.current?.() : void start())}>
        {words.t(playing ? 'menu.listenStop' : 'menu.listen')}
      </button>
      <p role="status">{said}</p>
    </fieldset>
  );
}
