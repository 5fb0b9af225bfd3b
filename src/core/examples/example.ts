import type { Rounding } from './rounding';

/** What the values of a set are, so that a page can write them; money is in dollars or in thousands of won. */
export type Unit = 'share' | 'money' | 'seconds' | 'milliseconds' | 'count' | 'days' | 'points' | 'grams';

/** A population that a value may come from. */
export interface ModelPart {
  /** How probable it is that a value comes from it; those of all parts sum to 1. */
  readonly share: number;
  /** As it stands in links: `log-normal:3.5,0.8`. */
  readonly population: string;
  /** Values of the population are multiplied by this; 1 where it is left out. */
  readonly times?: number;
}

/** Independent values, each from one of some populations. */
export interface MixtureModel {
  readonly kind: 'mixture';
  readonly parts: readonly ModelPart[];
  readonly rounding: Rounding;
}

/** As a mixture, where it is known which part a value comes from. */
export interface ArmsModel {
  readonly kind: 'arms';
  readonly parts: readonly (ModelPart & { readonly label: string })[];
  readonly rounding: Rounding;
}

/** Independent values out of a few, each with its probability. */
export interface SharesModel {
  readonly kind: 'shares';
  readonly values: readonly number[];
  readonly shares: readonly number[];
}

/**
 * Counts by day: Poisson about a level that is `mean`, times the weekday's factor, times a log-normal one with expectation
 * 1 whose logarithm is an autoregression of order 1, with this correlation from day to day and this standard deviation.
 */
export interface WeekModel {
  readonly kind: 'week';
  readonly mean: number;
  /** From Monday on; their mean is 1. */
  readonly weekdays: readonly number[];
  readonly lagOne: number;
  readonly sd: number;
}

/** What a set is drawn from: plain data, so that a page can print it. */
export type ExampleModel = MixtureModel | ArmsModel | SharesModel | WeekModel;

/** Which group each value belongs to. */
export interface ExampleGroups {
  readonly labels: readonly string[];
  /** How many values each has. */
  readonly counts: readonly number[];
  /** The place of each value's label. */
  readonly codes: Uint8Array;
}

export interface ExampleData {
  /** In their own order. */
  readonly values: Float64Array;
  readonly groups: ExampleGroups | null;
}

/** A realistic set of numbers made from a stated model. */
export interface Example {
  /** As it stands in links: never changes. */
  readonly id: string;
  readonly unit: Unit;
  /** Whether the order of the values is time. */
  readonly ordered: boolean;
  readonly size: number;
  readonly model: ExampleModel;
  /** The same values each time. */
  draw(): ExampleData;
}
