import { memo } from 'react';
import type { Words } from '../../charts/words';

interface Props {
  readonly pin: number;
  readonly n: number;
  readonly words: Words;
  readonly set: (name: string, value: number) => void;
}

/** Keeps the distribution at the present n beside the one that moves on, or lets go of it. */
export const PinButton = memo(function PinButton({ pin, n, words, set }: Props) {
  return (
    <button type="button" className="pin" onClick={() => set('pin', pin === 0 ? n : 0)}>
      {pin === 0 ? words.t('control.pin.set', { n }) : words.t('control.pin.off')}
    </button>
  );
});
