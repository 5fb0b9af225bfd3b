/** A population that people in data and product teams meet, by name. */
export interface Preset {
  readonly id: string;
  /** As it stands in links. */
  readonly population: string;
}

/** In the order in which menus list them, before the families. Amounts are in thousands of won or in dollars, times in ms. */
export const PRESETS: readonly Preset[] = [
  { id: 'conversion', population: 'bernoulli:0.03' },
  { id: 'revenue-per-user', population: 'zero-inflated:0.05,3,1' },
  { id: 'order-value', population: 'log-normal:3.5,1' },
  { id: 'latency', population: 'log-normal:5,0.5' },
  { id: 'support-tickets', population: 'poisson:4' },
  { id: 'die', population: 'die:6' },
];

/** The preset that is this population, in its canonical text. */
export const presetOf = (text: string): Preset | undefined => PRESETS.find(({ population }) => population === text);
