import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import type { ChurnWindowParams } from '../params';
import { askedOf } from './asked';

/** In JavaScript with d3-random. */
export function javascript(params: ChurnWindowParams, say: Comment): string {
  const { days, own, times, timesNote, anybody, repetitions, note } = askedOf(params, say);
  return lines(
    "import { randomGamma, randomLcg, randomNormal } from 'd3-random';",
    '',
    `const days = ${days};`,
    `const [typicalGap, rhythms] = [${params.typicalGap}, ${params.rhythms}];`,
    `const shape = ${params.regularity}; // ${say('churnWindow.shape')}`,
    `const leaving = ${params.leaving};`,
    own ? `const times = ${times}; // ${timesNote}` : `const window = ${params.window};`,
    own && `const history = ${params.history};`,
    `const users = ${repetitions};${note && ` // ${note}`}`,
    `const random = randomLcg(${params.seed});`,
    'const normal = randomNormal.source(random)();',
    'const longGap = randomGamma.source(random)(shape + 1, 1 / shape);',
    own && 'const past = randomGamma.source(random)(history * shape, 1 / (history * shape));',
    '',
    anybody ? 'let [gone, activeCalled, goneCalled, delays] = [0, 0, 0, 0];' : 'let activeCalled = 0;',
    'for (let i = 0; i < users; i++) {',
    `  // ${say('churnWindow.users')}`,
    '  const meanGap = typicalGap * rhythms ** normal();',
    '  const isGone = random() < leaving;',
    '  const left = isGone ? days * random() : 0;',
    `  // ${say('churnWindow.age')}`,
    '  const age = meanGap * longGap() * random();',
    own && `  // ${say('churnWindow.own')}`,
    own && '  const window = times * meanGap * past();',
    '  const called = left + age > window;',
    ...(anybody
      ? [
          '  if (isGone) {',
          '    gone++;',
          '    if (called) goneCalled++;',
          '    delays += Math.max(0, window - age);',
          '  } else if (called) activeCalled++;',
          '}',
          '',
          "console.log('calledGone', (activeCalled + goneCalled) / users);",
          "console.log('activeCalledGone', activeCalled / (users - gone));",
          "console.log('goneUnnoticed', 1 - goneCalled / gone);",
          "console.log('goneAmongCalled', goneCalled / (activeCalled + goneCalled));",
          "console.log('noticeDelay', delays / gone);",
        ]
      : [
          '  if (called) activeCalled++;',
          '}',
          '',
          "console.log('calledGone', activeCalled / users);",
          "console.log('activeCalledGone', activeCalled / users);",
        ]),
  );
}
