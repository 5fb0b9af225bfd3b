// Takes the site's service workers away from the devices that have them: copy it over sw.js and every sw-<language>.js of the
// published folder, and delete their .br and .gz copies. Browsers look for these files whenever a page is opened.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

/** Pages that are open load themselves anew by then (src/instrument/faults/reload.ts), and get everything from the network. */
async function leave() {
  await self.registration.unregister();
  // Other sites may live at the same address.
  const own = (await caches.keys()).filter((name) => name.endsWith(self.registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
}
