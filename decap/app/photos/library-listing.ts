import { z } from 'zod';
import { IMAGE_EXTENSIONS } from '../../../src/schema/index.ts';
import { askDesk } from '../backend/desk.ts';

const listing = z.array(z.object({ path: z.string() }));

const PHOTO = new RegExp(`\\.(?:${IMAGE_EXTENSIONS.join('|')})$`, 'iu');

/** Addresses of the library's photos, newest year first. @throws DeskError */
export async function libraryPhotos(): Promise<readonly string[]> {
  const params = { branch: 'main', mediaFolder: 'content/media' };
  const files = listing.parse(
    await askDesk('POST', '/api/v1', { branch: 'main', action: 'getMedia', params }),
  );
  return files
    .map(({ path }) => path.slice('content'.length))
    .filter((address) => PHOTO.test(address))
    .sort((a, b) => yearOf(b) - yearOf(a));
}

function yearOf(address: string): number {
  return Number(/\/(\d{4})\//u.exec(address)?.[1] ?? 0);
}
