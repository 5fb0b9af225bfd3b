import { type Quantity, QUANTITIES as SHARED } from '../../experiments/quantities';
import { byLab } from './byLab';

const OWN = byLab(
  import.meta.glob<Readonly<Record<string, Quantity>>>('../*/quantities.ts', { eager: true, import: 'QUANTITIES' }),
);

/** Every figure that prose can show: what several lessons have, and what the labs add. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = Object.assign({}, SHARED, ...OWN.values());
