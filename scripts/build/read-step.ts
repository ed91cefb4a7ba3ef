/**
 * Reads and checks the content, makes the photos' sizes, and writes the snapshot that the site is built from. A step of
 * its own (`child.ts`), because parser and sharp would otherwise stay in memory beside Astro.
 */
import { openPhotoCache } from '../../src/images/index.ts';
import {
  buildFolders,
  openBodyCache,
  readContent,
  SNAPSHOT_VARIABLE,
  writeSnapshot,
} from '../../src/loader/index.ts';
import type { School } from '../../src/schema/index.ts';
import {
  buildNow,
  contentAt,
  entriesByCollection,
  matterLine,
  nextMoment,
  overdue,
} from '../../src/queries/index.ts';
import { endWithParent, tellParent } from './child.ts';
import { countErrors } from './faults-report.ts';
import { iconPlacements } from './icons.ts';
import { madeFiles } from './made-files.ts';
import { mediaPlacements } from './media-placements.ts';
import type { Placement, Reading } from './reading.ts';
import { redirectPlacements, shownRedirects } from './redirect-files.ts';

endWithParent();
const { contentDir, cacheDir } = buildFolders();
const snapshotFile = process.env[SNAPSHOT_VARIABLE];
if (snapshotFile === undefined) throw new Error(`${SNAPSHOT_VARIABLE} is not set`);

const { entries, school, redirects, faults, media } = await readContent({ contentDir, cacheDir });
const sound = school !== undefined && countErrors(faults) === 0;
if (sound) {
  writeSnapshot(snapshotFile, { entries, school });
  openPhotoCache(cacheDir).prune();
  const bodies = openBodyCache(cacheDir);
  bodies.prune(new Set(entries.map(({ digest }) => digest)));
  bodies.close();
}

const now = buildNow(process.env, () => new Date());
const byCollection = entriesByCollection(entries);
const content = sound ? contentAt(now, school, byCollection) : undefined;
const late = content === undefined ? [] : overdue(content);
const made = content === undefined ? { placements: [], unmade: false } : madeFiles(content, cacheDir);
const found: Reading = {
  faults,
  entries: entries.length,
  sound,
  placements:
    content === undefined
      ? []
      : [...mediaPlacements(content, media, cacheDir), ...(await ownFiles(content.school))],
  redirects,
  made: made.placements,
  unmade: made.unmade,
  late: late.map(matterLine),
  ...(sound ? { nextMoment: nextMoment(byCollection, now) } : {}),
};
await tellParent(found);

/** What the build itself makes beside the pages. */
async function ownFiles({ siteUrl }: School): Promise<readonly Placement[]> {
  const shown = shownRedirects(redirects, entries, now);
  return [...redirectPlacements(shown, siteUrl, cacheDir), ...(await iconPlacements(cacheDir))];
}
