import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import en from '../../content/strings/en.json';
import { makeWords } from '../../src/charts/makeWords';
import type { Words } from '../../src/charts/words';
import { createPopulation, FAMILIES, formatPopulation } from '../../src/core/populations';
import type { Uniform } from '../../src/core/uniform';
import type { Readout } from '../../src/experiments/frame';
import type { ParamValue } from '../../src/experiments/params';
import { runToEnd } from '../../src/experiments/run';
import { experimentOf } from '../../src/labs/registry/index';
import { expectWithin } from './tolerances';

export const LANGUAGES = ['javascript', 'python', 'r'] as const;
export type Language = (typeof LANGUAGES)[number];
type Params = Readonly<Record<string, ParamValue>>;
export type Recipes = Readonly<Record<Language, (params: Params, words: Words) => string>>;

const INTERPRETER = { javascript: process.execPath, python: 'python3', r: 'Rscript' } as const;
const EXTENSION = { javascript: 'mjs', python: 'py', r: 'R' } as const;
const words = makeWords('en', en);

/** What one state prints in a language, by name. */
export function printed(recipes: Recipes, language: Language, params: Params): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  try {
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, `recipe.${EXTENSION[language]}`);
    writeFileSync(file, recipes[language](params, words));
    const output = execFileSync(INTERPRETER[language], [file], {
      encoding: 'utf8',
      // NumPy starts a thread for each core, which takes longer than these scripts.
      env: { ...process.env, OPENBLAS_NUM_THREADS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return Object.fromEntries(
      output
        .trim()
        .split('\n')
        .map((line) => {
          const [name, value] = line.trim().split(/\s+/) as [string, string];
          return [name, { inf: Infinity, Inf: Infinity, nan: Number.NaN }[value] ?? Number(value)];
        }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The readouts of the lab, by name. */
export function readoutsOf(lab: string, params: Params): ReadonlyMap<string, Readout> {
  const frames = runToEnd(experimentOf(lab), params as never);
  return new Map(frames.flatMap((frame) => frame.readouts).map((readout) => [readout.name, readout]));
}

/** Params as the lab settles them. */
export function settled(lab: string, params: Params): Params {
  return experimentOf(lab).settle(params as never).params as Params;
}

/** A figure that is computed, not drawn: off by no more than 1e-9, and relatively for one above 1. */
export function expectExact(
  theirs: Readonly<Record<string, number>>,
  ours: ReadonlyMap<string, Readout>,
  name: string,
): void {
  const value = ours.get(name)?.value as number;
  expectWithin(theirs[name] as number, value, 1e-9 * Math.max(1, Math.abs(value)), 1, name);
}

/**
 * A figure that both draw, equally often: within 5 of the errors of their difference, which is the square root of 2
 * times ours. A normal figure fails once in 1.7 million; seeds are fixed.
 */
export function expectDrawn(
  theirs: Readonly<Record<string, number>>,
  ours: ReadonlyMap<string, Readout>,
  name: string,
): void {
  const { value, monteCarloError } = ours.get(name) as Readout;
  // A statistic that cannot vary has no error.
  if (!((monteCarloError as number) > 0)) expectExact(theirs, ours, name);
  else expectWithin(theirs[name] as number, value, Math.SQRT2 * (monteCarloError as number), 5, name);
}

/** A family of populations at its defaults, drawn at random from those that have a mean, or also a finite variance. */
export function drawnPopulation(uniform: Uniform, having: 'mean' | 'variance'): string {
  const moment = having === 'mean' ? 'mean' : 'standardDeviation';
  const texts = FAMILIES.map(({ id, parameters }) =>
    formatPopulation(
      id,
      parameters.map((one) => one.default),
    ),
  ).filter((text) => Number.isFinite(createPopulation(text).moments[moment]));
  return texts[Math.floor(uniform() * texts.length)] as string;
}
