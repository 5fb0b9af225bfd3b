import type { Browser, BrowserContextOptions } from 'playwright-core';
import { address, newVisitor } from './site';

/** A page whose labs get their code only when `arrive` is called: what is done before is done to a sleeping figure. */
export async function openSlow(browser: Browser, path: string, options: BrowserContextOptions = {}) {
  const context = await newVisitor(browser, { reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/(Figure|Lab)Island/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(address(path));
  return { page, errors, arrive, close: () => context.close() };
}
