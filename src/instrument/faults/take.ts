/** What a page says to a service worker that waits, for it to take over (site/offline/worker.ts). It hears nothing else. */
export const TAKE = 'take';
