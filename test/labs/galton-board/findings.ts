/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['rows=12&repetitions=1000', ['errorOfNormal', 'errorOfNormalCorrected', 'mean', 'expectedValue']],
];
