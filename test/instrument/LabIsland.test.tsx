import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { offer } from '../../src/experiments/offer';
import { runToEnd } from '../../src/experiments/run';
import { hasSlider } from '../../src/experiments/stops';
import { isIdle } from '../../src/instrument/controls/idle';
import LabIsland from '../../src/instrument/LabIsland';
import { ownWords } from '../../src/instrument/ownWords';
import { pageWords } from '../../src/instrument/words';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry/index';
import { defaultsOf, paramsOf } from '../../src/notebook/params';

const CASES = EXPERIMENTS.flatMap(({ id }) => ['en', 'ko'].map((locale) => [id, locale] as const));

function rendered(id: string, locale: string, fixed: Record<string, string> = {}): string {
  const experiment = experimentOf(id);
  const { params } = experiment;
  const free = Object.fromEntries(Object.entries(params).filter(([name]) => !(name in fixed)));
  const offered = offer(experiment, free, paramsOf(params, defaultsOf(params), fixed));
  return renderToString(
    <LabIsland
      id={id}
      anchor={`${id}-here`}
      locale={locale}
      fixed={fixed}
      variables={params}
      offered={offered}
      initial={{ readouts: finalReadouts(id), sentence: 'What is seen.' }}
    >
      <svg />
    </LabIsland>,
  );
}

function finalReadouts(id: string) {
  const experiment = experimentOf(id);
  const few = { ...defaultsOf(experiment.params), ...('repetitions' in experiment.params && { repetitions: 50 }) };
  const { params } = experiment.settle(paramsOf(experiment.params, few, {}));
  return runToEnd(experiment, params).flatMap((frame) => frame.readouts);
}

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe.each(CASES)('%s in %s, as it is built', (id, locale) => {
  const html = rendered(id, locale);

  it('is a section that says which lab it is and is not awake', () => {
    expect(html).toMatch(new RegExp(`^<section id="${id}-here"[^>]* data-lab="${id}"`));
    expect(html).not.toContain('data-state');
  });

  it('keeps every control in a disabled fieldset', () => {
    expect(count(html, /<fieldset/g)).toBeGreaterThan(2);
    expect(count(html, /<fieldset(?![^>]*disabled)/g)).toBe(0);
  });

  it('has a native control with the name of every variable, and a slider beside each number that one can go through', () => {
    const { params } = experimentOf(id);
    const defaults = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
    for (const [name, param] of Object.entries(params)) {
      if (isIdle(id, name, defaults)) continue;
      expect(html, name).toMatch(new RegExp(`<(input|select)[^>]* name="${name}"`));
      if (param.type !== 'integer' && param.type !== 'number') continue;
      expect(html, name).toMatch(
        new RegExp(`<input[^>]* type="text"[^>]* name="${name}"[^>]* value="${param.default}"`),
      );
      const slider = new RegExp(`<input[^>]* type="range"[^>]* name="${name}"`).test(html);
      expect(slider, name).toBe(hasSlider(param));
    }
  });

  it('shows every figure unrounded in data-value, under a name in the language', () => {
    const words = ownWords(id, pageWords(locale));
    for (const { name, value } of finalReadouts(id)) {
      expect(html, name).toContain(`<output name="${name}" data-value="${value}"`);
      expect(words.has(`readout.${name}`), name).toBe(true);
    }
  });

  it('has no word left untranslated and no inline style', () => {
    expect(html).not.toMatch(/>(lab|control|readout|population|preset|statistic|choice|notice|menu)\.[\w.-]+</);
    expect(html).not.toContain(' style=');
    expect(html).toContain('What is seen.');
  });

  it('has no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a variable that a lab holds fixed', () => {
  it('has no control', () => {
    expect(rendered('sampling-distribution', 'en', { population: 'die:6' })).not.toContain('name="population"');
  });
});
