import { memo } from 'react';
import type { Words } from '../../charts/words';

interface Props {
  readonly repetitions: number;
  readonly max: number;
  readonly words: Words;
  readonly set: (name: string, value: number) => void;
}

const MORE = [
  ['one', 1],
  ['ten', 10],
  ['hundred', 100],
  ['thousand', 1_000],
] as const;

/** Draws by hand: earlier samples stay, so one more adds one dot to the picture. Every button adds. */
export const DrawButtons = memo(function DrawButtons({ repetitions, max, words, set }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an inner fieldset would not say that it is disabled with the outer one
    <div className="draw-buttons" role="group" aria-label={words.t('control.draw.title')}>
      {MORE.map(([key, more]) => (
        <button
          key={key}
          type="button"
          aria-label={words.t(`control.draw.${key}`)}
          onClick={() => set('repetitions', Math.min(max, repetitions + more))}
        >
          {words.t(`control.draw.short.${key}`)}
        </button>
      ))}
      <button type="button" className="quiet" onClick={() => set('repetitions', 1)}>
        {words.t('control.draw.over')}
      </button>
    </div>
  );
});
