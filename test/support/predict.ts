import type { Browser, Locator, Page } from 'playwright-core';
import { openPage } from './site';

/** The parts of a lab that are not there while it waits for an answer. */
const PARTS = ['.lab-figure', '.comparison'];
export const ALL: readonly boolean[] = PARTS.map(() => true);
export const NONE: readonly boolean[] = PARTS.map(() => false);

/** Which of them can be seen. */
export const seen = (lab: Locator): Promise<boolean[]> =>
  Promise.all(PARTS.map((part) => lab.locator(part).isVisible()));

/** A first sign of a reader; until the questions of the page can be answered. */
export async function begin(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.waitForFunction(() => !document.querySelector('predict-first fieldset:disabled'));
}

/** A page with questions that can be answered. */
export async function openQuestions(
  browser: Browser,
  path: string,
  options: Parameters<typeof openPage>[2] = {},
): ReturnType<typeof openPage> {
  const opened = await openPage(browser, path, options);
  await begin(opened.page);
  return opened;
}
