/**
 * Makes the files of `made-files.ts` that the cache lacks: a step of its own (`child.ts`), beside the one that renders,
 * which takes one core. It reads the same snapshot at the same moment.
 */
import { cardsToDraw, drawCards } from '../../src/images/index.ts';
import { buildFolders, readSnapshot, SNAPSHOT_VARIABLE } from '../../src/loader/index.ts';
import { entryBody } from '../../src/queries/body.ts';
import {
  buildNow,
  contentAt,
  entriesByCollection,
  officeExports,
  shareCards,
} from '../../src/queries/index.ts';
import { endWithParent } from './child.ts';
import { exportsToMake } from './office-export/export-cache.ts';
import { makeExports } from './office-export/make-exports.ts';

endWithParent();
const { cacheDir } = buildFolders();
const snapshotFile = process.env[SNAPSHOT_VARIABLE];
if (snapshotFile === undefined) throw new Error(`${SNAPSHOT_VARIABLE} is not set`);

const { entries, school } = readSnapshot(snapshotFile);
const content = contentAt(
  buildNow(process.env, () => new Date()),
  school,
  entriesByCollection(entries),
);
await drawCards(cardsToDraw(shareCards(content), cacheDir), cacheDir);
await makeExports(
  exportsToMake(officeExports(content), cacheDir),
  cacheDir,
  ({ digest, references }) => entryBody(digest, references).html,
);
