import { PrecacheController } from 'workbox-precaching/PrecacheController';
import { TAKE } from '../../instrument/faults/take';
import type { Plan } from './plan';
import { wayOf } from './wayOf';

/**
 * The service worker of one language, and the one of all addresses that are in none (the start, what is not there). The build
 * puts the plan before it. Files are kept as a whole or not at all, and a new version waits until no page of the old one is
 * open or somebody takes it: what a page gets is all of one version. It asks for nothing but its files and what a page asks.
 */
declare const self: ServiceWorkerGlobalScope & { readonly plan: Plan };

const { files, notHere, first } = self.plan;
const precache = new PrecacheController();
precache.precache([...files]);
const kept: ReadonlySet<string> = new Set(precache.getCachedURLs());

self.addEventListener('message', ({ data }) => {
  if (data === TAKE) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, self.location.origin, kept);
  if (way === null) return;
  event.respondWith(way === 'page' ? fromNetwork(event.request) : answer(event.request, way.kept));
});

async function answer(request: Request, address: string): Promise<Response> {
  if (first === 'network') return fromNetwork(request, address);
  const there = await precache.matchPrecache(address);
  if (there) return there;
  const response = await fetch(request);
  // The browser has thrown a file away that the site no longer has: from the next load on the network answers, until all is
  // kept anew.
  if (response.status >= 400 && response.status < 500) await self.registration.unregister();
  return response;
}

/** Without network what is kept at an address, where one is given; of a page else a page that says so. */
async function fromNetwork(request: Request, address?: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? notHere : undefined;
    for (const one of [address, page]) {
      const there = one && (await precache.matchPrecache(one));
      if (there) return there;
    }
    throw error;
  }
}
