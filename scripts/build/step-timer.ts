/** Says how long each step of something took, when the next one begins. */
export interface StepTimer {
  readonly begin: (step: string) => void;
  readonly end: () => void;
}

/** @param say takes a line such as `  dựng trang: 3.2 s`. */
export function stepTimer(say: (line: string) => void): StepTimer {
  let current: { readonly step: string; readonly since: number } | undefined;
  function end(): void {
    if (current) say(`  ${current.step}: ${((performance.now() - current.since) / 1000).toFixed(1)} s`);
    current = undefined;
  }
  return {
    begin(step) {
      end();
      current = { step, since: performance.now() };
    },
    end,
  };
}
