/** What the t interval beside the gap promises. */
export const INTERVAL_LEVEL = 0.95;
