import { formatFault } from '../../../src/schema/index.ts';
import type { ContentCheck } from '../content/content-check.ts';
import { refuseOddPath } from '../content/content-path.ts';
import { keepDisclosures } from '../content/kept-disclosures.ts';
import { keepASigner } from '../content/kept-signer.ts';
import type { ContentRepository } from '../git/content-repository.ts';
import type { People } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import type { RemoteRepository } from './remote-repository.ts';

export interface IncomingParts {
  readonly content: ContentRepository;
  readonly people: People;
  readonly check: Pick<ContentCheck, 'newFaults'>;
}

const REGULAR_FILE = /^100(?:644|755)$/u;

/**
 * Why a tree from elsewhere may not become `main`: what would keep a member from publishing it keeps others too.
 *
 * @returns reasons, each with its file as far as there is one; none when it may
 */
export async function reasonsAgainst(
  { content, people, check }: IncomingParts,
  repository: RemoteRepository,
  main: string,
  tree: string,
): Promise<readonly string[]> {
  const odd = (await repository.changed(main, tree)).flatMap(({ path, mode }) =>
    REGULAR_FILE.test(mode) ? refusedBy(() => refuseOddPath(path)) : [words.remote.notAFile(path)],
  );
  // Nothing that is odd is written to the disk, not even for the check.
  if (odd.length > 0) return odd;
  const faults = (await check.newFaults(tree, main)).map(formatFault);
  const dropped = await refusedLater(keepDisclosures(content, main, tree, new Date()));
  const signerless = await refusedLater(keepASigner(people, tree, main));
  return [...faults, ...dropped, ...signerless];
}

function refusedBy(act: () => void): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}

async function refusedLater(act: Promise<void>): Promise<readonly string[]> {
  try {
    await act;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}
