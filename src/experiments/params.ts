import type { FamilySpec } from '../core/populations/population';

/**
 * What an experiment can be asked, and what a page can name. A value is a number or a string;
 * a population is its canonical text (`log-normal:0,1`), so that values compare with `===`.
 */
export type ParamValue = number | string;

interface Common {
  /** True when a change needs no new draws: only the picture of the same draws changes. */
  readonly view?: boolean;
}

export interface NumberParam extends Common {
  readonly type: 'integer' | 'number';
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** How a slider spreads its range. Logarithmic sliders stop at round values (1 2 5 10 20 30 50 100 ...). */
  readonly scale: 'linear' | 'log';
  /** Step of a linear slider, in the variable's unit. */
  readonly step?: number;
  /** Extra value, outside the slider's range, that means "off" (a pinned n of 0). */
  readonly off?: number;
}

export interface ChoiceParam extends Common {
  readonly type: 'choice';
  readonly options: readonly string[];
  readonly default: string;
}

export interface PopulationParam extends Common {
  readonly type: 'population';
  readonly default: string;
  /** The families on offer: carried along, so that a page can read its links without the code that draws. */
  readonly families: readonly FamilySpec[];
}

/** A whole number from 0 to 2^32 - 1. */
export interface SeedParam extends Common {
  readonly type: 'seed';
  readonly default: number;
}

export type Param = NumberParam | ChoiceParam | PopulationParam | SeedParam;

/** Parameters by name, in the order in which they stand in links and controls. */
export type ParamSpec = Readonly<Record<string, Param>>;

export type Params<S extends ParamSpec> = {
  readonly [K in keyof S]: S[K] extends NumberParam | SeedParam ? number : string;
};

/** Something about the input that the reader should be told, in a sentence made from `strings.notices`. */
export interface Notice {
  readonly code:
    | 'clamped' // a value outside its range was brought to the nearest possible one
    | 'not-a-value' // text that is no number, no option, no population: the default is used
    | 'own-numbers' // somebody's own numbers, which no link carries: the default is used
    | 'sample-size-limited' // n is beyond what this population and statistic allow
    | 'no-repeat-without-replacement' // n > N without replacement
    | 'unsupported-version'; // a link of a later version
  readonly variable: string;
  readonly given: string;
  readonly used: string;
}
