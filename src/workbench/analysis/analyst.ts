import type { HistogramScale } from '../../core/sample/histogramOf';
import type { Packing } from '../link/index';
import type { Answer } from './answer';
import type { GroupComparison } from './compareGroups';
import type { Description } from './describe';
import type { Numbers } from './numbers';
import type { FromAnalyst, Reduced, ToAnalyst } from './protocol';
import type { Question } from './question';
import type { Sight } from './sight';

/** The part of a worker that an analyst needs. */
export interface AnalystPort {
  postMessage(message: ToAnalyst): void;
  onmessage: ((event: MessageEvent<FromAnalyst>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** What is known of the numbers that were loaded last. */
export interface Findings {
  readonly sight: Sight | null;
  readonly description: Description | null;
  readonly comparison: GroupComparison | null;
  /** Of the newest question alone. */
  readonly answer: Answer | null;
  readonly failed: string | null;
}

export const NO_FINDINGS: Findings = { sight: null, description: null, comparison: null, answer: null, failed: null };

export interface Analyst {
  /** Takes new numbers: all that was found of the ones before is forgotten. */
  load(numbers: Numbers): void;
  /** Asks about them; the newest question wins. */
  ask(question: Question, axis: 'auto' | HistogramScale): void;
  /** The numbers as the fragment of a link; empty where they cannot be packed. The newest wish alone is fulfilled. */
  pack(name: string, packing: Packing): Promise<string>;
  /** The numbers as few values as a visit can keep; null where there are none. */
  reduce(): Promise<Reduced | null>;
  end(): void;
}

/** Asks a worker, which is made when numbers first come, and tells what it finds. A worker that breaks is replaced once asked again. */
export function createAnalyst(createWorker: () => AnalystPort, tell: (findings: Findings) => void): Analyst {
  let worker: AnalystPort | null = null;
  let numbers: Numbers | null = null;
  let findings = NO_FINDINGS;
  let [run, loadedAt, wishes] = [0, 0, 0];

  const show = (changes: Partial<Findings>): void => {
    findings = { ...findings, ...changes };
    tell(findings);
  };
  let packed: { readonly run: number; readonly ready: (fragment: string) => void } | null = null;
  let reducing: { readonly run: number; readonly ready: (reduced: Reduced | null) => void } | null = null;
  const received = ({ data }: MessageEvent<FromAnalyst>): void => {
    if (data.type === 'reduced') {
      if (reducing?.run === data.run) reducing.ready(data.reduced);
      return;
    }
    if (data.type === 'packed') {
      if (packed?.run === data.run) packed.ready(data.fragment);
      return;
    }
    if (data.run <= loadedAt) return;
    if (data.type === 'sight') show({ sight: data.sight });
    else if (data.type === 'description') show({ description: data.description });
    else if (data.type === 'comparison') show({ comparison: data.comparison });
    else if (data.run !== run) return;
    else if (data.type === 'answer') show({ answer: data.answer, failed: null });
    else show({ failed: data.message });
  };
  const begin = (): AnalystPort => {
    const port = createWorker();
    port.onmessage = received;
    port.onerror = (event) => {
      worker?.terminate();
      worker = null;
      show({ failed: event.message || 'the worker could not be loaded' });
    };
    if (numbers) port.postMessage({ type: 'load', run: loadedAt, numbers });
    return port;
  };

  return {
    load(given) {
      numbers = given;
      loadedAt = ++run;
      findings = NO_FINDINGS;
      if (worker) worker.postMessage({ type: 'load', run, numbers });
      tell(findings);
    },
    ask(question, axis) {
      worker ??= begin();
      worker.postMessage({ type: 'ask', run: ++run, question, axis });
    },
    pack(name, packing) {
      worker ??= begin();
      // Not one of the runs of answers: another question does not take a link away.
      const wish = -++wishes;
      worker.postMessage({ type: 'pack', run: wish, name, packing });
      return new Promise((ready) => {
        packed = { run: wish, ready };
      });
    },
    reduce() {
      worker ??= begin();
      const wish = -++wishes;
      worker.postMessage({ type: 'reduce', run: wish });
      return new Promise((ready) => {
        reducing = { run: wish, ready };
      });
    },
    end() {
      worker?.terminate();
      worker = null;
    },
  };
}
