/**
 * What the search page has of its behaviour before anybody has asked: the search itself (search-page.ts) is fetched for
 * a query in the address, or once the form is touched. Its text and filters are sent as they are until then.
 */
export function startSearchPage(): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`);
  const [form, toggle, scriptless] = [part('form'), part('filters-toggle'), part('scriptless')];
  if (!form || !toggle || !scriptless) return;
  scriptless.hidden = true;

  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= import('./search-page.ts').then(
      (module) => {
        toggle.removeEventListener('click', unfold);
        module.startSearch();
      },
      // Asked for again at the next touch; sent to the address of the form, the query gets there too.
      () => (loading = undefined),
    ));
  const unfold = () => {
    void load().then(() => {
      toggle.click();
    });
  };
  if (location.search !== '') void load();
  for (const touch of ['focusin', 'pointerenter', 'input']) form.addEventListener(touch, () => void load());
  toggle.addEventListener('click', unfold);
}
