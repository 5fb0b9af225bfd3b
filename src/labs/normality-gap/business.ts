import { PRESETS } from '../../core/populations/presets';

/** Populations that people in data and product teams meet, as they stand in links. */
export const BUSINESS: readonly string[] = PRESETS.map(({ population }) => population);
