/**
 * What every page has of the lightbox: a click on the link of a photo fetches it. Where it cannot be had, the link
 * leads to the photo itself.
 */
export function startLightbox(): void {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-photo]');
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    import('./lightbox.ts')
      .then((module) => module.openLightbox(link))
      .catch(() => {
        location.assign(link.href);
      });
  });
}
