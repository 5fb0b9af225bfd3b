import type { NumberParam, SeedParam } from '../../experiments/params';

/** What a number field's text means. `value` is the nearest possible one, `null` when it is no number. */
export interface Typed {
  readonly value: number | null;
  /** True when the text says exactly that value, so that it can be taken over while it is being typed. */
  readonly exact: boolean;
}

/** Reads the text of a number field; a range's "off" value is possible too. */
export function readTyped(param: NumberParam | SeedParam, text: string): Typed {
  const given = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(given)) return { value: null, exact: false };
  const [min, max] = limitsOf(param);
  const whole = param.type === 'number' ? given : Math.round(given);
  const off = param.type === 'seed' ? undefined : param.off;
  const inside = Math.min(max, Math.max(min, whole));
  const value = off !== undefined && Math.abs(off - given) < Math.abs(inside - given) ? off : inside;
  return { value, exact: value === given };
}

/** Smallest and largest value of a number field. */
export function limitsOf(param: NumberParam | SeedParam): readonly [number, number] {
  return param.type === 'seed' ? [0, 2 ** 32 - 1] : [param.min, param.max];
}
