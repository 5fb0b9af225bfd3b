import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built site's server as a process of its own, as `npm run preview` starts it. */
export async function serverProcess(environment: Readonly<Record<string, string>> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['src/site/serve.mjs'], {
    env: { ...process.env, PORT: '0', BASE_PATH: '/', SNAPSHOTS: join(tmpdir(), 'unfold-served'), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? ''));
  });
  return {
    url,
    /** Megabytes in use; NaN where the system does not tell. */
    memory(): number {
      const file = `/proc/${child.pid}/status`;
      return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024 : Number.NaN;
    },
    async stop(): Promise<number | null> {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
