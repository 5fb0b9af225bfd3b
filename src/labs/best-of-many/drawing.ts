import { summarise } from '../../core/summaries/moments';
import type { Uniform } from '../../core/uniform';
import type { Drawing } from '../../experiments/experiment';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { model, ownBlocks } from './model';
import { Person, recordsOf } from './person';
import { PEOPLE_A_POINT, recordsPoints } from './points';
import { type BestOfManyTally, emptyTally, type Leads } from './tally';

/** Draws in one go: below the 100,000 after which a host must get its turn. */
const CHUNK = 65_536;

type Pair = [Float64Array, Float64Array];
type Triple = [Float64Array, ...Pair];

/** How the lab draws: the worker's side. */
export const drawing: Drawing<typeof model.params, BestOfManyTally> = {
  ...model,

  *draw(settings, block, uniform) {
    const tally = emptyTally(settings);
    const own = ownBlocks(settings);
    const point = recordsPoints(settings)[block - own];
    const person = new Person(point?.settings ?? settings);
    const times = point
      ? PEOPLE_A_POINT
      : Math.min(REPETITIONS_A_BLOCK, settings.repetitions - block * REPETITIONS_A_BLOCK);
    const together = Math.max(1, Math.floor(CHUNK / (2 * settings.slots)));
    for (let done = 0; done < times; done += together) {
      const now = Math.min(together, times - done);
      drawPeople(person, now, tally, point ? (tally.points[block - own] as Leads) : tally, uniform);
      yield tally;
    }
    if (!point) {
      tally.means = person.means.slice();
      tally.truth = person.truth.slice();
      tally.records = recordsOf(tally.means, settings, uniform);
    }
    return tally;
  },
};

/** Averages of one go are added as a batch each: `leads` gets what the winners look like and are, `tally` the rest. */
function drawPeople(person: Person, count: number, tally: BestOfManyTally, leads: Leads, uniform: Uniform): void {
  const [apparent, actual, flattery] = [0, 0, 0].map(() => new Float64Array(count)) as Triple;
  const [shrunken, estimated] = [0, 0].map(() => new Float64Array(count)) as Pair;
  for (let i = 0; i < count; i++) {
    const outcome = person.draw(uniform);
    apparent[i] = outcome.apparent;
    actual[i] = outcome.true;
    flattery[i] = outcome.apparent - outcome.true;
    shrunken[i] = outcome.shrunken;
    estimated[i] = outcome.estimated;
    if (leads === tally && outcome.isBest) tally.best++;
  }
  summarise(leads.apparent, apparent);
  summarise(leads.true, actual);
  summarise(leads.flattery, flattery);
  if (leads !== tally) return;
  summarise(tally.shrunken, shrunken);
  summarise(tally.estimated, estimated);
}
