import type { RawStatistics } from '../../experiments/raw';
import type { BestOfManyParams } from './params';
import { Person } from './person';

/** People at a time. */
const CHUNK = 200;

export const raw: RawStatistics<BestOfManyParams> = {
  row: 'repetition',
  columns: ['slot', 'apparentLead', 'trueLead', 'shrunkenLead'],
  *rows(params, count, uniform) {
    const person = new Person(params);
    for (let done = 0; done < count; done += CHUNK) {
      const rows: number[] = [];
      for (let i = done; i < Math.min(count, done + CHUNK); i++) {
        const { winner, apparent, true: actual, shrunken } = person.draw(uniform);
        rows.push(winner + 1, apparent, actual, shrunken);
      }
      yield rows;
    }
  },
};
