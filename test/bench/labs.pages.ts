import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { withPage } from './page';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const LABS = [
  ['sampling', 'en/lessons/parameter-and-sample/?n=20&repetitions=1000'],
  ['running-mean', 'en/lessons/law-of-large-numbers/?n=10000&paths=20'],
  ['sampling-distribution', 'en/lessons/central-limit-theorem/?n=5&repetitions=10000'],
  ['normality-gap', 'en/lessons/how-large-is-large-enough/?population=zero-inflated:0.05,3,1'],
  ['coverage', 'en/lessons/how-large-is-large-enough/?population=log-normal:3.5,1&interval=t&repetitions=200'],
  ['margin-of-error', 'en/lessons/how-large-is-large-enough/?n=1000'],
  ['interval-coverage', 'en/lessons/confidence-intervals/?population=log-normal:3.5,1&interval=t'],
  ['galton-board', 'en/lessons/coin-flips-to-the-bell/?rows=30&repetitions=10000', 'rows'],
  ['dependence', 'en/lessons/when-it-fails/?n=500&trouble=clusters'],
] as const;

/** Main-thread work from an input on a slider to the painted frame after it, in ms, for some inputs. */
function inputToPaint(page: Page, lab: string, name: string): Promise<{ work: number[]; first: number[] }> {
  return page.evaluate(
    async ([id, name]) => {
      const section = document.querySelector(`section[data-lab="${id}"]`) as HTMLElement;
      const slider = section.querySelector(`input[type=range][name="${name}"]`) as HTMLInputElement;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const task = (): Promise<void> =>
        new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      const work: number[] = [];
      const first: number[] = [];
      const middle = Math.round(Number(slider.max) / 2);
      for (let k = 0; k < 40; k++) {
        while (section.dataset.state !== 'ready') await frame();
        await frame();
        const before = section.querySelector('figure, .figure')?.innerHTML;
        const start = performance.now();
        setValue?.call(slider, String(middle + (k % 2 ? 3 : -3) + (k % 5)));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        const script = performance.now() - start;
        await frame();
        const painting = performance.now();
        await task();
        work.push(script + performance.now() - painting);
        while (section.querySelector('figure, .figure')?.innerHTML === before && performance.now() - start < 2000)
          await frame();
        first.push(performance.now() - start);
      }
      return { work, first };
    },
    [lab, name] as const,
  );
}

/** Longest main-thread task while the heaviest run of the sampling distribution is under way. */
async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => {
    const long: number[] = [0];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
  });
  const field = (name: string) => page.locator(`section[data-lab] input[name="${name}"]:not([type=range])`).first();
  await field('n').fill('10000');
  await field('repetitions').fill('1000000');
  await field('repetitions').press('Enter');
  await page.waitForTimeout(3000);
  return page.evaluate(() => Math.max(...(window as unknown as { long: number[] }).long));
}

/** Times in the browser, at desktop speed and with the processor slowed down four times. */
export default async function bench(): Promise<void> {
  const browser = await launchBrowser();
  for (const rate of [1, 4]) {
    console.log(`\nLabs, processor at 1/${rate}       input to paint, work (ms)      input to a new picture (ms)`);
    for (const [lab, path, slider = 'n'] of LABS) {
      await withPage(browser, path, async (page, _requested, protocol) => {
        const section = page.locator(`section[data-lab="${lab}"]`).first();
        await section.scrollIntoViewIfNeeded();
        await section.and(page.locator('[data-state="ready"]')).waitFor();
        await protocol.send('Emulation.setCPUThrottlingRate', { rate });
        const { work, first } = await inputToPaint(page, lab, slider);
        const figures = [median(work), p95(work), median(first), p95(first)].map((value) =>
          value.toFixed(1).padStart(6),
        );
        console.log(
          `${lab.padEnd(28)} median ${figures[0]}  p95 ${figures[1]}    median ${figures[2]}  p95 ${figures[3]}`,
        );
        if (lab === 'sampling-distribution')
          console.log(
            `  longest main-thread task in 10,000 × 1,000,000 draws: ${(await longestTask(page)).toFixed(0)} ms`,
          );
      });
    }
  }
  await browser.close();
}
