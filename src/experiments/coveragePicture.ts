import { coverage } from './coverage';
import { coverageFrames } from './coverageFrames';
import type { CoverageTally } from './coverageTally';
import type { Picture } from './experiment';

/** What the lab looks like: the page's side. */
export const coveragePicture: Picture<typeof coverage.params, CoverageTally> = { ...coverage, frames: coverageFrames };
