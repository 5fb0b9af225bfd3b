import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { growLab, openPage, readyLab, type } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STATE = '?seed=5';
const NAMES = ['JavaScript', 'Python', 'R'];

const codeButton = (lab: Locator): Locator =>
  lab.locator('.lab-menu > fieldset > button', { hasText: /^(Code|코드)$/ });
const panelOf = (lab: Locator): Locator => lab.locator('.lab-code');
const codeOf = async (lab: Locator): Promise<string> => (await lab.locator('.code-source code').textContent()) ?? '';
const chosen = (lab: Locator): Promise<string> => lab.locator('[role=tab][aria-selected=true]').innerText();

async function openCode(page: Page, id: string): Promise<Locator> {
  const lab = await readyLab(page, id);
  await codeButton(lab).click();
  await panelOf(lab).waitFor();
  return lab;
}

describe.each([
  ['en', 'how-large-is-large-enough', 'margin-of-error', 'light'],
  ['ko', 'confidence-intervals', 'interval-coverage', 'dark'],
] as const)('/%s/lessons/%s/ #%s, %s', (locale, lesson, id, colorScheme) => {
  const open = (options = {}) => openPage(browser, `${locale}/lessons/${lesson}/${STATE}`, { colorScheme, ...options });

  it('shows its code in three languages, by keyboard, and remembers which', async () => {
    const { page, complaints, close } = await open();
    const lab = await readyLab(page, id);
    const button = codeButton(lab);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    await panelOf(lab).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await button.getAttribute('aria-controls')).toBe(await panelOf(lab).getAttribute('id'));
    expect(await lab.locator('[role=tab]').allInnerTexts()).toEqual(NAMES);

    await lab.locator('[role=tab][aria-selected=true]').focus();
    const seen: string[] = [];
    for (const [key, name] of [
      ['End', 'R'],
      ['ArrowRight', 'JavaScript'],
      ['ArrowRight', 'Python'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => chosen(lab)).toBe(name);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
      seen.push(await codeOf(lab));
      expect(await violations(page, `[data-lab="${id}"]`)).toEqual([]);
    }
    const [r, javascript, python] = seen;
    expect(r).toContain('set.seed(5)');
    expect(javascript).toContain('randomLcg(5)');
    expect(python).toContain('np.random.default_rng(5)');
    expect(seen.join('')).not.toContain('recipe.');
    // The comments are in the page's language.
    expect(seen.every((source) => /[가-힣]/.test(source))).toBe(locale === 'ko');

    // The copy and save buttons, then the code itself.
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('code-source');

    await page.reload();
    expect(await chosen(await openCode(page, id))).toBe('Python');
    expect(complaints).toEqual([]);
    await close();
  });

  it('follows n, and copies and saves what it shows', async () => {
    const { page, complaints, close } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const lab = await openCode(page, id);
    await type(lab, 'n', '37');
    for (const name of NAMES) {
      await lab.getByRole('tab', { name, exact: true }).click();
      const source = await codeOf(lab);
      expect(source).toMatch(/sample_?size (=|<-) 37\b/i);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await lab.locator('.code-bar > button').first().click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(source);
      await expect.poll(() => lab.locator('.code-said').innerText()).toMatch(/Code copied|코드를 복사했어요/);
    }
    const [file] = await Promise.all([page.waitForEvent('download'), lab.locator('.code-bar > button').nth(1).click()]);
    expect(file.suggestedFilename()).toBe(`${id}.R`);

    // Beside the data table; each closes by its own button.
    await lab.locator('.lab-menu > fieldset > button').first().click();
    await lab.locator('.lab-tables').waitFor();
    await codeButton(lab).click();
    await panelOf(lab).waitFor({ state: 'detached' });
    expect(await lab.locator('.lab-tables').count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('scrolls within itself on a screen of 320 px', async () => {
    const { page, close } = await open({ viewport: { width: 320, height: 640 } });
    const lab = await openCode(page, id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = await lab.locator('.code-source').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await close();
  });
});

it('is in embed pages too', async () => {
  const { page, complaints, close } = await openPage(browser, `ko/embed/margin-of-error/${STATE}&n=41`);
  await growLab(await readyLab(page, 'margin-of-error'));
  const lab = await openCode(page, 'margin-of-error');
  expect(await codeOf(lab)).toContain('const sampleSize = 41;');
  expect(await violations(page, 'section[data-lab]')).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it('works where storage is forbidden', async () => {
  const { page, close } = await openPage(browser, 'about:blank');
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get });
  });
  await page.goto((await import('../support/site')).address(`en/lessons/how-large-is-large-enough/${STATE}`));
  const lab = await openCode(page, 'margin-of-error');
  await lab.getByRole('tab', { name: 'R', exact: true }).click();
  expect(await codeOf(lab)).toContain('set.seed(5)');
  await close();
});

it('says when the code does not come, and tries again', async () => {
  const { page, close } = await openPage(browser, `en/lessons/how-large-is-large-enough/${STATE}`);
  await page.route('**/recipes.json', (route) => route.abort());
  const lab = await readyLab(page, 'margin-of-error');
  await codeButton(lab).click();
  expect(await lab.locator('.lab-menu > [role=alert]').innerText()).toContain('try again');
  expect(await codeButton(lab).getAttribute('aria-expanded')).toBe('false');
  await page.unroute('**/recipes.json');
  await codeButton(lab).click();
  await panelOf(lab).waitFor();
  expect(await lab.locator('.lab-menu > [role=alert]').count()).toBe(0);
  await close();
});
