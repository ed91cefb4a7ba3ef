import type { Plugin } from 'vite';

/** Where Vite has the function that it wraps around every dynamic import. */
const VITES_OWN = /^\0vite\/preload-helper\.js$/u;

/**
 * What a dynamic import needs is fetched beside it, not after it. Vite's own way of doing so weighs twice as much as
 * what every page carries to open the search, for style sheets and old browsers that have no part in this site.
 */
const SMALL = `
export const __vitePreload = (load, needed = []) => {
  for (const path of needed) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + path }));
  }
  return load();
};`;

export function smallPreload(): Plugin {
  return {
    name: 'bang-tin-small-preload',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: VITES_OWN }, handler: () => SMALL },
  };
}
