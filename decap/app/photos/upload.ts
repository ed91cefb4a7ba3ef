import { z } from 'zod';
import { askDesk, DeskError } from '../backend/desk.ts';
import { askToSignInAgain } from '../backend/sign-in-again.tsx';
import type { PreparedFile } from './prepare-file.ts';

/** A line that breaks off loses no more than this. */
const PIECE_BYTES = 256 * 1024;

const received = z.object({ offset: z.number(), whole: z.boolean() });

/**
 * Sends a file piece by piece, from where the desk has it (`decap/server/http/upload-routes.ts`): what broke off is
 * gone on with, what is there already is not sent again.
 *
 * @param onSent told how many bytes the desk has, after each piece
 * @throws DeskError when a piece was refused or did not arrive: the next call goes on from there
 */
export async function uploadFile(prepared: PreparedFile, onSent: (bytes: number) => void): Promise<void> {
  const { file, sha256, address } = prepared;
  const target = `/api/v1/uploads/${sha256}`;
  let state = received.parse(await asked('GET', target));
  onSent(state.offset);
  while (!state.whole) {
    const { offset } = state;
    const query = new URLSearchParams({
      path: `content${address}`,
      offset: String(offset),
      size: String(file.size),
    });
    state = received.parse(
      await asked('PUT', `${target}?${query.toString()}`, file.slice(offset, offset + PIECE_BYTES)),
    );
    onSent(state.offset);
  }
}

async function asked(method: string, path: string, body?: Blob): Promise<unknown> {
  try {
    return await askDesk(method, path, body);
  } catch (error) {
    if (!(error instanceof DeskError && error.status === 401)) throw error;
    await askToSignInAgain();
    return askDesk(method, path, body);
  }
}
