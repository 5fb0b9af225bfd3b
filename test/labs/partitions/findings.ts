/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['keys=1000000&regions=16&repetitions=200', ['loadRatio', 'theoreticalLoadRatio']],
  ['keys=1000&regions=64&repetitions=200', ['loadRatio', 'theoreticalLoadRatio']],
  ['keys=100000&regions=64&skew=1&repetitions=200', ['loadRatio', 'hottestShare', 'leastLoadRatio']],
  ['keys=1000&regions=64&skew=0.3&repetitions=200', ['loadRatio', 'hottestShare', 'leastLoadRatio']],
  ['keys=100000&regions=64&skew=1&salts=16&repetitions=200', ['loadRatio', 'leastLoadRatio']],
  ['keys=100000&regions=64&placement=range&repetitions=200', ['loadRatio', 'theoreticalLoadRatio']],
];
