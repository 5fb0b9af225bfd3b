import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { buildSite } from '../support/builtSite';

export const LOCALES = ['en', 'ko'] as const;
export const LESSONS = ['parameter-and-sample', 'law-of-large-numbers', 'central-limit-theorem'] as const;

let served: Promise<{ port: number }> | undefined;

/** Builds and serves the site once for all benches of one run. */
function site(): Promise<{ port: number }> {
  served ??= (async () => {
    buildSite();
    const root = fileURLToPath(new URL('../../', import.meta.url));
    return preview({ root, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  })();
  return served;
}

/** Opens a page in a fresh profile and tells which paths it asks for, as they come. */
export async function withPage(
  browser: Browser,
  path: string,
  use: (page: Page, requested: readonly string[], protocol: CDPSession) => Promise<void>,
): Promise<void> {
  const { port } = await site();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  const requested: string[] = [];
  context.on('request', (request) => requested.push(new URL(request.url()).pathname));
  const protocol = await context.newCDPSession(page);
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'networkidle' });
  await use(page, requested, protocol);
  await context.close();
}
