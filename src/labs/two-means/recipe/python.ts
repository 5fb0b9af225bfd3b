import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInPython } from '../../../recipes/populations/python';
import type { TwoMeansParams } from '../params';
import { groupsOf } from './groups';

/** In Python with NumPy, and SciPy for the t quantile. */
export function python(params: TwoMeansParams, say: Comment): string {
  const { a, b, shift, repetitions, note } = groupsOf(params, say);
  return lines(
    'import numpy as np',
    'from scipy.stats import t as student',
    '',
    `size_a = ${a.n}`,
    `size_b = ${b.n}`,
    `level = ${params.level}`,
    `shift = ${shift}  # ${say('twoMeans.groups')}`,
    `repetitions = ${repetitions}${note && `  # ${note}`}`,
    `rng = np.random.default_rng(${params.seed})`,
    ...drawer('a', a.text),
    ...drawer('b', b.text),
    '',
    `# ${say('twoMeans.welch')}`,
    'def compare(a, b):',
    '    error_a = np.var(a, ddof=1) / a.size',
    '    error_b = np.var(b, ddof=1) / b.size',
    '    difference = np.mean(b) - np.mean(a)',
    '    error = error_a + error_b',
    '    if error == 0:',
    '        return difference, np.sign(difference)',
    '    df = error**2 / (error_a**2 / (a.size - 1) + error_b**2 / (b.size - 1))',
    '    reach = student.ppf((1 + level) / 2, df) * np.sqrt(error)',
    '    return difference, int(difference > reach) - int(difference < -reach)',
    '\n',
    `# ${say('twoMeans.repeat')}`,
    'results = np.array([compare(draw_a(size_a), draw_b(size_b) + shift) for _ in range(repetitions)])',
    'differences, found = results.T',
    '',
    'print("significant", np.mean(found != 0))',
    'print("significantAbove", np.mean(found > 0))',
    'print("significantBelow", np.mean(found < 0))',
    'print("standardErrorOfDifference", np.std(differences, ddof=1))',
  );
}

/** A function that draws so many values of a group; what it needs stays inside, so that two groups can have the same names. */
function drawer(name: string, text: string): readonly string[] {
  const { setup, many } = drawInPython(text);
  if (setup.length === 0) return ['\n', `def draw_${name}(size):`, `    return ${many('size')}`, '\n'];
  const inner = setup.filter((line) => line !== '').map((line) => `    ${line.replaceAll('\n', '\n    ')}`);
  return [
    '\n',
    `def make_${name}():`,
    ...inner,
    `    return lambda size: ${many('size')}`,
    '\n',
    `draw_${name} = make_${name}()`,
  ];
}
