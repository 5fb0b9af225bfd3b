import { type Comment, missedShare, percent } from '../../comment';
import { needsNormal, OF_COUNT } from '../ends/python';
import { type IntervalLines, type IntervalQuestion, parameterOf } from '../question';

/** The exact coverage of an interval for a share, by the masses of all counts, in Python with NumPy. */
export function python(question: IntervalQuestion, say: Comment): string {
  const p = parameterOf(question);
  const { settings, code } = linesOf(question, say);
  return `${needsNormal(question.interval) ? 'from statistics import NormalDist\n\n' : ''}import numpy as np

sample_size = ${question.n}
p = ${p}  # ${say('interval.p')}
${settings}

# ${say('interval.mass')}
yes = np.arange(sample_size + 1)
${massOf(p, say)}

${code}

print("coverage", 1 - missed_below - missed_above)
print("missedBelow", missed_below)
print("missedAbove", missed_above)
`;
}

function massOf(p: number, say: Comment): string {
  // Who says yes is certain: there are no ratios.
  if (p === 0 || p === 1) return 'mass = (yes == p * sample_size).astype(float)';
  return `ratios = (sample_size - yes[:-1]) / yes[1:] * p / (1 - p)
logs = np.append(0, np.cumsum(np.log(ratios)))
mass = np.exp(logs - logs.max())  # ${say('interval.overflow')}
mass /= mass.sum()`;
}

function linesOf(question: IntervalQuestion, say: Comment): IntervalLines {
  const { interval, level } = question;
  if (interval === 'clopper-pearson') {
    return {
      settings: `tail = ${missedShare(level) / 2}  # ${say('interval.tail', { level: percent(level) })}`,
      code: `# ${say('interval.clopperPearson')}
at_least = np.cumsum(mass[::-1])[::-1]
at_most = np.cumsum(mass)
missed_below = mass[at_least < tail - 1e-12].sum()
missed_above = mass[at_most < tail - 1e-12].sum()`,
    };
  }
  const { settings, code } = (OF_COUNT[interval] as NonNullable<(typeof OF_COUNT)[string]>)(question, say);
  return {
    settings,
    code: `${code}

# ${say('interval.edge')}
missed_below = mass[low > p + 1e-12].sum()
missed_above = mass[high < p - 1e-12].sum()`,
  };
}
