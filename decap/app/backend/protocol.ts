import type { ProxyRequest } from 'decap-cms-backend-proxy';
import { deskRefusals, type DeskFault } from '../checks/desk-refusals.ts';
import { showRefused } from '../checks/refused-dialog.tsx';
import { askDesk, DeskError } from './desk.ts';
import { askToSignInAgain } from './sign-in-again.tsx';

const BRANCH = 'main';

/**
 * One action of the protocol. An expired session asks for the password and then goes on, so that nothing that was typed
 * is lost; what is wrong with a draft is shown where it can be mended.
 *
 * @throws DeskError
 */
export async function askProtocol(payload: ProxyRequest): Promise<unknown> {
  const { action, params } = payload;
  const body = { branch: BRANCH, action, params: { branch: BRANCH, ...params } };
  try {
    return await askSignedIn(body);
  } catch (error) {
    if (error instanceof DeskError && error.faults.length > 0) tellFaults(draftKey(payload), error.faults);
    throw error;
  }
}

async function askSignedIn(body: object): Promise<unknown> {
  try {
    return await askDesk('POST', '/api/v1', body);
  } catch (error) {
    if (!(error instanceof DeskError && error.status === 401)) throw error;
    await askToSignInAgain();
    return askDesk('POST', '/api/v1', body);
  }
}

/** The draft that an action is about. */
export function draftKey({ params }: ProxyRequest): string {
  return `${String(params.collection)}/${String(params.slug)}`;
}

/** In the draft's own form when it is open, else over what is on the screen. */
function tellFaults(draft: string, faults: readonly DeskFault[]): void {
  if (!deskRefusals.tell(draft, faults)) void showRefused(draft, faults);
}
