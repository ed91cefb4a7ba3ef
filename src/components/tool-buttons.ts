/**
 * What every page has of the tools around a text (buttons with `data-tool`): the first press of one fetches what they
 * do. All pages load this file: it stays small (tests/site/weight.test.ts).
 */
export function startToolButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('button[data-tool]');
    if (!button) return;
    import('./tools.ts').then(
      (module) => module.useTool(button),
      () => undefined,
    );
  });
}
