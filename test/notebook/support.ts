import { VARIABLES } from '../../src/experiments/variables';
import type { Variables } from '../../src/notebook/notebook';
import type { NotebookEnvironment } from '../../src/notebook/store';

export const variables: Variables = {
  n: { type: 'integer', min: 1, max: 1000, default: 30, scale: 'log' },
  population: { ...VARIABLES.population, default: 'die:6' },
  epsilon: { type: 'number', min: 0.001, max: 1000, default: 0.1, scale: 'log' },
  way: { type: 'choice', options: ['random', 'volunteers'], default: 'random' },
  pin: { type: 'integer', min: 2, max: 1000, default: 0, scale: 'log', off: 0 },
  seed: { type: 'seed', default: 42 },
};

/** A browser's address, history and clock, without the browser. */
export function fakePage(start = '/lesson/') {
  const entries = [new URL(start, 'page://site')];
  let at = 0;
  let returned = (): void => {};
  let left = (): void => {};
  let timer: (() => void) | null = null;
  let refused = false;
  const writes = { replace: 0, push: 0 };
  const here = (): URL => entries[at] as URL;
  const environment: NotebookEnvironment = {
    address: here,
    write(address, way) {
      if (refused) throw new DOMException('too often', 'SecurityError');
      writes[way]++;
      const url = new URL(address, here());
      if (way === 'push') entries.splice(++at, Number.POSITIVE_INFINITY, url);
      else entries[at] = url;
    },
    onReturn(listener) {
      returned = listener;
    },
    onLeave(listener) {
      left = listener;
    },
    after(_ms, callback) {
      timer = callback;
      return () => {
        timer = null;
      };
    },
  };
  return {
    environment,
    writes,
    here: () => `${here().pathname}${here().search}${here().hash}`,
    rest() {
      const due = timer;
      timer = null;
      due?.();
    },
    go(steps: number) {
      at += steps;
      returned();
    },
    jump(hash: string) {
      const url = new URL(hash, here());
      entries.splice(++at, Number.POSITIVE_INFINITY, url);
      returned();
    },
    leave: () => left(),
    /** Whether the browser takes no address now. */
    refuse(now: boolean) {
      refused = now;
    },
  };
}
