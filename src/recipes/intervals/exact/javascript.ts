import { type Comment, missedShare, percent } from '../../comment';
import { OF_COUNT } from '../ends/javascript';
import { type IntervalLines, type IntervalQuestion, parameterOf } from '../question';

/** The exact coverage of an interval for a share, by the masses of all counts, in JavaScript. */
export function javascript(question: IntervalQuestion, say: Comment): string {
  const p = parameterOf(question);
  const { settings, code } = linesOf(question, say);
  return `const sampleSize = ${question.n};
const p = ${p}; // ${say('interval.p')}
${settings}

// ${say('interval.mass')}
${massOf(p, say)}

${code}

console.log('coverage', 1 - missedBelow - missedAbove);
console.log('missedBelow', missedBelow);
console.log('missedAbove', missedAbove);
`;
}

function massOf(p: number, say: Comment): string {
  // Who says yes is certain: there are no ratios.
  if (p === 0 || p === 1)
    return 'const mass = Float64Array.from({ length: sampleSize + 1 }, (_, k) => +(k === p * sampleSize));';
  return `const logs = new Float64Array(sampleSize + 1);
for (let k = 1; k <= sampleSize; k++) {
  logs[k] = logs[k - 1] + Math.log((((sampleSize - k + 1) / k) * p) / (1 - p));
}
const largest = logs.reduce((a, b) => Math.max(a, b));
const weight = logs.map((log) => Math.exp(log - largest)); // ${say('interval.overflow')}
const total = weight.reduce((sum, x) => sum + x);
const mass = weight.map((x) => x / total);`;
}

function linesOf(question: IntervalQuestion, say: Comment): IntervalLines {
  const { interval, level } = question;
  if (interval === 'clopper-pearson') {
    return {
      settings: `const tail = ${missedShare(level) / 2}; // ${say('interval.tail', { level: percent(level) })}`,
      code: `// ${say('interval.clopperPearson')}
let [missedBelow, missedAbove, below] = [0, 0, 0];
mass.forEach((chance) => {
  if (1 - below < tail - 1e-12) missedBelow += chance;
  below += chance;
  if (below < tail - 1e-12) missedAbove += chance;
});`,
    };
  }
  const { settings, code } = (OF_COUNT[interval] as NonNullable<(typeof OF_COUNT)[string]>)(question, say);
  return {
    settings,
    code: `${code}

// ${say('interval.edge')}
let [missedBelow, missedAbove] = [0, 0];
mass.forEach((chance, yes) => {
  const [low, high] = interval(yes);
  if (low > p + 1e-12) missedBelow += chance;
  if (high < p - 1e-12) missedAbove += chance;
});`,
  };
}
