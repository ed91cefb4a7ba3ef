/** The person thought better of it: nothing was asked of the desk, and nothing is to be said (`patches/review.ts`). */
export class PutOff extends Error {
  override readonly name = 'PutOff';
}

export function isPutOff(error: unknown): boolean {
  return error instanceof PutOff;
}
