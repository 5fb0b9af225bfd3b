import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { drawInPython } from '../../../recipes/populations/python';
import type { TwoMeansParams } from '../params';
import { groupsOf } from './groups';

/** In Python with NumPy. */
export function python(params: TwoMeansParams, say: Comment): string {
  const { a, b, shift, repetitions, note } = groupsOf(params, say);
  return lines(
    'import numpy as np',
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
    `# ${say('twoMeans.quantile')}`,
    'most, least = size_a + size_b - 2, min(size_a, size_b) - 1',
    'inverse = np.linspace(1 / most, 1 / least, 300)',
    'powers = (1 / inverse - 1)[:, None]',
    'share = (np.arange(400) + 0.5) / 400',
    'whole = np.mean(np.cos(np.pi * (share - 0.5)) ** powers, axis=1) * np.pi',
    'low, high = np.zeros(300), np.full(300, 1e3)',
    'for _ in range(60):',
    '    middle = (low + high) / 2',
    '    angle = np.arctan(middle * np.sqrt(inverse))',
    '    width = np.pi / 2 - angle',
    '    tail = np.mean(np.cos(angle[:, None] + width[:, None] * share) ** powers, axis=1) * width',
    '    short = tail / whole > (1 - level) / 2',
    '    low, high = np.where(short, middle, low), np.where(short, high, middle)',
    '\n',
    `# ${say('twoMeans.welch')}`,
    'def compare(a, b):',
    '    error_a = np.var(a, ddof=1) / a.size',
    '    error_b = np.var(b, ddof=1) / b.size',
    '    difference = np.mean(b) - np.mean(a)',
    '    error = error_a + error_b',
    '    if error == 0:',
    '        return difference, np.sign(difference)',
    '    df = error**2 / (error_a**2 / (a.size - 1) + error_b**2 / (b.size - 1))',
    '    reach = np.interp(1 / df, inverse, low) * np.sqrt(error)',
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
