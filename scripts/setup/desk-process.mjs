// @ts-check
/**
 * How Node runs the desk, which has little to do for most of its life: with less memory, and nothing that it feels.
 * `docs/operations/bang-tin.service` says the same to systemd.
 */

/**
 * Of V8's space for new objects, in MB. It takes three times 16 by default and never gives them back.
 *
 * @type {readonly string[]}
 */
export const DESK_FLAGS = ['--max-semi-space-size=2'];

/**
 * For glibc (mallopt(3); other systems ignore it): two heaps for all threads, and whatever is large goes back to the
 * machine when it is freed. It else keeps what the largest answers took.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const DESK_ENVIRONMENT = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
