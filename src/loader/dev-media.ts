import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin } from 'vite';
import { FILE_EXTENSIONS } from '../schema/fields/index.ts';
import type { BuildFolders } from './environment.ts';

const PHOTO = /^\/anh\/([0-9a-f]+-\d+\.(?:avif|webp))$/u;
const DOCUMENT = new RegExp(
  String.raw`^/media/((?:[^./\\][^/\\]*/)*[^./\\][^/\\]*\.(?:${FILE_EXTENSIONS.join('|')}))$`,
  'iu',
);

/**
 * Photos and documents while developing: `astro dev` knows only `public/`, and a build brings them into the site only
 * at its end (scripts/build).
 */
export function mediaInDev({ contentDir, cacheDir }: Pick<BuildFolders, 'contentDir' | 'cacheDir'>): Plugin {
  const fileOf = (address: string): string | undefined => {
    const [, photo] = PHOTO.exec(address) ?? [];
    if (photo !== undefined) return path.join(cacheDir, 'images', photo);
    const [, document] = DOCUMENT.exec(address) ?? [];
    return document === undefined ? undefined : path.join(contentDir, 'media', document);
  };
  return {
    name: 'bang-tin-media',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = fileOf(decode(pathname));
        if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) next();
        else send(file, response);
      });
    },
  };
}

/** A browser percent-encodes what is not ASCII. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function send(file: string, response: ServerResponse): void {
  const [, picture] = /\.(avif|webp)$/u.exec(file) ?? [];
  if (picture !== undefined) response.setHeader('Content-Type', `image/${picture}`);
  createReadStream(file)
    .on('error', () => response.writeHead(500).end())
    .pipe(response);
}
