import { cacheKey } from './cache-key.ts';
import type { Frame } from './frame.ts';

/** What a dynamic route's `getStaticPaths` returns for one page. */
export interface RoutePath<Params, Page> {
  readonly params: Params;
  readonly props: { readonly page: Page; readonly frame: Frame };
  readonly cacheKey: string;
}

/** The paths of a dynamic route. Each is rendered again exactly when what it shows has changed. */
export function routePaths<Params, Page>(
  frame: Frame,
  routes: readonly { readonly params: Params; readonly page: Page }[],
): RoutePath<Params, Page>[] {
  return routes.map(({ params, page }) => ({
    params,
    props: { page, frame },
    cacheKey: cacheKey(frame, page),
  }));
}
