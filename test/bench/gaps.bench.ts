import { familyOf } from '../../src/core/populations';
import { PRESETS } from '../../src/core/populations/presets';
import { gapCurve } from '../../src/core/theory/gapCurve';
import { requiredSampleSize } from '../../src/core/theory/requiredSampleSize';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Populations that no closed form covers, besides the presets. */
const OTHERS = ['uniform:0,1', 'beta:0.5,0.5', 'weibull:0.6,10', 'pareto:3', 'bimodal', 'log-normal:0,2'];

/** The exact gap to the normal over n to 10^6, every time from nothing; medians of five after one to warm up. */
export default function bench(): void {
  console.log('\nGap to the normal, one thread        ms for n to 10^6    ms for the n of a gap of 0.01');
  for (const text of [...PRESETS.map(({ population }) => population), ...OTHERS]) {
    const [id = '', list = ''] = text.split(':');
    const fresh = () => familyOf(id).create(...(list === '' ? [] : list.split(',').map(Number)));
    const timed = (work: () => unknown): number => {
      const times = Array.from({ length: 6 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      });
      return median(times.slice(1));
    };
    const curve = timed(() => [...gapCurve(fresh())]);
    const required = timed(() => requiredSampleSize(fresh(), 0.01));
    console.log(`${text.padEnd(36)} ${curve.toFixed(0).padStart(8)} ${required.toFixed(0).padStart(20)}`);
  }
}
