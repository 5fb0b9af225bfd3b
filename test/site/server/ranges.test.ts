import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, HUNDRED, servedSmallSite } from '../../support/smallSite';

let site: Awaited<ReturnType<typeof servedSmallSite>>;
beforeAll(async () => {
  site = await servedSmallSite();
});
afterAll(() => site.stop());

const PARTS: readonly (readonly [range: string, from: number, to: number])[] = [
  ['bytes=0-9', 0, 10],
  ['bytes=0-0', 0, 1],
  ['bytes=99-99', 99, 100],
  ['bytes=90-', 90, 100],
  ['bytes=-10', 90, 100],
  ['bytes=-1', 99, 100],
  ['bytes=-1000', 0, 100],
  ['bytes=0-1000', 0, 100],
  ['bytes=1-99999999999999999999999', 1, 100],
  ['bytes=0-0,200-', 0, 1],
];

/** Bytes that are not there: beyond the end, or the last none. */
const BEYOND = ['bytes=100-', 'bytes=100-200', 'bytes=1000-2000', 'bytes=99999999999999999999999-', 'bytes=-0'];

/** What is no range of bytes is no range: RFC 9110, 14.2. */
const IGNORED = [
  'bytes=50-10',
  'bytes=5-1',
  'bytes=10-1,20-30',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=0-5x',
  'bytes=0x0-0x5',
  'bytes=1-2-3',
  'bytes=--5',
  'bytes',
  'nonsense',
  'items=0-5',
  'Bytes 0-5',
];

describe('a part of a file', () => {
  it.each(PARTS)('%s is from %i to before %i', async (range, from, to) => {
    const { status, headers, body } = await ask(site.url, '/hundred.txt', { range });
    expect([status, body.toString()]).toEqual([206, HUNDRED.slice(from, to)]);
    expect(headers['content-range']).toBe(`bytes ${from}-${to - 1}/100`);
    expect(headers['content-length']).toBe(String(to - from));
  });

  it.each(BEYOND)('%s is none, and the answer says how much there is', async (range) => {
    const { status, headers } = await ask(site.url, '/hundred.txt', { range });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */100']);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(IGNORED)('%s asks for none: all of it comes', async (range) => {
    const { status, headers, body } = await ask(site.url, '/hundred.txt', { range });
    expect([status, body.toString(), headers['content-range']]).toEqual([200, HUNDRED, undefined]);
  });

  it('of several at once all of it comes', async () => {
    const { status, body } = await ask(site.url, '/hundred.txt', { range: 'bytes=0-1,50-51' });
    expect([status, body.toString()]).toEqual([200, HUNDRED]);
  });

  it('is of the compressed copy where that is sent', async () => {
    const asked = { 'accept-encoding': 'br' };
    const whole = await ask(site.url, '/en/', asked);
    const part = await ask(site.url, '/en/', { ...asked, range: 'bytes=5-9' });
    expect([part.status, part.headers['content-encoding']]).toEqual([206, 'br']);
    expect(part.body).toEqual(whole.body.subarray(5, 10));
  });

  it('comes as long as the file is the one that was begun', async () => {
    const { headers } = await ask(site.url, '/hundred.txt');
    const range = 'bytes=0-9';
    const statuses = ['"other"', headers.etag, headers['last-modified'], new Date(0).toUTCString(), 'nonsense'].map(
      async (condition) => (await ask(site.url, '/hundred.txt', { range, 'if-range': String(condition) })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 206, 206, 200, 200]);
  });

  it('is announced, and asked for by HEAD has its headers alone', async () => {
    const { status, headers, body } = await ask(site.url, '/hundred.txt', { range: 'bytes=0-9' }, 'HEAD');
    expect([status, headers['content-length'], headers['accept-ranges'], body.length]).toEqual([206, '10', 'bytes', 0]);
  });
});
