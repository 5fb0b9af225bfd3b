import { emptySummary, mergeSummaries, type Summary } from '../../core/summaries/moments';
import type { BestOfManyParams } from './params';
import { recordsPoints } from './points';

/** Averages over people: what the winner of each looks like, is, and by how much that differs. */
export interface Leads {
  apparent: Summary;
  true: Summary;
  flattery: Summary;
}

/** Logs over repetitions, in memory that does not grow with them. Plain data. */
export interface BestOfManyTally extends Leads {
  /** What shrinking makes of the winner, by the known spread of slots, and by what is seen of it. */
  shrunken: Summary;
  estimated: Summary;
  /** People whose winner is the best. */
  best: number;
  /** The newest person's slots: observed and true means, and records slot after slot; empty before the first. */
  means: Float64Array;
  truth: Float64Array;
  records: Float64Array;
  /** At other numbers of records. */
  points: Leads[];
}

const emptyLeads = (): Leads => ({ apparent: emptySummary(), true: emptySummary(), flattery: emptySummary() });

/** The tally of no logs. */
export const emptyTally = (settings: BestOfManyParams): BestOfManyTally => ({
  ...emptyLeads(),
  shrunken: emptySummary(),
  estimated: emptySummary(),
  best: 0,
  means: new Float64Array(0),
  truth: new Float64Array(0),
  records: new Float64Array(0),
  points: recordsPoints(settings).map(emptyLeads),
});

function mergeLeads(leads: Leads, next: Leads): void {
  for (const name of ['apparent', 'true', 'flattery'] as const) mergeSummaries(leads[name], next[name]);
}

/** Adds the tally of the logs that follow, in place. */
export function mergeTallies(tally: BestOfManyTally, next: BestOfManyTally): BestOfManyTally {
  mergeLeads(tally, next);
  mergeSummaries(tally.shrunken, next.shrunken);
  mergeSummaries(tally.estimated, next.estimated);
  tally.best += next.best;
  if (next.means.length > 0) {
    for (const name of ['means', 'truth', 'records'] as const) tally[name] = next[name];
  }
  tally.points.forEach((point, i) => {
    mergeLeads(point, next.points[i] as Leads);
  });
  return tally;
}
