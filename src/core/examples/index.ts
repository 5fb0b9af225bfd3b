import type { Example } from './example';
import { apiLatency } from './sets/apiLatency';
import { conversion } from './sets/conversion';
import { dailyTickets } from './sets/dailyTickets';
import { deliveryDays } from './sets/deliveryDays';
import { fillWeight } from './sets/fillWeight';
import { orderValue } from './sets/orderValue';
import { pageViews } from './sets/pageViews';
import { rating } from './sets/rating';
import { revenuePerUser } from './sets/revenuePerUser';
import { sessionLength } from './sets/sessionLength';

/** Realistic sets, in the order in which a page offers them. */
export const EXAMPLES: readonly Example[] = [
  conversion,
  revenuePerUser,
  orderValue,
  sessionLength,
  apiLatency,
  dailyTickets,
  deliveryDays,
  rating,
  pageViews,
  fillWeight,
];

/** The set with this id; undefined where there is none. */
export const exampleOf = (id: string): Example | undefined => EXAMPLES.find((example) => example.id === id);
