import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, FILES, servedSmallSite } from '../../support/smallSite';

let site: Awaited<ReturnType<typeof servedSmallSite>>;
beforeAll(async () => {
  site = await servedSmallSite();
});
afterAll(() => site.stop());

const connect = async (): Promise<Socket> => {
  const socket = createConnection(Number(new URL(site.url).port), '127.0.0.1');
  // A server may close in the middle of what it refuses.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
};

/** What comes back for bytes that need not be HTTP, until the server closes. */
async function answerTo(bytes: string | Buffer): Promise<string> {
  const socket = await connect();
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(parts).toString('latin1');
}

const stillServes = async (): Promise<void> => {
  const { status, body } = await ask(site.url, '/en/');
  expect([status, body.toString()]).toEqual([200, FILES['en/index.html']]);
};

describe('addresses that look for what is not meant for them', () => {
  it.each([
    '/../package.json',
    '/en/../../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e/%252e%252e/etc/passwd',
    '/%252e%252e%252fetc%252fpasswd',
    '/..\\..\\etc\\passwd',
    '/%5c..%5c..%5cetc%5cpasswd',
    '/..%c0%af..%c0%afetc/passwd',
    '/en/%00',
    '/en/index.html%00.png',
    '//etc/passwd',
    '/./etc/passwd',
    '/en/./index.html',
    '/en//index.html',
    '/EN/',
    '/C:/windows/win.ini',
    '/_headers',
    '/_complete',
    '/%5fheaders',
    '/.env',
    '/.git/config',
    '/%2eenv',
    '/.well-known/../.env',
    '/theme.js.br',
    '/theme.js.gz',
    '/en/index.html.br',
    '/%',
    '/%E0%A4%A',
    '/en/%zz/',
    '/constructor',
    '/__proto__',
  ])('%s is not there', async (path) => {
    const { status, headers, body } = await ask(site.url, path);
    expect([status, body.toString()]).toEqual([404, FILES['404.html']]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('any address has an answer, and never more than the files', async () => {
    const known = new Set(Object.values(FILES));
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2F',
      '%5C',
      '\\',
      '%00',
      '%25',
      '%',
      ';',
      'en',
      '_headers',
      '.env',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.webSegment()), { maxLength: 6 }), async (pieces) => {
        const { status, body } = await ask(site.url, `/${pieces.join('/')}`);
        expect([200, 301, 404]).toContain(status);
        if (status === 200) expect(known).toContain(body.toString());
        expect(body.toString()).not.toMatch(/secret/i);
      }),
      { numRuns: 300, seed: 16 },
    );
  });
});

describe('what is too long', () => {
  it('an address is, with a word', async () => {
    expect((await ask(site.url, `/en/?v=1&data=${'1,'.repeat(7_000)}`)).status).toBe(200);
    const { status, headers, body } = await ask(site.url, `/en/?v=1&data=${'1,'.repeat(9_000)}`);
    expect([status, headers['cache-control'], body.toString()]).toEqual([
      414,
      'no-cache',
      'The address is too long.\n',
    ]);
  });

  it('headers are', async () => {
    const fields = Array.from({ length: 40 }, (_, index) => [`x-${index}`, 'a'.repeat(1_000)]);
    expect((await ask(site.url, '/en/', Object.fromEntries(fields))).status).toBe(431);
    await stillServes();
  });
});

describe('clients that break the rules', () => {
  it.each([
    ['nothing that is HTTP', 'nonsense\r\n\r\n'],
    ['bytes', Buffer.from([0, 255, 22, 3, 1, 2, 0, 1, 0])],
    ['a method that is none', 'FOO /en/ HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no host', 'GET /en/ HTTP/1.1\r\n\r\n'],
    ['two lengths', 'POST /en/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length and pieces',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header that is none', 'GET /en/ HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n'],
  ])('are told so: %s', async (_, bytes) => {
    expect(await answerTo(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
    await stillServes();
  });

  it('a proxy’s whole address is its path', async () => {
    const answer = await answerTo('GET http://stats.example.org/en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('<title>Home</title>');
  });

  it('that leave at any point take nobody else along', async () => {
    const request = 'GET /en/ HTTP/1.1\r\nHost: a\r\n\r\n';
    for (let length = 0; length <= request.length; length += 4) {
      const socket = await connect();
      socket.write(request.slice(0, length));
      socket.destroy();
    }
    const many = await Promise.all(Array.from({ length: 30 }, connect));
    for (const socket of many) {
      socket.write(request.repeat(20));
      socket.resetAndDestroy();
    }
    await stillServes();
  });
});
