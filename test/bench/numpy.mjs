import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const SERVER = `
import sys, time, numpy as np
print(np.__version__, flush=True)
rng = np.random.default_rng(1); compiled = {}
for line in sys.stdin:
    n, times, statement = line.rstrip('\\n').split(' ', 2)
    n = int(n); code = compiled.setdefault(statement, compile(statement, 's', 'exec'))
    best = 1e9
    for _ in range(int(times)):
        start = time.perf_counter(); exec(code); best = min(best, time.perf_counter() - start)
    print(best, flush=True)
`;

/**
 * A Python that stays, so that NumPy's turns come between ours; null where python3 has no NumPy. `seconds` of a statement
 * that may name \`rng\` and \`n\`, the mean of so many times.
 */
export async function startNumpy() {
  const child = spawn('python3', ['-c', SERVER], { stdio: ['pipe', 'pipe', 'ignore'] });
  // What asks a Python that is not there, or has ended, is told by the next line that does not come.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: version } = await lines.next();
  if (!version) return null;
  return {
    version,
    async seconds(statement, n, times = 1) {
      child.stdin.write(`${n} ${times} ${statement}\n`);
      return Number((await lines.next()).value);
    },
    stop: () => child.stdin.end(),
  };
}
