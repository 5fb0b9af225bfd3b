/** How values are written down. */
export type Rounding = 'tenths' | 'hundredths' | 'whole' | 'begun' | 'price';

/** A value as it is written down: never falls where the value rises. `begun` counts what has begun, three for 2.1 days. */
export const ROUNDED: Readonly<Record<Rounding, (value: number) => number>> = {
  tenths: (value) => Math.round(value * 10) / 10,
  hundredths: (value) => Math.round(value * 100) / 100,
  whole: Math.round,
  begun: Math.ceil,
  price,
};

/** The nearest price that is whole or ends in .90. */
function price(value: number): number {
  const whole = Math.floor(value + 0.05);
  return value - whole < 0.45 ? whole : whole + 0.9;
}
