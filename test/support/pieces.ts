import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';

/** The site behind a line that hands a page over in pieces. */
export interface SlowLine {
  readonly address: (path: string) => string;
  /** Hands the newest page over up to this share of it (0 to 1), and ends it at 1. */
  reach(share: number): void;
  close(): void;
}

/** Starts the line: what is no page passes whole. */
export async function slowLine(): Promise<SlowLine> {
  const site = new URL(inject('siteUrl'));
  let held: { readonly whole: Buffer; readonly to: ServerResponse; sent: number } | undefined;
  const server = createServer((request, response) => {
    const headers = { ...request.headers, host: site.host, 'accept-encoding': 'identity' };
    get(new URL(request.url ?? '/', site), { headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      const whole = Buffer.concat(parts);
      const { 'content-length': _, ...rest } = answer.headers;
      response.writeHead(answer.statusCode ?? 500, rest);
      if (answer.headers['content-type']?.startsWith('text/html')) {
        // Its head and the beginning of its body: before those nothing is painted, and there is no frame to wait for.
        held = { whole, to: response, sent: whole.indexOf('<main') };
        response.write(whole.subarray(0, held.sent));
      } else response.end(whole);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}/${path}`,
    reach(share) {
      if (!held) throw new Error('No page has been asked for.');
      const end = Math.round(held.whole.length * share);
      if (end > held.sent) held.to.write(held.whole.subarray(held.sent, end));
      held.sent = Math.max(held.sent, end);
      if (share >= 1) held.to.end();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
