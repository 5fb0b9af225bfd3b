import type { OwnData } from '../core/populations/own';
import type { Readout } from './frame';
import type { ParamValue } from './params';

/** What a lab's finding needs beside the picture's own figures: exact, by name, from settled params. */
export type ExactFigures = (params: Readonly<Record<string, ParamValue>>) => readonly Readout[];

/** Whose exact figures are asked for. */
export interface ExactRequest {
  readonly lab: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** The reader's own numbers, which params only name. */
  readonly own?: OwnData | undefined;
}

/** A figure from theory. */
export const exactFigure = (name: string, value: number, format: Readout['format'] = 'number'): Readout => ({
  name,
  role: 'theory',
  value,
  format,
});
