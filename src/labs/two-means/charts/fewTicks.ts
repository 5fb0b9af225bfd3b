import type { Domain } from '../../../experiments/frame';

/** One to four round numbers within a short axis, ascending, none at its very ends. */
export function fewTicks([low, high]: Domain): readonly number[] {
  const least = (high - low) / 4.5;
  const unit = 10 ** Math.floor(Math.log10(least));
  const step = unit * ([1, 2, 5].find((leading) => leading * unit >= least) ?? 10);
  const ticks: number[] = [];
  for (let k = Math.ceil((low + 0.04 * (high - low)) / step); k * step <= high - 0.04 * (high - low); k++) {
    ticks.push(Number((k * step).toPrecision(15)));
  }
  return ticks;
}
