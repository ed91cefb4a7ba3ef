import { bodyTooLong, parseBody } from '../../../src/mdx/index.ts';
import { collections, isCollectionName, type Collection } from '../../../src/schema/index.ts';
import type { CheckBody } from './entry-faults.ts';

/** The check of a collection's bodies. Apart from the rest because `src/mdx` is not needed for the list of entries. */
export function bodyCheck(collection: string): CheckBody {
  const kind: Collection | undefined = isCollectionName(collection) ? collections[collection] : undefined;
  return (body) => {
    if (body.trim() === '') return [];
    if (kind?.bodyRefused !== undefined) return [{ path: ['body'], message: kind.bodyRefused }];
    const tooLong = bodyTooLong(body);
    if (tooLong !== undefined) return [{ path: ['body'], message: tooLong }];
    return parseBody(body)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ message, line }) => ({ path: ['body'], message, line }));
  };
}
