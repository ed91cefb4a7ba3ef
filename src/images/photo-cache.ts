import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { writeAtomically } from './atomic-file.ts';
import { encodeVariants, RECIPE, uprightSize } from './encode.ts';
import { limiter } from './limiter.ts';
import { openPhotoMemo, type PhotoFacts } from './photo-memo.ts';
import { rasterFormat } from './raster-format.ts';
import { variantSizes, type Format, type Size } from './sizes.ts';

/** Where variants are addressed from on the site. */
export const PHOTO_PREFIX = '/anh/';

/** Files beyond this are refused unread. */
const MAX_BYTES = 60 * 1024 * 1024;

/** A photo in the sizes that the site serves. */
export interface Photo extends Size {
  /** Of the original's bytes and the recipe: another photo, another name. */
  readonly hash: string;
  /** Address of the largest size, as WebP. */
  readonly src: string;
  /** As WebP, smallest first. */
  readonly sizes: readonly (Size & { readonly src: string })[];
  /** As AVIF, smallest first. */
  readonly avif: readonly (Size & { readonly src: string })[];
}

/** A photo, or why the file is none: a Vietnamese sentence that says what to do. */
export type PhotoResult = { readonly photo: Photo } | { readonly problem: string };

export interface PhotoCache {
  /** The photo in `file` (absolute path), with all its variants in the cache. Never throws for what is in the file. */
  photo(file: string): Promise<PhotoResult>;
  /** Remembers what was found out, for the next build. */
  save(): void;
  /** Removes variants of photos that are not remembered any more. */
  prune(): void;
}

export function photoCacheFolder(cacheDir: string): string {
  return path.join(cacheDir, 'images');
}

function variantName(hash: string, { width }: Size, format: Format): string {
  return `${hash}-${width}.${format}`;
}

/** Whether a file of the cache, by its name, is a variant of a photo. */
export function isVariantName(name: string): boolean {
  return /\.(?:avif|webp)$/u.test(name);
}

function photoOf(facts: Size & { readonly hash: string }): Photo {
  const { largest, ...all } = variantSizes(facts);
  const address = (size: Size, format: Format) => PHOTO_PREFIX + variantName(facts.hash, size, format);
  const sized = (format: Format) => all[format].map((size) => ({ ...size, src: address(size, format) }));
  return {
    ...largest,
    hash: facts.hash,
    src: address(largest, 'webp'),
    sizes: sized('webp'),
    avif: sized('avif'),
  };
}

/** File names of a photo's variants, in the cache and below `/anh/`. */
export function variantNames(photo: Photo): readonly string[] {
  return [...photo.avif, ...photo.sizes].map(({ src }) => src.slice(PHOTO_PREFIX.length));
}

function unreadable(error: unknown): string {
  const reason = error instanceof Error ? error.message : '';
  return reason.includes('exceeds pixel limit')
    ? 'Ảnh này lớn quá 100 triệu điểm ảnh. Hãy thu nhỏ lại.'
    : 'Ảnh này bị hỏng hoặc tải lên chưa trọn. Hãy tải lại bản gốc.';
}

/** The photos of one cache folder; opened once for a whole read, since it keeps its memo in memory. */
export function openPhotoCache(cacheDir: string): PhotoCache {
  const folder = photoCacheFolder(cacheDir);
  const memo = openPhotoMemo(folder);
  const limit = limiter(availableParallelism());
  const underWay = new Map<string, Promise<PhotoResult>>();

  function inCache(facts: PhotoFacts): boolean {
    if ('problem' in facts) return true;
    return variantNames(photoOf(facts)).every((name) => existsSync(path.join(folder, name)));
  }

  async function examine(file: string): Promise<PhotoFacts> {
    const bytes = await readFile(file);
    const sniffed = rasterFormat(bytes);
    if ('problem' in sniffed) return sniffed;
    const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 24);
    let facts: Size & { readonly hash: string };
    let variants: Awaited<ReturnType<typeof encodeVariants>>;
    try {
      facts = { hash, ...(await uprightSize(bytes)) };
      variants = inCache(facts) ? [] : await encodeVariants(bytes, facts);
    } catch (error) {
      return { problem: unreadable(error) };
    }
    for (const variant of variants) {
      writeAtomically(path.join(folder, variantName(hash, variant, variant.format)), variant.bytes);
    }
    return facts;
  }

  async function find(file: string, state: Stats): Promise<PhotoResult> {
    const known = memo.get(file, state);
    if (known && inCache(known)) return resultOf(known);
    const facts = await limit(() => examine(file));
    memo.set(file, state, facts);
    return resultOf(facts);
  }

  return {
    async photo(file) {
      const state = statSync(file, { throwIfNoEntry: false });
      if (!state?.isFile()) return { problem: 'Không có tệp này trong thư viện.' };
      if (state.size > MAX_BYTES) return { problem: 'Ảnh này nặng quá 60 MB. Hãy thu nhỏ lại.' };
      const started = underWay.get(file) ?? find(file, state);
      underWay.set(file, started);
      return started;
    },
    save: () => memo.save(),
    prune() {
      if (!existsSync(folder)) return;
      const hashes = memo.hashes();
      for (const name of readdirSync(folder)) {
        const [hash = ''] = name.split('-');
        if (isVariantName(name) && !hashes.has(hash)) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}

function resultOf(facts: PhotoFacts): PhotoResult {
  return 'problem' in facts ? facts : { photo: photoOf(facts) };
}
