import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the baseline as a site would and serves it; gives its address. */
export async function serveBaseline(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../../node_modules/.cache/bench-baseline/', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: fileURLToPath(new URL('index.tsx', import.meta.url)),
        output: { entryFileNames: 'baseline.js' },
      },
    },
  });
  const script = readFileSync(`${outDir}baseline.js`);
  const server = createServer((request, response) => {
    const isScript = request.url === '/baseline.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><body><script type="module" src="/baseline.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
