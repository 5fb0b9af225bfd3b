/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  ['slots=20&n=10&between=5&within=15&repetitions=500', ['flattery', 'winnerIsBest', 'exactWinnerIsBest']],
  ['slots=20&n=10&between=0&within=15&repetitions=500', ['flattery']],
  ['slots=5&n=100&between=20&within=5&repetitions=500', ['flattery', 'winnerIsBest', 'exactWinnerIsBest']],
];
