import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Locator, Page } from 'playwright-core';
import { expect, inject, onTestFailed } from 'vitest';
import { takeTab } from './tabs';

export { atRest } from './atRest';
export { LESSON_PAGES, LESSONS, LOCALES } from './lessons';

/** Absolute address of a page of the built site. */
export const address = (path: string): string => new URL(path, inject('siteUrl')).href;

export interface OpenPage {
  readonly page: Page;
  /** What the console complained about, security policy included. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** The window that tests have unless they say otherwise. */
const WINDOW = { viewport: { width: 1280, height: 900 }, locale: 'en-US' } as const;

/** Nothing may fail for the slowness of a busy machine. */
const PATIENCE_MS = 120_000;

/**
 * A fresh profile. Nothing is kept on it for when there is no network (that is `offline.test.ts`): a service worker would
 * answer what a test counts, holds back or changes on its way.
 */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const profile = await browser.newContext({ ...WINDOW, serviceWorkers: 'block', ...options });
  profile.setDefaultTimeout(PATIENCE_MS);
  return profile;
}

/** What a page does when it has never been here: nothing is in its cache. */
export async function openFirstVisit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await newVisitor(browser, options);
  return openIn(await context.newPage(), path, IS_OWN, () => context.close());
}

/**
 * A page in a tab that may have been used before and knows nothing of it (no storage, no cookie, no permission, no history)
 * but has scripts and fonts in its memory, which is most of what a load costs. Not for what happens at a first visit.
 */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const { tab, isUsed, giveBack } = await takeTab(browser, { ...WINDOW, ...options }, newVisitor);
  return openIn(tab, path, isUsed ? NOT_SEEN : IS_OWN, giveBack);
}

/** The same in a profile that is there; closing leaves that. Whatever is fetched from elsewhere is a complaint. */
export async function openPageIn(context: BrowserContext, path: string): Promise<OpenPage> {
  const page = await context.newPage();
  return openIn(page, path, IS_OWN, () => page.close());
}

/** How Chromium says that a page's security policy has refused something. */
const REFUSAL = /Content Security Policy|requires 'Trusted/;

/** What Playwright itself complains about, since it is told to let no service worker in. */
const IS_OWN = /Service Worker registration blocked by Playwright/;

/** And what Chromium does besides, since it does not see that a page uses what is in its memory. */
const NOT_SEEN = new RegExp(`${IS_OWN.source}|was preloaded using link preload but not used`);

/** Says how a page stood when its test failed. */
function explainFailure(page: Page, complaints: readonly string[]): void {
  try {
    onTestFailed(async () => {
      if (page.isClosed()) return;
      const faults = await page.locator('.fault, .lab-failure').allInnerTexts();
      console.error(`A test failed at ${page.url()}`, { complaints, faults });
    });
  } catch {
    // Outside a test there is nothing to explain.
  }
}

async function openIn(page: Page, path: string, ignored: RegExp, leave: () => Promise<void>): Promise<OpenPage> {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !ignored.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const whole = /^https?:/.test(path);
  const origin = new URL(whole ? path : inject('siteUrl')).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      complaints.push(`fetched ${url}`);
  });
  explainFailure(page, complaints);
  await page.goto(whole ? path : address(path));
  const close = async (): Promise<void> => {
    await leave();
    // What a test provokes it takes out of the list; nothing else may want what the policy forbids.
    expect(complaints.filter((text) => REFUSAL.test(text))).toEqual([]);
  };
  return { page, complaints, close };
}

/** The lab's section, awake: its controls work and it has begun to draw. */
export async function wokenLab(page: Page, id: string): Promise<Locator> {
  const lab = page.locator(`section[data-lab="${id}"]`).first();
  await lab.scrollIntoViewIfNeeded();
  await lab.and(page.locator('[data-state]')).waitFor({ state: 'attached' });
  return lab;
}

/** The same, and done. */
export async function readyLab(page: Page, id: string): Promise<Locator> {
  const lab = await wokenLab(page, id);
  await lab.and(page.locator('[data-state="ready"]')).waitFor();
  return lab;
}

/** The lab of an embed page, done, and grown out of its compact figure. */
export async function grownLab(page: Page, id: string): Promise<Locator> {
  const lab = await readyLab(page, id);
  await growLab(lab);
  return lab;
}

/** Asks a compact figure for all its controls. */
export async function growLab(figure: Locator): Promise<void> {
  await figure.locator('[data-grow]').click();
  await figure.locator('.lab-foot').waitFor();
  await settled(figure);
}

/** The unrounded figure of a readout. */
export async function readout(lab: Locator, name: string): Promise<number> {
  return Number(await lab.locator(`output[name="${name}"]`).first().getAttribute('data-value'));
}

/** All readouts of a lab, by name. */
export async function readouts(lab: Locator): Promise<Record<string, string>> {
  return lab.evaluate((section) =>
    Object.fromEntries(
      [...section.querySelectorAll('output[name][data-value]')].map((output) => [
        output.getAttribute('name') ?? '',
        output.getAttribute('data-value') ?? '',
      ]),
    ),
  );
}

/** Asks a lab for all it has. */
export async function openMore(lab: Locator): Promise<void> {
  const button = lab.locator('.lab-more-button');
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await lab.locator('.lab-more').waitFor();
}

/** Types a value into the variable's number field and waits for the lab to settle. */
export async function type(lab: Locator, variable: string, value: string): Promise<void> {
  const field = lab.locator(`input[name="${variable}"]:not([type=range])`).first();
  if (!(await field.isVisible())) await openMore(lab);
  await field.fill(value);
  await field.press('Enter');
  await settled(lab);
}

/** Waits until the lab says that its picture is complete. */
export async function settled(lab: Locator): Promise<void> {
  await expect.poll(() => lab.getAttribute('data-state'), { interval: 30 }).toBe('ready');
}

/** Chooses from the menu of a "Copy" button, the first item unless told, and reads what is on the clipboard then. */
export async function copied(page: Page, button: Locator, item = 0): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.click();
  await page.getByRole('menuitem').nth(item).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}
