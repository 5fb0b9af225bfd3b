import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { type OpenPage, openPage, readouts, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const [PNG, SVG, CSV, STATISTICS, STATE] = [0, 1, 2, 3, 4];

const download = (lab: Locator): Locator => lab.locator('.lab-menu [aria-haspopup]:not([data-copy-menu])');

/** Chooses from a lab's "Download" menu; what is saved, and under which name. */
async function saved(page: Page, lab: Locator, item: number): Promise<{ name: string; content: Buffer }> {
  await download(lab).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem').nth(item).click()]);
  const name = file.suggestedFilename();
  // It is said and shown.
  await page.locator('.copy-note', { hasText: name }).waitFor();
  await expect.poll(() => page.locator('.announcer').textContent()).toContain(name);
  return { name, content: await readFile(await file.path()) };
}

const LABS = [
  ['en', 'central-limit-theorem', 'sampling-distribution', 'population=exponential:1&n=20&repetitions=2345&seed=7'],
  ['ko', 'confidence-intervals', 'interval-coverage', 'population=log-normal:0,1&n=12&repetitions=1234&seed=7'],
  ['en', 'when-it-fails', 'dependence', 'trouble=clusters&n=60&repetitions=1500&seed=7'],
] as const;

describe.each(LABS)('what can be taken away in %s of %s', (locale, lesson, id, query) => {
  let opened: OpenPage & { readonly lab: Locator };
  beforeAll(async () => {
    const visit = await openPage(browser, `${locale}/lessons/${lesson}/?${query}`, { colorScheme: 'dark' });
    opened = { ...visit, lab: await readyLab(visit.page, id) };
  });
  afterAll(() => opened.close());

  it('is a picture, 1,440 pixels wide', async () => {
    const { page, lab, complaints } = opened;
    const { name, content } = await saved(page, lab, PNG);
    expect(name).toMatch(new RegExp(`^${id}_[\\w.,-]+\\.png$`));
    expect([...content.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(content.readUInt32BE(16)).toBe(1440);
    expect(content.readUInt32BE(20)).toBeGreaterThan(800);
    const colours = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const found: Record<string, number> = {};
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        found[colour] = (found[colour] ?? 0) + 1;
      }
      return found;
    }, content.toString('base64'));
    // White paper on a dark page, with the statistic's purple on it.
    expect(colours['255,255,255']).toBeGreaterThan(1e6);
    expect(colours['122,36,105']).toBeGreaterThan(500);
    expect(complaints).toEqual([]);
  });

  it('is a drawing that needs nothing else', async () => {
    const { page, lab, complaints } = opened;
    const { content } = await saved(page, lab, SVG);
    const text = content.toString();
    // Elsewhere: the page's own policy lets nobody read text as elements.
    const reader = await page.context().newPage();
    const seen = await reader.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        broken: parsed.querySelector('parsererror') !== null,
        title: parsed.querySelector('title')?.textContent,
        texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' '),
        link: parsed.querySelector('a')?.getAttribute('href') ?? '',
        width: parsed.documentElement.getAttribute('width'),
        panels: parsed.querySelectorAll('svg svg path').length,
      };
    }, text);
    await reader.close();
    expect(seen).toMatchObject({ broken: false, width: '720' });
    expect(seen.title).toMatch(locale === 'ko' ? /신뢰구간/ : /^(The sampling distribution|When draws)/);
    expect(seen.texts).toContain(seen.title);
    expect(seen.texts).toMatch(locale === 'ko' ? /시드: 7/ : /Seed: 7/);
    expect(seen.panels).toBeGreaterThan(6);
    expect(seen.texts.replaceAll(' ', '')).toContain(seen.link);
    for (const pair of query.split('&')) expect(seen.link).toContain(pair);
    expect(text).not.toMatch(/<style|<image|<use|url\(|class=|style=|data:|NaN|undefined/);
    expect([...text.matchAll(/(?:href|src)="/g)]).toHaveLength(1);

    const again = await openPage(browser, seen.link);
    expect(await readouts(await readyLab(again.page, id))).toEqual(await readouts(lab));
    await again.close();
    expect(complaints).toEqual([]);
  });

  it('is numbers: of the picture, of every repetition, and of the state', async () => {
    const { page, lab, complaints } = opened;
    const { content: tables } = await saved(page, lab, CSV);
    expect(tables.toString()).toMatch(/^\ufeff/);
    expect(tables.toString().split('\r\n\r\n').length).toBeGreaterThan(2);

    const { name, content } = await saved(page, lab, STATISTICS);
    expect(name).toMatch(new RegExp(`^${id}-all_.+\\.csv$`));
    const [header, ...rows] = content.toString().trimEnd().split('\r\n');
    expect(header).toMatch(/^repetition,/);
    const { repetitions, mean, coverage } = await readouts(lab);
    expect(rows).toHaveLength(Number(repetitions));
    const column = (at: number): number =>
      rows.reduce((sum, row) => sum + Number(row.split(',').at(at)), 0) / rows.length;
    if (id === 'sampling-distribution') expect(Math.abs(column(1) - Number(mean))).toBeLessThan(1e-12);
    else expect(Math.abs(column(-1) - Number(coverage))).toBeLessThan(1e-12);

    const state = JSON.parse((await saved(page, lab, STATE)).content.toString());
    expect(state.finding.length).toBeGreaterThan(20);
    const again = await openPage(browser, state.link);
    const shown = await readouts(await readyLab(again.page, id));
    for (const readout of state.readouts) {
      if (typeof readout.value === 'number') expect(Number(shown[readout.name])).toBe(readout.value);
    }
    await again.close();
    expect(complaints).toEqual([]);
  });
});

it('is of the last complete picture while the lab is drawing, with its own state', async () => {
  const { page, close } = await openPage(
    browser,
    'en/lessons/confidence-intervals/?interval=bootstrap&n=50&repetitions=100&seed=5',
  );
  const lab = await readyLab(page, 'interval-coverage');
  await lab.locator('input[name="repetitions"]:not([type=range])').first().fill('100000');
  await lab.locator('input[name="repetitions"]:not([type=range])').first().press('Enter');
  await expect.poll(() => lab.getAttribute('data-state')).toBe('running');
  const { name, content } = await saved(page, lab, SVG);
  expect(await lab.getAttribute('data-state')).toBe('running');
  expect(name).toContain('repetitions-100_');
  expect(content.toString()).toContain('repetitions=100&amp;');
  await close();
});

it('can be stopped while it draws everything anew', async () => {
  const { page, complaints, close } = await openPage(
    browser,
    'en/lessons/confidence-intervals/?interval=bootstrap&n=50&repetitions=20000&seed=5',
  );
  const lab = await readyLab(page, 'interval-coverage');
  for (const stop of [() => page.keyboard.press('Escape'), () => download(lab).click()]) {
    await download(lab).click();
    await page.getByRole('menu').waitFor();
    expect(await violations(page, '[role=menu]')).toEqual([]);
    await page.getByRole('menuitem').nth(STATISTICS).click();
    await page.locator('.copy-note', { hasText: 'Drawing again' }).waitFor();
    await stop();
    await page.locator('.copy-note', { hasText: 'Stopped' }).waitFor();
  }
  await settled(lab);
  expect(complaints).toEqual([]);
  await close();
});

it('leaves out what a lab does not have', async () => {
  const { page, close } = await openPage(browser, 'en/lessons/how-large-is-large-enough/?v=1');
  const lab = await readyLab(page, 'normality-gap');
  await download(lab).click();
  await page.getByRole('menu').waitFor();
  expect(await page.getByRole('menuitem').count()).toBe(4);
  await close();
});
