import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, servedSmallSite } from '../../support/smallSite';

let site: Awaited<ReturnType<typeof servedSmallSite>>;
let etag = '';
let modified = '';
beforeAll(async () => {
  site = await servedSmallSite();
  const { headers } = await ask(site.url, '/en/');
  etag = String(headers.etag);
  modified = String(headers['last-modified']);
});
afterAll(() => site.stop());

const statusOf = async (headers: Record<string, string>, method = 'GET'): Promise<number> =>
  (await ask(site.url, '/en/', headers, method)).status;

const strong = (): string => etag.replace(/^W\//, '');
const hoursLater = (hours: number): string => new Date(Date.parse(modified) + hours * 3_600_000).toUTCString();

describe('a page that the reader has already', () => {
  it('is not sent again, by its tag alone, in a list, weak or strong, or as any', async () => {
    for (const tags of [etag, strong(), `"a", ${etag}`, `"a",${etag},"b"`, `W/"a", ${strong()}`, '*']) {
      expect([tags, await statusOf({ 'if-none-match': tags })]).toEqual([tags, 304]);
    }
  });

  it('is sent when the tags are others', async () => {
    for (const tags of ['"a"', 'W/"a", "b"', etag.slice(0, -2), ',', 'nonsense']) {
      expect([tags, await statusOf({ 'if-none-match': tags })]).toEqual([tags, 200]);
    }
  });

  it('is not sent again when it is as old', async () => {
    expect(await statusOf({ 'if-modified-since': modified })).toBe(304);
    expect(await statusOf({ 'if-modified-since': hoursLater(1) })).toBe(304);
    expect(await statusOf({ 'if-modified-since': hoursLater(-1) })).toBe(200);
    expect(await statusOf({ 'if-modified-since': 'yesterday' })).toBe(200);
  });

  it('is judged by its tag where both are named', async () => {
    expect(await statusOf({ 'if-none-match': '"a"', 'if-modified-since': modified })).toBe(200);
  });

  it('fails where it has to be another', async () => {
    expect(await statusOf({ 'if-match': '"a"' })).toBe(412);
    expect(await statusOf({ 'if-match': '*' })).toBe(200);
    expect(await statusOf({ 'if-unmodified-since': hoursLater(-1) })).toBe(412);
  });

  it('has another tag in another encoding', async () => {
    const tags = ['br', 'gzip', 'identity'].map(
      async (encoding) => (await ask(site.url, '/en/', { 'accept-encoding': encoding })).headers.etag,
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  it('comes without a body and without what belongs to one', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await ask(site.url, '/en/', { 'if-none-match': etag }, method);
      expect([status, body.length, headers['content-encoding'], headers['content-length']]).toEqual([
        304,
        0,
        undefined,
        undefined,
      ]);
      expect([headers.etag, headers['cache-control'], headers.vary]).toEqual([etag, 'no-cache', 'accept-encoding']);
    }
  });
});
