import { needsCountAlone, parameterOf } from '../../../recipes/intervals/question';
import type { CoverageParams } from '../model';
import { coveragePoints } from '../points';

/** The three scripts of one language, of which the params ask for one. */
interface Scripts {
  /** Where there is no mean to cover. */
  readonly nothing: string;
  exact(): string;
  simulated(params: CoverageParams): string;
}

/** The script at the reader's n: exact for a share, else simulated as often as the lab does at that n. */
export function atReadersSize(params: CoverageParams, { nothing, exact, simulated }: Scripts): string {
  if (Number.isNaN(parameterOf(params))) return nothing;
  if (needsCountAlone(params)) return exact();
  const { repetitions } = coveragePoints(params).find(({ n }) => n === params.n) ?? params;
  return simulated({ ...params, repetitions });
}
