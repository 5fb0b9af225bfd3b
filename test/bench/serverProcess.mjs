import { spawn } from 'node:child_process';

/** The server as a process of its own: the load shall not take its time from within. */
export async function startServer() {
  const child = spawn(process.execPath, ['src/site/serve.mjs'], {
    env: { ...process.env, PORT: '0', BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve) => {
    child.stdout.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0]));
  });
  return { url, child };
}
