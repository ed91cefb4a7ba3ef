/** Installs the service worker (src/offline) when the page stands, unless the school has switched it off. */
export function startOffline(): void {
  if (!('offline' in document.documentElement.dataset) || location.pathname.startsWith('/xem-thu/')) return;
  addEventListener('load', () => {
    // Some browsers have none, private windows refuse: the site does without.
    if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
