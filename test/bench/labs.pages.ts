import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { serveBaseline } from './baseline/serve';
import { type Traced, traced } from './mainThread';
import { withPage } from './page';
import { noiseOf, quantileOf, spreadOf } from './spread';

/** Rounds in which a lab and the baseline take turns, and inputs of each in one. */
const ROUNDS = 5;
const INPUTS = 10;

const LABS: readonly (readonly [id: string, path: string, slider?: string])[] = [
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
];

/** What inputs took, in ms each. */
interface Inputs {
  /** The main thread's work from an input to the frame after it: the hand sees its control move. */
  readonly hand: readonly number[];
  /** The longest piece of work that nothing could come between, from an input until all is at rest. */
  readonly longest: readonly number[];
  /** From an input to the frame that shows a new picture, by the clock. */
  readonly picture: readonly number[];
}

/** Moves a slider some times, each after the lab has come to rest, and marks what happens when. */
function move(page: Page, lab: string, name: string, inputs: number): Promise<void> {
  return page.evaluate(
    async ([id, name, inputs]) => {
      const section = document.querySelector(`section[data-lab="${id}"]`) as HTMLElement;
      const slider = section.querySelector(`input[type=range][name="${name}"]`) as HTMLInputElement;
      const figure = section.querySelector('figure, .figure') as HTMLElement;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const task = (): Promise<void> =>
        new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      const middle = Math.round(Number(slider.max) / 2);
      for (let k = 0; k < inputs; k++) {
        while (section.dataset.state !== 'ready') await frame();
        await frame();
        await new Promise((resolve) => setTimeout(resolve, 40));
        let isNew = false;
        const observer = new MutationObserver(() => {
          isNew = true;
        });
        observer.observe(figure, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });
        performance.mark('bench:input');
        setValue?.call(slider, String(middle + (k % 2 ? 3 : -3) + (k % 5)));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        await frame();
        await task();
        performance.mark('bench:painted');
        const since = performance.now();
        while (!isNew && performance.now() - since < 2000) await frame();
        await task();
        performance.mark('bench:picture');
        observer.disconnect();
        while (section.dataset.state !== 'ready' && performance.now() - since < 3000) await frame();
        await frame();
        performance.mark('bench:rest');
      }
    },
    [lab, name, inputs] as const,
  );
}

function inputsOf({ tasks, marks }: Traced): Inputs {
  const [inputs, painted, picture, rest] = ['input', 'painted', 'picture', 'rest'].map(marks) as [
    readonly number[],
    readonly number[],
    readonly number[],
    readonly number[],
  ];
  /** Tasks that began between the task of an input and a mark: the one that sets the mark is not asked for by the input. */
  const during = (k: number, until: readonly number[]): readonly number[] =>
    tasks
      .filter(({ start, end }) => end > (inputs[k] as number) && start < (until[k] as number))
      .map(({ work }) => work);
  return {
    hand: inputs.map((_, k) => during(k, painted).reduce((sum, work) => sum + work, 0)),
    longest: inputs.map((_, k) => Math.max(...during(k, rest))),
    picture: inputs.map((input, k) => (picture[k] as number) - input),
  };
}

interface Tab {
  readonly page: Page;
  readonly protocol: CDPSession;
}

const slowDown = ({ protocol }: Tab, rate: number): Promise<unknown> =>
  protocol.send('Emulation.setCPUThrottlingRate', { rate });

const inTrace = async ({ page, protocol }: Tab, lab: string, slider: string): Promise<Inputs> =>
  inputsOf(await traced(page, protocol, () => move(page, lab, slider, INPUTS)));

/** The longest pieces of the main thread's work while the heaviest run of a lab is under way, the longest first. */
async function heaviest({ page, protocol }: Tab, lab: string): Promise<readonly number[]> {
  const section = page.locator(`section[data-lab="${lab}"]`).first();
  const field = (name: string) => section.locator(`input[name="${name}"]:not([type=range])`).first();
  const { tasks } = await traced(page, protocol, async () => {
    await page.evaluate(() => void performance.mark('bench:input'));
    await field('n').fill('10000');
    await field('repetitions').fill('1000000');
    await field('repetitions').press('Enter');
    await page.waitForTimeout(3000);
  });
  return tasks.map(({ work }) => work).sort((a, b) => b - a);
}

const ms = (value: number): string => value.toFixed(1).padStart(6);
const both = (values: readonly number[]): string => `${ms(quantileOf(values, 0.5))} ${ms(quantileOf(values, 0.95))}`;

/** What inputs cost in a lab, a line; and what its heaviest run does, another. */
async function lines(baseline: Tab, lab: Tab, [id, , slider = 'n']: (typeof LABS)[number]): Promise<void> {
  const rounds: { readonly lab: Inputs; readonly baseline: Inputs }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ baseline: await inTrace(baseline, 'baseline', 'n'), lab: await inTrace(lab, id, slider) });
  const of = (what: keyof Inputs): readonly number[] => rounds.flatMap((round) => round.lab[what]);
  const ofBaseline = rounds.map((round) => quantileOf(round.baseline.hand, 0.5));
  const ratios = spreadOf(rounds.map((round, k) => quantileOf(round.lab.hand, 0.5) / (ofBaseline[k] as number)));
  const ratio = `${ratios.median.toFixed(2)} (${ratios.low.toFixed(2)}–${ratios.high.toFixed(2)})`;
  console.log(
    `${id.padEnd(26)} ${both(of('hand'))}            ${ratio.padEnd(20)} ${both(of('longest'))}    ${both(of('picture'))}${noiseOf(ofBaseline)}`,
  );
  if (id !== 'sampling-distribution' && id !== 'coverage') return;
  const longest = await heaviest(lab, id);
  console.log(`  10,000 × 1,000,000 draws: longest tasks ${longest.slice(0, 4).map(ms).join('')}`);
}

/**
 * What an input costs, in the browser, at desktop speed and with the processor slowed down four times: work is on the main
 * thread's own clock, so that at desktop speed it says the same on a busy machine (a processor is slowed by the clock, and
 * other work is in that), and as a multiple of what the least that a lab could be takes in the same minute: that is what can
 * be compared between machines.
 */
export default async function bench(): Promise<void> {
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(await serveBaseline());
  await page.locator('figure svg').waitFor();
  const baseline = { page, protocol: await page.context().newCDPSession(page) };
  for (const rate of [1, 4]) {
    console.log(`\nLabs, processor at 1/${rate}: median and p95 of the main thread’s work in ms, from an input`);
    console.log(
      '                             to the frame after it    × baseline            longest task     new picture',
    );
    await slowDown(baseline, rate);
    for (const lab of LABS) {
      await withPage(browser, lab[1], async (page, _requested, protocol) => {
        const section = page.locator(`section[data-lab="${lab[0]}"]`).first();
        await section.scrollIntoViewIfNeeded();
        await section.and(page.locator('[data-state="ready"]')).waitFor();
        await slowDown({ page, protocol }, rate);
        await lines(baseline, { page, protocol }, lab);
      });
    }
  }
  await browser.close();
}
