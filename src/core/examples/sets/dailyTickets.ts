import { exampleFrom } from '../exampleFrom';

/** Support tickets a day for 180 days from a Monday on: 42 on average, fewer at weekends, with good and bad weeks. */
export const dailyTickets = exampleFrom({
  id: 'daily-tickets',
  unit: 'count',
  ordered: true,
  size: 180,
  seed: 6,
  model: { kind: 'week', mean: 42, weekdays: [1.25, 1.15, 1.1, 1.05, 1, 0.75, 0.7], lagOne: 0.8, sd: 0.3 },
});
