/** Settings, and the figures that their finding has to name. */
export const findings: readonly (readonly [string, readonly string[]])[] = [
  [
    'window=14&repetitions=2000',
    ['exactCalledGone', 'exactGoneAmongCalled', 'exactGoneUnnoticed', 'calledGone', 'noticeDelay'],
  ],
  ['window=3&repetitions=500', ['exactActiveCalledGone', 'exactGoneAmongCalled', 'calledGone']],
  ['window=45&repetitions=500', ['exactGoneUnnoticed', 'exactGoneAmongCalled', 'calledGone']],
  ['window=14&rhythms=1&repetitions=500', ['exactGoneAmongCalled', 'exactGoneUnnoticed', 'calledGone']],
  ['window=10&leaving=0&repetitions=500', ['exactCalledGone', 'calledGone']],
  ['window=14&rule=own&repetitions=500', ['exactCalledGone', 'exactGoneAmongCalled', 'exactGoneUnnoticed']],
];
