/**
 * The service worker of a school that wants none: where one was installed, it takes its place, removes what that kept and
 * itself. Browsers ask for it on the next visit.
 */
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  const names = (await self.caches.keys()).filter((name) => name.startsWith('bang-tin-'));
  await Promise.all(names.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
}

export {};
