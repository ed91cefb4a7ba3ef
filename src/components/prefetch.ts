/**
 * Fetches the next page before it is asked for: what a mouse or the keyboard is at; on a phone, which has no such sign,
 * the first few links that come into view. Not for who saves data or is on a slow network
 * (wicg.github.io/netinfo; not all browsers tell), and pages only: no file, no feed, no desk.
 */
export function startPrefetch(): void {
  const { connection = {} } = navigator;
  if (connection.saveData || connection.effectiveType?.includes('2g')) return;
  const fetched = new Set([location.pathname]);
  const fetchPage = ({ origin, pathname, href }: HTMLAnchorElement) => {
    if (origin !== location.origin || fetched.has(pathname) || !/^(?!\/admin).*\/$/u.test(pathname)) return;
    fetched.add(pathname);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  };
  const atLink = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (link) fetchPage(link);
  };
  addEventListener('pointerover', atLink);
  addEventListener('focusin', atLink);
  if (matchMedia('(hover)').matches) return;
  const observer = new IntersectionObserver((links) => {
    for (const { isIntersecting, target } of links)
      // Some 4 KB each.
      if (isIntersecting && fetched.size < 7 && target instanceof HTMLAnchorElement) fetchPage(target);
  });
  for (const link of document.querySelectorAll('main a')) observer.observe(link);
}

declare global {
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}
