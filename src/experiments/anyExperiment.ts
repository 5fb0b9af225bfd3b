import type { Drawing, Experiment, Model, Picture } from './experiment';
import type { ParamSpec } from './params';

/**
 * Any experiment, or a side of any, to hosts that only pass params and tallies on. Their own params and tally types
 * are given up here, once: a host must hand `draw` and `merge` what `settle` and `begin` gave.
 */
// biome-ignore-start lint/suspicious/noExplicitAny: heterogeneous lists; the one place where the types meet.
export type AnyExperiment = Experiment<ParamSpec, any>;
export type AnyModel = Model<ParamSpec, any>;
export type AnyDrawing = Drawing<ParamSpec, any>;
export type AnyPicture = Picture<ParamSpec, any>;
// biome-ignore-end lint/suspicious/noExplicitAny: heterogeneous lists; the one place where the types meet.
