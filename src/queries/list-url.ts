import { collections, type CollectionName } from '../schema/index.ts';

/** Address of a collection's list: `/tin-tuc/`. */
export function listUrl(collection: CollectionName): string {
  return `/${collections[collection].urlSegment}/`;
}
