import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticFigure } from '../../src/charts/svg';
import { PRESETS } from '../../src/core/populations/presets';
import type { Frame } from '../../src/experiments/frame';
import type { Param, ParamValue } from '../../src/experiments/params';
import { runToEnd } from '../../src/experiments/run';
import { stops } from '../../src/experiments/stops';
import { chartOf } from '../../src/labs/registry/allCharts';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry/index';
import { layoutOf } from '../../src/labs/registry/layouts';
import { paramsOf } from '../../src/notebook/params';
import { heightInFrame } from '../../src/site/build/frameRoom';
import { launchBrowser } from '../support/browser';
import { LOCALES, wordsOf } from '../support/words';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
});
afterAll(() => browser.close());

/** Of the sheets those that make a chart look as it does, and the faces that it is written in. */
const FACES = [
  ['Source Sans 3', 'source-sans-3', '400 700'],
  ['Pretendard', 'pretendard', '400'],
].map(([family, file, weight]) => {
  const data = readFileSync(`public/fonts/${file}.woff2`).toString('base64');
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
});
const STYLES = [
  ...FACES,
  ...['tokens', 'charts'].map((name) => readFileSync(`src/site/styles/${name}.css`, 'utf8')),
  '.chart { font-family: "Source Sans 3", "Pretendard" }',
].join('\n');

/** A value as a slider or a menu may have it, not too dear to draw. */
function anyOf(lab: string, name: string, param: Param): fc.Arbitrary<ParamValue> {
  if (param.type === 'choice') return fc.constantFrom(...param.options);
  if (param.type === 'population')
    return fc.constantFrom(...PRESETS.map(({ population }) => population), 'normal:0,1', 'beta:0.5,0.5', 'uniform:0,1');
  if (param.type === 'seed') return fc.integer({ min: 0, max: 999 });
  const most = Math.min(param.max, layoutOf(lab).reach?.[name] ?? param.max, name === 'repetitions' ? 1_000 : 5_000);
  return fc.constantFrom(...stops(param).filter((stop) => stop <= most));
}

const settingsOf = (lab: string, count: number): readonly Record<string, ParamValue>[] => {
  const { params } = experimentOf(lab);
  const record = fc.record(
    Object.fromEntries(Object.entries(params).map(([name, param]) => [name, anyOf(lab, name, param)])),
  );
  return fc.sample(record, { numRuns: count, seed: 11 }) as Record<string, ParamValue>[];
};

/** What meets what: labels with labels, and labels with the marks of their panel. */
const collisions = (): string[] => {
  const found: string[] = [];
  for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
    const where = `${chart.closest('[data-setting]')?.getAttribute('data-setting')} ${chart.getAttribute('class')}`;
    const texts = [...chart.querySelectorAll<SVGTextElement>('text')].filter(
      (text) => text.textContent !== '' && text.getAttribute('visibility') !== 'hidden',
    );
    const corner = chart.getBoundingClientRect();
    // A figure of an axis is moved by a transform, which its own box does not know.
    const boxes = texts.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return new DOMRect(x - corner.x, y - corner.y, width, height);
    });
    texts.forEach((text, i) => {
      const a = boxes[i] as DOMRect;
      boxes.forEach((b, k) => {
        if (k <= i) return;
        // Boxes have room above and below the letters.
        if (a.x < b.x + b.width && b.x < a.x + a.width && a.y + 3 < b.y + b.height - 3 && b.y + 3 < a.y + a.height - 3)
          found.push(`${where}: "${text.textContent}" meets "${texts[k]?.textContent}"`);
      });
      if (!text.classList.contains('direct-label')) return;
      for (const path of chart.querySelectorAll<SVGPathElement>(
        '.marks path:not(.band, .behind, .grid, .leader, .lens, .drawing-sheet, .area, .core)',
      )) {
        if (!path.getAttribute('d')) continue;
        let hit = false;
        for (let x = a.x + 2; x <= a.x + a.width - 2 && !hit; x += 2)
          for (let y = a.y + 4; y <= a.y + a.height - 4 && !hit; y += 2) {
            const point = new DOMPoint(x, y);
            hit = path.isPointInStroke(point) || (path.classList.contains('bars') && path.isPointInFill(point));
          }
        if (hit) found.push(`${where}: "${text.textContent}" lies on .${path.getAttribute('class')}`);
      }
    });
    const { width, height } = chart.viewBox.baseVal;
    texts.forEach((text, i) => {
      const { x, y, width: wide, height: high } = boxes[i] as DOMRect;
      if (x < -1 || x + wide > width + 1 || y < -2 || y + high > height + 2)
        found.push(`${where}: "${text.textContent}" leaves its panel`);
    });
  }
  return found;
};

const WIDTHS = [360, 720, 920];
/** So many of the settings are drawn as a phone's frame has them too. */
const FRAMED = 4;
/** The height that embed.css has for it there. */
const FRAME = 256;

describe.each(EXPERIMENTS.map(({ id }) => id))('%s', (lab) => {
  it('no label meets a mark or another label, whatever is set, however wide', async () => {
    const experiment = experimentOf(lab);
    const drawn = settingsOf(lab, 12).flatMap((setting, i) => {
      const { params } = experiment.settle(paramsOf(experiment.params, setting, {}));
      const frames = runToEnd(experiment, params);
      const words = wordsOf(LOCALES[i % 2] ?? 'en', lab);
      const place = new URLSearchParams(Object.entries(params).map(([k, v]) => [k, String(v)]));
      const drawnIn = (what: string, shown: readonly Frame[], width: number, height?: number) =>
        `<div data-setting="${what}, ${width} px: ${place}" style="inline-size:${width}px">${staticFigure(shown, words, width, chartOf, height)}</div>`;
      // In somebody's page there is less room, and only for what matters most.
      const main = frames.filter(({ kind }) => layoutOf(lab).panels?.includes(kind) ?? true);
      return [
        ...WIDTHS.map((width) => drawnIn('whole', frames, width)),
        ...(i < FRAMED ? [drawnIn('framed', main, 334, heightInFrame(main) && FRAME)] : []),
      ];
    });
    await page.setContent(`<style>${STYLES}</style>${drawn.join('')}`);
    await page.evaluate(() => document.fonts.ready);
    const found = await page.evaluate(collisions);
    expect(found.join('\n')).toBe('');
  });
});
