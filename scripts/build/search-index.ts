import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { linkOrCopy } from '../../src/images/atomic-file.ts';
import { codeDigest } from '../../src/loader/code-digest.ts';
import { digest } from '../../src/loader/digest.ts';
import type { Fault } from '../../src/schema/fault.ts';
import { readableKind } from '../../src/search/indexing/attachments/readable-kind.ts';
import { buildSearchIndex } from '../../src/search/index.ts';
import { filesBelow } from './work-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** What makes the index of the pages; the lock file stands for Pagefind. */
const CODE = ['src/search', 'src/vietnamese', 'src/schema', 'package-lock.json'].map(inProject);
/** What makes texts of attachments. */
const READERS = ['src/search/indexing/attachments', 'src/vietnamese'].map(inProject);
const READER_PACKAGES = ['unpdf', 'mammoth'].map((name) => inProject(`node_modules/${name}/package.json`));

/** Pages that Pagefind reads (src/search/index.ts). */
const INDEXED = 'data-pagefind-body';

const UNREADABLE = 'unreadable.json';

/**
 * Puts the search index into a site: the one of the last build when it was made from the very same pages and attachments
 * (Pagefind has no incremental mode), else a new one.
 *
 * @returns a warning for each attachment whose text cannot be read
 */
export async function placeSearchIndex(siteDir: string, cacheDir: string): Promise<readonly Fault[]> {
  const cache = path.join(cacheDir, 'search');
  const cached = path.join(cache, indexKey(siteDir));
  const target = path.join(siteDir, 'pagefind');
  if (!existsSync(cached)) {
    const [former] = existsSync(cache) ? readdirSync(cache) : [];
    const formerIndex = former === undefined ? undefined : path.join(cache, former, 'pagefind');
    const { unreadable } = await buildSearchIndex(siteDir, {
      textCache: ofThisVersion(
        path.join(cacheDir, 'attachment-texts'),
        codeDigest([...READERS, ...READER_PACKAGES]),
      ),
      pageCache: path.join(ofThisVersion(path.join(cacheDir, 'search-pages'), codeDigest(CODE)), 'pages.v8'),
      formerIndex,
    });
    // Only the last one is of use.
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(`${cached}.new`, { recursive: true });
    linkAll(target, path.join(`${cached}.new`, 'pagefind'));
    writeFileSync(path.join(`${cached}.new`, UNREADABLE), JSON.stringify(unreadable));
    renameSync(`${cached}.new`, cached);
  } else {
    linkAll(path.join(cached, 'pagefind'), target);
  }
  const unreadable = z
    .array(z.string())
    .parse(JSON.parse(readFileSync(path.join(cached, UNREADABLE), 'utf8')));
  return unreadable.map(unreadableFault);
}

/** Nobody writes to a file of an index: the next one is made of new files, and of links to these. */
function linkAll(from: string, to: string): void {
  for (const file of filesBelow(from)) linkOrCopy(path.join(from, file), path.join(to, file));
}

/** The folder below `all` for what this version of the code makes; those of other versions are gone. */
function ofThisVersion(all: string, current: string): string {
  for (const version of existsSync(all) ? readdirSync(all) : [])
    if (version !== current) rmSync(path.join(all, version), { recursive: true });
  return path.join(all, current);
}

function unreadableFault(address: string): Fault {
  return {
    path: address.replace(/^\//u, ''),
    line: 1,
    column: 1,
    message:
      'Không đọc được chữ trong tệp này nên tìm kiếm chỉ biết tên tệp. Hãy mở thử: tệp hỏng thì tải lại bản gốc, tệp có mật khẩu thì bỏ mật khẩu.',
    severity: 'warning',
  };
}

/** Of everything that decides the index: the pages, the attachments and the code. */
function indexKey(siteDir: string): string {
  const files = filesBelow(siteDir).toSorted();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(path.join(siteDir, file)) }))
    .filter(({ html }) => html.includes(INDEXED));
  // A copy in the site has the time of its original (`assemble.ts`): bytes are only read of what is to be indexed.
  const attachments = files
    .filter((file) => readableKind(file) !== undefined)
    .map((file) => {
      const { size, mtimeMs } = statSync(path.join(siteDir, file));
      return `${file} ${String(size)} ${String(mtimeMs)}`;
    });
  return digest(codeDigest(CODE), ...pages.flatMap(({ file, html }) => [file, html]), ...attachments);
}

function inProject(name: string): string {
  return path.join(ROOT, name);
}
