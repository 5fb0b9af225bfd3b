import type { Domain } from '../experiments/frame';
import type { Steps } from './shapes';

/** What a chosen shape can be laid on: a panel's own scales and marks, and the shape that it shows itself. */
export interface Ground {
  x(value: number): number;
  y(density: number): number;
  readonly domain: Domain;
  readonly top: number;
  readonly base: number;
  readonly right: number;
  path(className: string): SVGPathElement;
  text(className: string): SVGTextElement;
  /** Null while there are only dots. */
  readonly truth: Steps | null;
}
