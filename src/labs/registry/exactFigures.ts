import type { ExactFigures } from '../../experiments/exactFigures';
import type { Readout } from '../../experiments/frame';
import type { ParamValue } from '../../experiments/params';
import { byLab } from './byLab';

const EXACT: ReadonlyMap<string, ExactFigures> = byLab(
  import.meta.glob<ExactFigures>('../*/exactFigures.ts', { eager: true, import: 'exactFigures' }),
);

/**
 * What a lab's finding needs beside its picture's figures; none where the lab has no such. For the build, for tests and
 * for a worker: it may take a while.
 */
export const exactFiguresOf = (lab: string, params: Readonly<Record<string, ParamValue>>): readonly Readout[] =>
  EXACT.get(lab)?.(params) ?? [];
