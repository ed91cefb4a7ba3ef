import type { PlacedFault } from './content/placed-fault.ts';
import type { Conflict } from './protocol/conflict.ts';

/** HTTP statuses with which the desk turns a request down. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 421 | 422 | 429 | 503 | 507;

/** A request turned down for a reason that its sender may read: the message is Vietnamese and goes out as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  /** What is wrong in the content, one by one, for an editor to lead to. The message says it all as text. */
  readonly faults: readonly PlacedFault[] | undefined;
  /** The two texts that met, for an editor to show and to resolve. */
  readonly conflict: Conflict | undefined;

  constructor(
    status: RefusalStatus,
    message: string,
    options?: ErrorOptions & { readonly faults?: readonly PlacedFault[]; readonly conflict?: Conflict },
  ) {
    super(message, options);
    this.status = status;
    this.faults = options?.faults;
    this.conflict = options?.conflict;
  }
}
