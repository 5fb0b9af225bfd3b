import type { NumberParam, SeedParam } from '../../experiments/params';
import { readNumber } from './numberReader';

/** What a number field's text means. `value` is the nearest possible one, `null` when it is no number. */
export interface Typed {
  readonly value: number | null;
  /** True when the text says exactly that value, so that it can be taken over while it is being typed. */
  readonly exact: boolean;
}

type Limits = Pick<NumberParam, 'type' | 'min' | 'max' | 'off'>;

/**
 * Reads the text of a number field; a range's "off" value is possible too. Of a number that lies between -1 and 1, 5%
 * is 0.05; `percent` is the power of ten that it is elsewhere (0 where per cent are asked for).
 */
export function readTyped(param: Limits | SeedParam, text: string, percent = shareOf(param)): Typed {
  const given = readNumber(text, param.type !== 'number', percent);
  if (given === null) return { value: null, exact: false };
  const [min, max] = limitsOf(param);
  const whole = param.type === 'number' ? given : Math.round(given);
  const off = param.type === 'seed' ? undefined : param.off;
  const inside = Math.min(max, Math.max(min, whole));
  const value = off !== undefined && Math.abs(off - given) < Math.abs(inside - given) ? off : inside;
  return { value, exact: value === given };
}

/** Smallest and largest value of a number field. */
export function limitsOf(param: Limits | SeedParam): readonly [number, number] {
  return param.type === 'seed' ? [0, 2 ** 32 - 1] : [param.min, param.max];
}

/** Which keys a phone shows for a number: those of figures alone have no minus on iPhones. */
export const keysFor = ({
  type,
  min,
}: {
  readonly type: string;
  readonly min: number;
}): 'text' | 'decimal' | 'numeric' => (min < 0 ? 'text' : type === 'number' ? 'decimal' : 'numeric');

const shareOf = (param: Limits | SeedParam): number =>
  param.type === 'number' && param.min >= -1 && param.max <= 1 ? -2 : Number.NaN;
