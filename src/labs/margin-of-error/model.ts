import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';
import { bringing } from '../../experiments/bring';
import type { Model } from '../../experiments/experiment';
import { newest } from '../../experiments/newest';
import type { Notice, Params } from '../../experiments/params';
import { VARIABLES } from '../../experiments/variables';
import { VARIABLES as OWN } from './variables';
import { wholePeople } from './wholePeople';

const { N, n, level, repetitions, seed } = VARIABLES;
const { proportion } = OWN;
const params = { N, n, proportion, level, repetitions, seed } as const;

export type MarginOfErrorParams = Params<typeof params>;

export interface MarginOfErrorTally {
  /** Of the shares that the surveys found. */
  summary: Summary;
  /** How many of them are no further from the population's share than the margin. */
  within: number;
  /** The newest shares, newest last: at most 200. */
  latest: Float64Array;
}

const LARGEST_SURVEY = 100_000;
const MOST_REPETITIONS = 10_000;
export const SURVEYS_A_BLOCK = 1_000;
/** How many of the newest surveys are kept as dots. */
export const LATEST_SURVEYS = 200;

/**
 * Surveys of n people out of N, without replacement, of whom a share would say yes. How many of the n do is drawn
 * from its exact law, one uniform draw a survey. Block k holds surveys 1,000 k to 1,000 k + 999 and draws
 * them from stream k.
 */
export const model: Model<typeof params, MarginOfErrorTally> = {
  id: 'margin-of-error',
  params,

  settle(given) {
    const notices: Notice[] = [];
    const bring = bringing(notices);
    const survey = bring('sample-size-limited', 'n', given.n, Math.min(LARGEST_SURVEY, given.n));
    const asked = bring('no-repeat-without-replacement', 'n', survey, Math.min(survey, given.N));
    const share = bring('clamped', 'proportion', given.proportion, wholePeople(given.proportion, given.N));
    const times = bring('clamped', 'repetitions', given.repetitions, Math.min(MOST_REPETITIONS, given.repetitions));
    return { params: { ...given, n: asked, proportion: share, repetitions: times }, notices };
  },

  blocks: (settings) => Math.ceil(settings.repetitions / SURVEYS_A_BLOCK),

  begin: () => ({ summary: emptySummary(), within: 0, latest: new Float64Array(0) }),

  merge(_settings, tally, block) {
    mergeSummaries(tally.summary, block.summary);
    tally.within += block.within;
    tally.latest = newest(tally.latest, block.latest, LATEST_SURVEYS);
    return tally;
  },
};
