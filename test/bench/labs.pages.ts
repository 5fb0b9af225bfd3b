import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serveBaseline } from './baseline/serve';
import { withPage } from './page';
import { noiseOf, quantileOf, spreadOf } from './spread';

/** Rounds in which a lab and the baseline take turns, and inputs of each in one. */
const ROUNDS = 5;
const INPUTS = 10;

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
  ['two-means', 'en/lessons/comparing-two/?population=normal:30,8&n=30'],
] as const;

interface Inputs {
  readonly work: readonly number[];
  readonly first: readonly number[];
}

/** Main-thread work from an input on a slider to the painted frame after it, in ms, for some inputs. */
function inputToPaint(page: Page, lab: string, name: string): Promise<Inputs> {
  return page.evaluate(
    async ([id, name, inputs]) => {
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
      for (let k = 0; k < inputs; k++) {
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
    [lab, name, INPUTS] as const,
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

/** A lab and the baseline in turns: what each round says of both. */
async function inTurns(lab: Page, baseline: Page, id: string, slider: string) {
  const rounds: { readonly lab: Inputs; readonly baseline: Inputs }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      baseline: await inputToPaint(baseline, 'baseline', 'n'),
      lab: await inputToPaint(lab, id, slider),
    });
  }
  return rounds;
}

const slowDown = (protocol: CDPSession, rate: number): Promise<unknown> =>
  protocol.send('Emulation.setCPUThrottlingRate', { rate });

const ms = (value: number): string => value.toFixed(1).padStart(6);

/**
 * Times in the browser, at desktop speed and with the processor slowed down four times, and as a multiple of what the least
 * that a lab could be takes in the same minute: that is what can be compared between machines.
 */
export default async function bench(): Promise<void> {
  const browser = await launchBrowser();
  const baseline = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await baseline.goto(await serveBaseline());
  await baseline.locator('figure svg').waitFor();
  const protocolOfBaseline = await baseline.context().newCDPSession(baseline);
  for (const rate of [1, 4]) {
    await slowDown(protocolOfBaseline, rate);
    console.log(
      `\nLabs, processor at 1/${rate}     work from input to paint (ms)    × baseline            new picture (ms)`,
    );
    for (const [lab, path, slider = 'n'] of LABS) {
      await withPage(browser, path, async (page, _requested, protocol) => {
        const section = page.locator(`section[data-lab="${lab}"]`).first();
        await section.scrollIntoViewIfNeeded();
        await section.and(page.locator('[data-state="ready"]')).waitFor();
        await slowDown(protocol, rate);
        const rounds = await inTurns(page, baseline, lab, slider);
        const work = rounds.flatMap((round) => round.lab.work);
        const first = rounds.flatMap((round) => round.lab.first);
        const ofBaseline = rounds.map((round) => quantileOf(round.baseline.work, 0.5));
        const ratios = spreadOf(rounds.map((round, k) => quantileOf(round.lab.work, 0.5) / (ofBaseline[k] as number)));
        const [median, p95, seen] = [quantileOf(work, 0.5), quantileOf(work, 0.95), quantileOf(first, 0.95)].map(ms);
        const ratio = `${ratios.median.toFixed(2)} (${ratios.low.toFixed(2)}–${ratios.high.toFixed(2)})`;
        console.log(
          `${lab.padEnd(26)} median ${median}  p95 ${p95}   ${ratio.padEnd(20)}  p95 ${seen}${noiseOf(ofBaseline)}`,
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
