import { type OwnData, setOwnPopulation } from '../../core/populations/own';
import { ownPopulationOf } from '../../core/sample/ownPopulation';
import { massesOf } from './text';

/** Makes own numbers what `createPopulation('data')` gives, on a page or in a worker; null: nothing. */
export function bringOwn(data: OwnData | null): void {
  setOwnPopulation(data && { data, population: ownPopulationOf(massesOf(data)) });
}
