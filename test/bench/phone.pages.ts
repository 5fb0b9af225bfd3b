import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { site } from './page';
import { noiseOf, spreadOf } from './spread';

/** A slow phone, as Lighthouse has it: bits a second, latency in ms, and so many times slower than this machine. */
const PHONE = { down: 1.6e6, up: 750e3, latency: 150, slower: 4 };
const ROUNDS = 5;
const PAGES = ['en/lessons/central-limit-theorem/', 'ko/lessons/when-it-fails/', 'en/cases/time-to-error/'];

interface Times {
  /** When the page was there to be touched, in ms after navigation: its first paint, and its slider. */
  readonly touched: number;
  /** When its first figure showed the picture of where the slider then was. */
  readonly answered: number;
  /** When it was awake, and had drawn that picture itself. */
  readonly awake: number;
}

/**
 * In the page, before anything else: touches the first figure's slider as soon as it is painted, and waits for the answer.
 * Bare, a page has no list of what its figure needs; the pictures that are built for its slider are kept from it too.
 */
function touchFirst(bare: boolean): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  const touch = (): void => {
    const figure = document.querySelector<HTMLElement>('[data-figure]');
    const slider = figure?.querySelector<HTMLInputElement>('input[type=range]');
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    // A figure that has not come whole cannot be touched.
    if (!figure || !slider || !painted || getComputedStyle(slider).visibility === 'hidden') {
      requestAnimationFrame(touch);
      return;
    }
    const lists = bare ? ['data-needs', 'data-workers-need'] : [];
    for (const list of lists) document.querySelector(`[${list}]`)?.removeAttribute(list);
    times.touched = performance.now();
    const sleeping = figure.querySelector('.setting-still svg');
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    slider.value = String(Number(slider.max) * 0.6);
    for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
    const look = (): void => {
      const live = figure.querySelector('.lab-live svg');
      const now = performance.now();
      if (live || figure.querySelector('.setting-still svg') !== sleeping) times.answered ??= now;
      if (live && figure.dataset.state === 'ready') times.awake = now;
      else requestAnimationFrame(look);
    };
    look();
  };
  requestAnimationFrame(touch);
}

/** A tab on that phone. */
async function slowTab(browser: Browser) {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.down / 8,
    uploadThroughput: PHONE.up / 8,
  });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slower });
  return { context, page };
}

/** When a text of a line is painted there: what no page can be faster than. */
async function leastTimed(browser: Browser, url: string): Promise<number> {
  const { context, page } = await slowTab(browser);
  await page.goto(`${url}robots.txt`);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await context.close();
  return painted;
}

async function timed(browser: Browser, url: string, bare: boolean): Promise<Times> {
  const { context, page } = await slowTab(browser);
  if (bare) await page.route(/early\.[\w-]+\.txt$/, (route) => route.abort());
  await page.addInitScript(touchFirst, bare);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'awake' in (window as unknown as { times: object }).times, null, {
    timeout: 120_000,
  });
  const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
  await context.close();
  return times;
}

/** When the first figure of a page answers who touches it at once, on a slow phone; and what that would be without its helps. */
export default async function bench(): Promise<void> {
  console.log('\nOn a slow phone, ms after navigation    touched  answered  awake   bare   a text alone');
  const browser = await launchBrowser();
  const { url } = await site();
  for (const path of PAGES) {
    const all: Times[][] = [[], []];
    const least: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      least.push(await leastTimed(browser, url));
      for (const variant of [0, 1]) all[variant]?.push(await timed(browser, `${url}${path}`, variant === 1));
    }
    const [whole = [], bare = []] = all;
    const of = (times: readonly Times[], name: keyof Times, width: number): string =>
      spreadOf(times.map((one) => one[name]))
        .median.toFixed(0)
        .padStart(width);
    console.log(
      path.padEnd(36) +
        of(whole, 'touched', 11) +
        of(whole, 'answered', 10) +
        of(whole, 'awake', 7) +
        of(bare, 'awake', 7) +
        spreadOf(least).median.toFixed(0).padStart(14) +
        noiseOf(least),
    );
  }
  await browser.close();
}
