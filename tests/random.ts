/** The same numbers in each run, each from 0 up to, not including, `below`: Park and Miller's generator. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
