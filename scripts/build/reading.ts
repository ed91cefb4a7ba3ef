import { z } from 'zod';
import type { PlacedRedirect } from '../../src/loader/read-redirects.ts';
import type { Fault } from '../../src/schema/fault.ts';

/** A file that goes into the site beside the pages. */
export interface Placement {
  /** Absolute path. */
  readonly file: string;
  /** Address on the site. */
  readonly src: string;
  /** It never changes under its name, so that a hard link will do. */
  readonly immutable: boolean;
}

/** What reading the content found, as far as the build needs it itself; the entries are in the snapshot. */
export interface Reading {
  readonly faults: readonly Fault[];
  readonly entries: number;
  /** Whether the content has no error: then there is a snapshot. */
  readonly sound: boolean;
  readonly placements: readonly Placement[];
  /** Addresses that pages had before; what leads from them is among the placements. */
  readonly redirects: readonly PlacedRedirect[];
  /** Files that `make-step.ts` makes of the entries, some of them in earlier builds. */
  readonly made: readonly Placement[];
  /** Whether one of them is still to be made. */
  readonly unmade: boolean;
  /** What is late, a line each: no fault, the site goes out. */
  readonly late: readonly string[];
  /** When the site next looks different by itself; absent where the content has errors. */
  readonly nextMoment?: Date;
}

/** Our own message, sent by read-step.ts of the same build: its shape is this program's. */
export const reading = z.custom<Reading>();
