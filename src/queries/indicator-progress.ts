/** A target with what was measured against it; both in the indicator's own unit. */
export interface Measured {
  readonly target: number;
  /** Absent while nothing is measured. */
  readonly actual?: number | undefined;
}

export interface IndicatorProgress {
  /**
   * The measured value in whole percent of the target; absent without one, or where the target is 0.
   * 100 only when the target is reached: 99.6 % is 99.
   */
  readonly percent?: number;
  /** A target of 0 («số vụ mất an toàn: 0») is reached by 0 alone. Absent while nothing is measured. */
  readonly reached?: boolean;
}

/** How far an indicator has come. */
export function indicatorProgress({ target, actual }: Measured): IndicatorProgress {
  if (actual === undefined) return {};
  if (target === 0) return { reached: actual === 0 };
  const reached = actual >= target;
  const percent = Math.round((actual / target) * 100);
  return { percent: reached ? percent : Math.min(percent, 99), reached };
}
