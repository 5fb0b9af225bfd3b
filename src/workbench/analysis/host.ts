import { packOwn } from '../link/packOwn';
import type { Answer } from './answer';
import { answersTo } from './answers';
import { compareGroups } from './compareGroups';
import { describe } from './describe';
import { carriedOf, type Numbers } from './numbers';
import type { AskMessage, FromAnalyst, PackMessage, ToAnalyst } from './protocol';
import { reduced } from './reduced';
import { sightOf } from './sight';
import { measuredPair, type Studies, studiesOf } from './studies';

/** No two answers are posted within so many ms, but for the last. */
const BETWEEN_ANSWERS = 40;

export interface AnalysisHostOptions {
  readonly post: (message: FromAnalyst) => void;
  /** Milliseconds, ever rising. */
  readonly now: () => number;
  /** Resolves once messages that are waiting have been received. */
  readonly giveWay: () => Promise<void>;
}

interface Loaded {
  readonly numbers: Numbers;
  readonly studies: Studies;
  /** What has been said of them already, besides answers. */
  axis: string | null;
  described: boolean;
  compared: string;
}

/** Studies numbers and answers questions about them, one at a time: the newest wins, and an older one ends without a word. */
export function createAnalysisHost({ post, now, giveWay }: AnalysisHostOptions): (message: ToAnalyst) => void {
  let loaded: Loaded | null = null;
  let numbers: Numbers | null = null;
  let current = 0;

  const load = (): Loaded => {
    if (loaded) return loaded;
    if (!numbers) throw new RangeError('there are no numbers');
    loaded = { numbers, studies: studiesOf(numbers), axis: null, described: false, compared: '' };
    return loaded;
  };

  const answer = async ({ run, question, axis }: AskMessage): Promise<void> => {
    const superseded = async (): Promise<boolean> => {
      await giveWay();
      return current !== run;
    };
    // Of many questions that wait only the last is begun.
    if (await superseded()) return;
    const mine = load();
    const { studies } = mine;
    if (mine.axis !== axis) {
      post({ type: 'sight', run, sight: sightOf(studies, mine.numbers, axis) });
      mine.axis = axis;
      if (await superseded()) return;
    }
    const { statistic, threshold, level } = question;
    const compared = `${statistic} ${threshold} ${level}`;
    if (mine.compared !== compared) {
      const { groups } = studies;
      const labels = mine.numbers.groups?.labels;
      // Medians are not compared here.
      const pair = groups && statistic !== 'median' ? measuredPair(groups, statistic, threshold) : null;
      post({ type: 'comparison', run, comparison: pair && labels ? compareGroups(pair, labels, level) : null });
      mine.compared = compared;
    }
    let posted = Number.NEGATIVE_INFINITY;
    let held: Answer | null = null;
    for (const next of answersTo(studies, question)) {
      held = next;
      if (now() - posted >= BETWEEN_ANSWERS) {
        post({ type: 'answer', run, answer: next });
        posted = now();
        held = null;
      }
      if (await superseded()) return;
      if (!mine.described) {
        post({ type: 'description', run, description: describe(studies, mine.numbers) });
        mine.described = true;
        if (await superseded()) return;
      }
    }
    if (held) post({ type: 'answer', run, answer: held });
  };

  const pack = async ({ run, name, packing }: PackMessage): Promise<void> => {
    if (!numbers) return;
    post({ type: 'packed', run, fragment: await packOwn(carriedOf(name, numbers), packing) });
  };

  return (message) => {
    if (message.type === 'reduce') {
      post({ type: 'reduced', run: message.run, reduced: numbers && reduced(load().studies.whole.sample) });
      return;
    }
    if (message.type === 'pack') {
      // What cannot be packed has no link; the page says so by having none.
      pack(message).catch(() => post({ type: 'packed', run: message.run, fragment: '' }));
      return;
    }
    if (message.type === 'load') {
      ({ numbers } = message);
      loaded = null;
      // What was asked was asked of other numbers.
      current = message.run;
      return;
    }
    current = message.run;
    answer(message).catch((error: unknown) => {
      if (current !== message.run) return;
      post({ type: 'failed', run: message.run, message: error instanceof Error ? error.message : String(error) });
    });
  };
}
